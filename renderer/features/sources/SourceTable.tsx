import { useVirtualizer } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import { useServices } from '../../services'
import { useArrival } from '../../ui/arrival'
import { pageOf, rowAfterKey, rowsToDraw } from '../../ui/row-keys'
import { SourceTableHead } from './SourceTableHead'
import { SourceTableRow } from './SourceTableRow'
import type { SourceRow, Sort } from './source-list'
import styles from './SourceTable.module.css'

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
  const head = 2 * rem
  // Made anew for new rows only: the list measures all of them again when it changes.
  const keyOf = useCallback((index: number) => rows[index]?.id ?? index, [rows])
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => 3.5 * rem,
    getItemKey: keyOf,
    overscan: 10,
    scrollMargin: head,
    scrollPaddingStart: head,
    // The chosen row stays in the page when it is out of sight: the grid points at it.
    rangeExtractor: (range) => rowsToDraw(range, chosen),
  })
  const showChosen = useEffectEvent(() => {
    if (chosen > 0) list.scrollToIndex(chosen, { align: 'center' })
  })
  useEffect(() => showChosen(), [])
  useArrival(grid)

  const choose = (to: number) => {
    const row = rows[to]
    if (!row) return
    onChoose(row)
    list.scrollToIndex(to, { align: 'auto' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, target } = event
    if (event.nativeEvent.isComposing || altKey || ctrlKey || metaKey) return
    if (target !== grid.current) return
    const row = rows[chosen]
    const to = rowAfterKey(event, { at: chosen, count: rows.length, page: pageOf(list) })
    if (to !== null) choose(to)
    else if (event.key === 'Enter' && row) onOpen(row)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && row) onRemove(row)
    else return
    event.preventDefault()
  }

  return (
    <table
      ref={grid}
      className={styles['grid']}
      // A table whose rows are chosen with keys is a grid (WAI-ARIA 1.2).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      tabIndex={0}
      aria-label={t('sources.list')}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={chosen < 0 ? undefined : `${rowId}-${chosen}`}
      onKeyDown={onKeyDown}
    >
      <SourceTableHead sort={sort} onSort={onSort} />
      <tbody className={styles['rows']} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          return (
            row && (
              <SourceTableRow
                key={key}
                ref={list.measureElement}
                id={`${rowId}-${index}`}
                index={index}
                top={start - head}
                row={row}
                names={names}
                chosen={index === chosen}
                onChoose={() => onChoose(row)}
                onOpen={() => onOpen(row)}
              />
            )
          )
        })}
      </tbody>
    </table>
  )
}
