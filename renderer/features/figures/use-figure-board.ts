import { useLiveQuery } from 'dexie-react-hooks'
import type { Figure } from '#shared/domain/figure'
import { ledgerOf, type MeasureGroup } from '#shared/domain/figure-ledger'
import { sumsOf, type FigureSum, type PlacedFigure } from '#shared/domain/figure-sums'
import type { Party } from '#shared/domain/party'
import { isOfText, type Passage } from '#shared/domain/passage'
import { nameOf, type Source } from '#shared/domain/source'
import type { Database } from '../../data/database'
import { figuresOf } from '../../data/figures'
import { partiesOf } from '../../data/parties'
import { passagesOfCase } from '../../data/passages'
import { sourcesOf } from '../../data/sources'
import { useCase, useServices } from '../../services'

/** The ledger with all that its figures rest on, by id. */
export type FigureBoard = Readonly<{
  groups: readonly MeasureGroup[]
  figures: readonly Figure[]
  sums: readonly FigureSum[]
  passages: ReadonlyMap<string, Passage>
  sources: ReadonlyMap<string, Source>
  parties: ReadonlyMap<string, Party>
}>

/** The board as it stands, kept up to date; undefined while it is read for the first time. */
export function useFigureBoard(): FigureBoard | undefined {
  const { id: caseId } = useCase()
  const { db } = useServices()
  return useLiveQuery(() => figureBoard(db, caseId), [db, caseId])
}

async function figureBoard(db: Database, caseId: string): Promise<FigureBoard> {
  const [figures, passages, sources, parties] = await Promise.all([
    figuresOf(db, caseId),
    passagesOfCase(db, caseId),
    sourcesOf(db, caseId),
    partiesOf(db, caseId),
  ])
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  return {
    groups: ledgerOf(figures),
    figures,
    sums: sumsOf(figures.flatMap((figure) => placedAt(figure, byId))),
    passages: byId,
    sources: new Map(sources.map((source) => [source.id, source])),
    parties: new Map(parties.map((party) => [party.id, party])),
  }
}

/** A figure with the place of its words; none where its passage is gone. */
function placedAt(figure: Figure, passages: FigureBoard['passages']): readonly PlacedFigure[] {
  const passage = passages.get(figure.passageId)
  if (!passage) return []
  const start = isOfText(passage)
    ? passage.selector.start + Math.max(0, passage.selector.exact.indexOf(figure.raw))
    : null
  return [{ figure, captureId: passage.captureId, start }]
}

/** The source that gives a figure; null when it is gone. */
export function sourceOfFigure(figure: Figure, { passages, sources }: FigureBoard): Source | null {
  return sources.get(passages.get(figure.passageId)?.sourceId ?? '') ?? null
}

/** What the source of a figure is called; null when it is gone or has no name. */
export function sourceNameOf(figure: Figure, board: FigureBoard): string | null {
  const source = sourceOfFigure(figure, board)
  return source && nameOf(source)
}
