import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'

type Key = Readonly<{ key: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean }>

/**
 * Which row a key leads to from the row `at` (-1 for none) of `count`, while `page` of them are in sight.
 * Null for a key that moves nothing, and where there is no row.
 */
export function rowAfterKey(
  { key, altKey, ctrlKey, metaKey }: Key,
  { at, count, page }: Readonly<{ at: number; count: number; page: number }>,
): number | null {
  if (altKey || ctrlKey || metaKey || count === 0) return null
  const moves = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['PageDown', at + page],
    ['PageUp', at - page],
    ['Home', 0],
    ['End', count - 1],
  ])
  const to = moves.get(key)
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to))
}

/** How many rows a page of the list is: those in sight but one, which stays for the eye. */
export function pageOf({ range }: Readonly<{ range: RangeInSight | null }>): number {
  return range ? Math.max(1, range.endIndex - range.startIndex - 1) : 1
}

type RangeInSight = Readonly<{ startIndex: number; endIndex: number }>

/** The rows to draw: those in sight, and the one the list points at (-1 for none) wherever it is. */
export function rowsToDraw(range: Range, at: number): number[] {
  const inSight = defaultRangeExtractor(range)
  return at < 0 || inSight.includes(at) ? inSight : [...inSight, at].toSorted((a, b) => a - b)
}
