import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, type RefObject } from 'react'
import { pageOf, rowsToDraw } from './row-keys'

/** What a drawn row takes: who measures it, which it is, and where it lies in the list. */
export type RowPlace = Readonly<{
  ref: (element: HTMLElement | null) => void
  'data-index': number
  style: Readonly<{ transform: string }>
}>

type List<Row> = Readonly<{
  rows: readonly Row[]
  /** Stays the same function: the list measures all rows again when it changes. */
  keyOf: (row: Row) => string
  /** What is scrolled. */
  box: RefObject<HTMLElement | null>
  /** Pixels a row takes until it is measured. */
  heightOf: (row: Row) => number
  /** The row that the list points at, -1 for none: it stays in the page when it is out of sight. */
  at: number
  /** Pixels of a head that stays above the rows. */
  head?: number
}>

/** The rows of a list of any length that are drawn: those in sight and around, and the one pointed at. */
export function useDrawnRows<Row>({ rows, keyOf, box, heightOf, at, head = 0 }: List<Row>) {
  const getItemKey = useCallback(
    (index: number) => {
      const row = rows[index]
      return row === undefined ? index : keyOf(row)
    },
    [rows, keyOf],
  )
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => {
      const row = rows[index]
      return row === undefined ? 0 : heightOf(row)
    },
    getItemKey,
    overscan: 10,
    scrollMargin: head,
    scrollPaddingStart: head,
    rangeExtractor: (range) => rowsToDraw(range, at),
  })
  return {
    drawn: list.getVirtualItems().flatMap(({ index, key, start }) => {
      const row = rows[index]
      if (row === undefined) return []
      const style = { transform: `translateY(${start - head}px)` }
      return [{ row, index, key, place: { ref: list.measureElement, 'data-index': index, style } }]
    }),
    /** Pixels of all rows together. */
    height: list.getTotalSize(),
    /** How many rows a page is. */
    page: pageOf(list),
    show: (index: number, align: 'auto' | 'center' = 'auto') =>
      list.scrollToIndex(index, { align }),
  }
}
