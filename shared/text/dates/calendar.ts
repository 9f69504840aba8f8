/** A place in the Gregorian calendar as far as it is given; a day has a month. */
export interface Point {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** A point known to the day. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function isDay(point: Point): point is Day {
  return point.month !== null && point.day !== null
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function exists({ year, month, day }: Point): boolean {
  if (month === null) return true
  if (month < 1 || month > 12) return false
  return day === null || (day >= 1 && day <= daysIn(year, month))
}

// Both count in years from March, so that a leap day is the last of its year, and in the 400 years after
// which the calendar repeats itself. A Date for each would be ten times as slow.
const daysPer400 = 146_097
const epoch = 719_468

/** Days since 1 January 1970; a missing day or month counts as its middle. */
export function dayNumber({ year, month, day }: Point): number {
  const months = (month ?? 7) - 3
  const marchYear = year + Math.floor(months / 12)
  const era = Math.floor(marchYear / 400)
  const ofEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (((months % 12) + 12) % 12) + 2) / 5)
  const leaps = Math.floor(ofEra / 4) - Math.floor(ofEra / 100)
  const before = ofEra * 365 + leaps + dayOfYear + era * daysPer400 - epoch
  return before + (day ?? (month === null ? 1 : 15)) - 1
}

export function dayOf(number: number): Day {
  const days = number + epoch
  const era = Math.floor(days / daysPer400)
  const ofEra = days - era * daysPer400
  const leapsGone =
    Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096)
  const yearOfEra = Math.floor((ofEra - leapsGone) / 365)
  const dayOfYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days)

/** The month `by` months after. */
export function addMonths(year: number, month: number, by: number): Point & { month: number } {
  const months = year * 12 + month - 1 + by
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: null }
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

/** `2024`, `2024-12` or `2024-12-23`, as far as the point is given. */
export function edtfOf({ year, month, day }: Point): string {
  return [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')])),
  ].join('-')
}
