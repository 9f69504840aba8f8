import { compareExact, type ExactNumber } from '#shared/domain/exact-number'
import type { FigureReading } from '#shared/domain/figure'

/** The numbers that a figure allows: one end may be open or missing (null). */
export type Bounds = Readonly<{
  low: ExactNumber | null
  high: ExactNumber | null
  /** Whether the ends themselves are left out: "more than 480" is not 480. */
  isOpen: boolean
}>

/** `of` and `to` are the figure's numbers in the unit in which it is compared. */
export function boundsOf(
  { qualifiers }: Pick<FigureReading, 'qualifiers'>,
  of: ExactNumber,
  to: ExactNumber | null,
): Bounds {
  if (to !== null) return { low: of, high: to, isOpen: false }
  if (qualifiers.includes('over')) return { low: of, high: null, isOpen: true }
  if (qualifiers.includes('at-least')) return { low: of, high: null, isOpen: false }
  if (qualifiers.includes('under') || qualifiers.includes('nearly')) {
    return { low: null, high: of, isOpen: true }
  }
  if (qualifiers.includes('at-most')) return { low: null, high: of, isOpen: false }
  return { low: of, high: of, isOpen: false }
}

/** Whether it is one number, whatever words stand around it. */
export function isPoint({ low, high }: Bounds): boolean {
  return low !== null && high !== null && compareExact(low, high) === 0
}

/**
 * Whether the two can say the same: one number or range lies within the other, or one is open to a side
 * and they meet. Two ranges that only overlap differ.
 */
export function fitTogether(a: Bounds, b: Bounds): boolean {
  const isOpenSided = [a, b].some(({ low, high }) => low === null || high === null)
  return isOpenSided ? below(a, b) && below(b, a) : within(a, b) || within(b, a)
}

/** Whether `a` begins no later than `b` ends. */
function below(a: Bounds, b: Bounds): boolean {
  if (a.low === null || b.high === null) return true
  const order = compareExact(a.low, b.high)
  return order < 0 || (order === 0 && !a.isOpen && !b.isOpen)
}

function within(inner: Bounds, outer: Bounds): boolean {
  if (!inner.low || !inner.high || !outer.low || !outer.high) return false
  return compareExact(outer.low, inner.low) <= 0 && compareExact(inner.high, outer.high) <= 0
}
