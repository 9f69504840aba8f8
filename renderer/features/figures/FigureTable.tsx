import { Fragment, useEffect, useId, type KeyboardEvent, type RefObject } from 'react'
import type { Figure } from '#shared/domain/figure'
import type { MeasureGroup } from '#shared/domain/figure-ledger'
import { partyName } from '#shared/domain/party'
import { figureInWords } from '#shared/i18n/figure-in-words'
import { useServices } from '../../services'
import { useArrival } from '../../ui/arrival'
import { Grid } from '../../ui/Grid'
import { rowAfterKey } from '../../ui/row-keys'
import { showPartialDate } from '../../ui/show-time'
import { useRowPlace } from '../../ui/use-row-place'
import type { ShownGroup } from './figure-rows'
import { stateOf } from './figure-state'
import { StateChip } from './StateChip'
import styles from './FigureTable.module.css'
import { sourceNameOf, type FigureBoard } from './use-figure-board'

const columns = ['number', 'words', 'asOf', 'claimant', 'source', 'verdict'] as const
const page = 10

/**
 * The figures by measure, side by side. The arrows move through them, Enter opens the right side, Delete
 * removes.
 */
export function FigureTable({
  grid,
  groups,
  board,
  openId,
  onOpen,
  onRemove,
}: {
  grid: RefObject<HTMLTableElement | null>
  groups: readonly ShownGroup[]
  board: FigureBoard
  openId: string | null
  /** `enter` when it came by the key that leads on to the right side. */
  onOpen: (figure: Figure, by: 'pointer' | 'enter') => void
  onRemove: (figure: Figure) => void
}) {
  const { t } = useServices()
  const rowId = useId()
  const figures = groups.flatMap(({ shown }) => shown)
  const { at: place, moveTo } = useRowPlace(
    figures.map(({ id }) => id),
    openId,
  )
  // Without an open figure the keys begin at the first.
  const at = Math.max(place, 0)
  const active = figures[at]
  const idOf = (figure: Figure) => `${rowId}-${figure.id}`
  useArrival(grid)
  const activeRow = active && idOf(active)
  useEffect(() => {
    if (activeRow) document.getElementById(activeRow)?.scrollIntoView({ block: 'nearest' })
  }, [activeRow])

  const onKey = (event: KeyboardEvent) => {
    const to = rowAfterKey(event, { at, count: figures.length, page })
    const figure = figures[to ?? at]
    if (!figure) return
    if (to !== null) moveTo(figure.id)
    else if (event.key === 'Enter') onOpen(figure, 'enter')
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(figure)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles['scroll']}>
      <Grid
        ref={grid}
        className={styles['grid']}
        label={t('room.figures')}
        rowCount={figures.length + groups.length + 1}
        pointsAt={activeRow}
        onKey={onKey}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`figures.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, shown }) => (
            <Fragment key={group.key}>
              <tr className={styles['group']}>
                <th colSpan={columns.length} scope="rowgroup" dir="auto">
                  {group.measure}
                </th>
              </tr>
              {shown.map((figure) => (
                <tr
                  key={figure.id}
                  id={idOf(figure)}
                  className={styles['row']}
                  aria-selected={figure.id === openId}
                  data-active={figure === active}
                  onClick={() => {
                    moveTo(figure.id)
                    onOpen(figure, 'pointer')
                  }}
                >
                  <Cells {...{ figure, group, board }} />
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </Grid>
    </div>
  )
}

function Cells({
  figure,
  group,
  board,
}: {
  figure: Figure
  group: MeasureGroup
  board: FigureBoard
}) {
  const { t, language } = useServices()
  const claimant = board.parties.get(figure.claimantId ?? '')
  return (
    <>
      <td className={styles['number']}>{figureInWords(figure, language)}</td>
      <td dir="auto">{figure.raw}</td>
      <td>{figure.asOf ? showPartialDate(figure.asOf, language) : t('figures.none')}</td>
      <td dir="auto" data-column="claimant">
        {claimant ? partyName(claimant) : t('figures.none')}
      </td>
      <td dir="auto" className={styles['source']}>
        {sourceNameOf(figure, board) ?? t('figures.noSource')}
      </td>
      <td className={styles['verdict']}>
        <StateChip state={stateOf(figure, group)} />
      </td>
    </>
  )
}
