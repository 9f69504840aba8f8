import { addDays, dayNumber, daysIn, exists, isDay, type Day, type Point } from './calendar'
import type { Base, MonthWord, YearWord } from './date-word'

/** Where the year of a date comes from; `short` is a year of one or two digits. */
export type YearFrom = 'text' | 'short' | 'context' | 'reference'

/** The dates a date without a year, month or day can lean on. */
export interface Surroundings {
  /** When the text was published, as far as that is known. */
  readonly reference: Point
  /** The last date in the same line, in the whole text, and the last one known to the day. */
  readonly inLine: Point | null
  readonly last: Point | null
  readonly lastDay: Day | null
  /** The last day that is not itself told from another. */
  readonly statedDay: Day | null
  /** Years that were stated with a day, by `month/day`. */
  readonly yearOfDay: ReadonlyMap<string, number>
}

export interface Placed<T> {
  readonly at: T
  readonly yearFrom: YearFrom
}

/** Four months: how near the turn of the year must be for a date to lie beyond it. */
const nearby = 120
const yearLong = 366

/**
 * The year of a month or day that has none: the year of `anchor`, or the one after or before where that
 * brings it within four months; never, for an anchor in the text, to a day far past the reference.
 */
function yearNear(anchor: Point, month: number, day: number | null, reference: Point): number {
  if (anchor.month === null) return anchor.year
  const at = (year: number) => dayNumber({ year, month, day })
  const distance = at(anchor.year) - dayNumber(anchor)
  const today = dayNumber(reference)
  if (distance < nearby - yearLong) {
    return at(anchor.year + 1) > today + nearby ? anchor.year : anchor.year + 1
  }
  if (distance > yearLong - nearby && at(anchor.year) > today + 31) return anchor.year - 1
  return anchor.year
}

/** Two digits are the century that ends at most ten years after the reference, one is of Reiwa. */
function shortYear(digits: number, reference: Point): number {
  if (digits < 10) return 2018 + digits
  const century = Math.floor(reference.year / 100) * 100
  return century + digits > reference.year + 10 ? century + digits - 100 : century + digits
}

function nearestYear(side: 'before' | 'after', month: number, { year, month: now }: Point): number {
  const current = now ?? 1
  if (side === 'before') return month < current ? year : year - 1
  return month > current ? year : year + 1
}

/** The year a word of the year means; `month` and `day` only help where there is no such word. */
export function placeYear(
  word: YearWord | null,
  month: number,
  day: number | null,
  around: Surroundings,
): Placed<number> {
  const { reference, inLine, last, lastDay } = around
  if (word === null) {
    const known = around.yearOfDay.get(`${month}/${day}`)
    if (known !== undefined) return { at: known, yearFrom: 'context' }
    const anchor = inLine ?? lastDay ?? last
    if (anchor === null) {
      return { at: yearNear(reference, month, day, reference), yearFrom: 'reference' }
    }
    return { at: yearNear(anchor, month, day, reference), yearFrom: 'context' }
  }
  if (word.is === 'stated') return { at: word.year, yearFrom: 'text' }
  if (word.is === 'short') return { at: shortYear(word.digits, reference), yearFrom: 'short' }
  if (word.is === 'nearest') {
    return { at: nearestYear(word.side, month, reference), yearFrom: 'reference' }
  }
  if (word.from === 'reference') return { at: reference.year + word.by, yearFrom: 'reference' }
  const base = inLine ?? lastDay ?? last
  return { at: (base ?? reference).year + word.by, yearFrom: base ? 'context' : 'reference' }
}

/** The day a shift counts from, or null where nothing in reach is known to the day. */
export function placeBase(from: Base, around: Surroundings): Placed<Day> | null {
  const day = from === 'last' ? around.lastDay : around.statedDay
  if (from !== 'reference' && day !== null) return { at: day, yearFrom: 'context' }
  return isDay(around.reference) ? { at: around.reference, yearFrom: 'reference' } : null
}

/** The month a shift means, or null where nothing in reach has a month. */
export function placeMonth(
  word: Exclude<MonthWord, number>,
  around: Surroundings,
): Placed<Point & { month: number }> | null {
  const inText = [around.inLine, around.lastDay, around.last].find((point) => point?.month)
  const base = word.from === 'reference' ? undefined : inText
  const { year, month } = base ?? around.reference
  if (month === null) return null
  const months = year * 12 + month - 1 + word.by
  return {
    at: { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: null },
    yearFrom: base ? 'context' : 'reference',
  }
}

/**
 * A day of the month alone (23日): in the month of the date before it, or in the next or last month
 * where that brings it from twenty days and more to within ten. Null where no month is in reach.
 */
export function placeDayOfMonth(day: number, around: Surroundings): Placed<Point> | null {
  const found = placeMonth({ by: 0, from: 'context' }, around)
  if (found === null) return null
  const { year, month } = found.at
  const anchor =
    [around.inLine, around.lastDay, around.last].find((point) => point?.month) ?? around.reference
  const here = { year, month, day }
  if (!isDay(anchor)) return { ...found, at: here }
  const distance = (point: Point) => (exists(point) ? dayNumber(point) - dayNumber(anchor) : NaN)
  const before = { ...addDays({ year, month, day: 1 }, -1), day }
  const after = { ...addDays({ year, month, day: daysIn(year, month) }, 1), day }
  if (distance(here) <= -20 && distance(after) <= 10) return { ...found, at: after }
  const far = !exists(here) || distance(here) >= 20
  return { ...found, at: far && distance(before) >= -10 ? before : here }
}
