import type { Figure } from '#shared/domain/figure'
import { pairsWith, type MeasureGroup } from '#shared/domain/figure-ledger'
import { partyName } from '#shared/domain/party'
import { hasAllWords } from '#shared/text/fold'
import { listMemory } from '../../ui/list-memory'
import { sourceNameOf, type FigureBoard } from './use-figure-board'

/** What the table shows. */
export type FigureFilter = Readonly<{
  text: string
  /** Only figures in a conflict that nobody has settled. */
  open: boolean
  /** The key of a measure, null for all. */
  measure: string | null
}>

export const noFilter: FigureFilter = { text: '', open: false, measure: null }
export const figureListMemory = listMemory<FigureFilter>(noFilter)

export const isFiltering = ({ text, open, measure }: FigureFilter) =>
  open || measure !== null || text.trim() !== ''

/** A measure with those of its figures that the filter lets through. */
export type ShownGroup = Readonly<{ group: MeasureGroup; shown: readonly Figure[] }>

export function shownGroups(board: FigureBoard, filter: FigureFilter): readonly ShownGroup[] {
  return board.groups
    .filter(({ key }) => filter.measure === null || key === filter.measure)
    .map((group) => ({
      group,
      shown: group.figures.filter(
        (figure) =>
          (!filter.open || isInConflict(figure, group)) &&
          hasAllWords(wordsOf(figure, board), filter.text),
      ),
    }))
    .filter(({ shown }) => shown.length > 0)
}

const isInConflict = (figure: Figure, group: MeasureGroup) =>
  pairsWith(group, figure).some(({ isOpen }) => isOpen)

function wordsOf(figure: Figure, board: FigureBoard): string[] {
  const claimant = board.parties.get(figure.claimantId ?? '')
  const { raw, measure, note } = figure
  return [
    raw,
    measure,
    note,
    claimant ? partyName(claimant) : '',
    sourceNameOf(figure, board) ?? '',
  ]
}
