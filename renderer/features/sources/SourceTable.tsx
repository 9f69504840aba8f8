import { useEffect, useEffectEvent, useId, type KeyboardEvent, type RefObject } from 'react'
import { useServices } from '../../services'
import { useArrival } from '../../ui/arrival'
import { Grid } from '../../ui/Grid'
import { rowAfterKey } from '../../ui/row-keys'
import { useDrawnRows } from '../../ui/use-drawn-rows'
import { SourceTableHead } from './SourceTableHead'
import { SourceTableRow } from './SourceTableRow'
import type { SourceRow, Sort } from './source-list'
import styles from './SourceTable.module.css'

const keyOf = ({ id }: SourceRow) => id

/** The list itself: only the rows in sight are drawn; one of them is chosen, and keys move the choice. */
export function SourceTable({
  grid,
  rows,
  names,
  chosenId,
  sort,
  onSort,
  onChoose,
  onOpen,
  onRemove,
}: {
  grid: RefObject<HTMLTableElement | null>
  rows: readonly SourceRow[]
  names: ReadonlyMap<string, string>
  chosenId: string | null
  sort: Sort
  onSort: (sort: Sort) => void
  onChoose: (row: SourceRow) => void
  onOpen: (row: SourceRow) => void
  onRemove: (row: SourceRow) => void
}) {
  const { t } = useServices()
  const rowId = useId()
  const chosen = rows.findIndex(({ id }) => id === chosenId)
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const list = useDrawnRows({
    rows,
    keyOf,
    box: grid,
    heightOf: () => 3.5 * rem,
    at: chosen,
    head: 2 * rem,
  })
  const showChosen = useEffectEvent(() => {
    if (chosen > 0) list.show(chosen, 'center')
  })
  useEffect(() => showChosen(), [])
  useArrival(grid)

  const choose = (to: number) => {
    const row = rows[to]
    if (!row) return
    onChoose(row)
    list.show(to)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const row = rows[chosen]
    const to = rowAfterKey(event, { at: chosen, count: rows.length, page: list.page })
    if (to !== null) choose(to)
    else if (event.key === 'Enter' && row) onOpen(row)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && row) onRemove(row)
    else return
    event.preventDefault()
  }

  return (
    <Grid
      ref={grid}
      className={styles['grid']}
      label={t('sources.list')}
      rowCount={rows.length + 1}
      pointsAt={chosen < 0 ? undefined : `${rowId}-${chosen}`}
      onKey={onKey}
    >
      <SourceTableHead sort={sort} onSort={onSort} />
      <tbody className={styles['rows']} style={{ height: list.height }}>
        {list.drawn.map(({ row, index, key, place }) => (
          <SourceTableRow
            key={key}
            id={`${rowId}-${index}`}
            {...{ place, row, names }}
            chosen={index === chosen}
            onChoose={() => onChoose(row)}
            onOpen={() => onOpen(row)}
          />
        ))}
      </tbody>
    </Grid>
  )
}
