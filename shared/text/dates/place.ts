import { addDays, addMonths, edtfOf, exists, weekdayOf, type Day, type Point } from './calendar'
import type { DateWord, FiscalBasis } from './date-word'
import {
  placeBase,
  placeDayOfMonth,
  placeMonth,
  placeYear,
  type Placed,
  type Surroundings,
  type YearFrom,
} from './surroundings'

export type DatePrecision =
  | 'century'
  | 'decade'
  | 'year'
  | 'fiscal-year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'impossible'

/** A date with nothing missing: `first` and `last` are its ends, `edtf` null where it cannot be. */
export interface Placement {
  readonly first: Point
  readonly last: Point
  readonly edtf: string | null
  readonly precision: DatePrecision
  readonly yearFrom: YearFrom
}

/** Whether `date` counts from a date in the text (翌日, 同年) where there is none before it. */
function leansOnNothing(date: DateWord, { last }: Surroundings): boolean {
  const year = 'year' in date && date.year?.is === 'shifted' ? date.year.from : 'reference'
  const month = 'month' in date && typeof date.month === 'object' ? date.month?.from : 'reference'
  const day = date.kind === 'shifted-day' ? date.from : 'reference'
  return last === null && [year, month, day].some((from) => from && from !== 'reference')
}

/** `date` in its surroundings, or null where what it lacks is not in reach. */
export function place(date: DateWord, around: Surroundings): Placement | null {
  if (leansOnNothing(date, around)) return null
  switch (date.kind) {
    case 'day':
      return placeDay(date, around)
    case 'shifted-day': {
      const base = placeBase(date.from, around)
      return base && dayPlacement({ ...base, at: addDays(base.at, date.by) })
    }
    case 'weekday':
      return placeWeekday(date, around)
    case 'week': {
      const base = placeBase('reference', around)
      if (base === null) return null
      const monday = addDays(base.at, date.by * 7 - ((weekdayOf(base.at) + 6) % 7))
      return span({ ...base, at: monday }, addDays(monday, 6), 'week')
    }
    case 'month': {
      const { month } = date
      if (typeof month !== 'number') {
        const found = placeMonth(month, around)
        return found && span(found, found.at, 'month')
      }
      const year = placeYear(date.year, month, null, around)
      return span(dated(year, month), { year: year.at, month, day: null }, 'month')
    }
    case 'months': {
      const year = placeYear(date.year, date.from, null, around)
      const turned = date.to < date.from ? 1 : 0
      const last = { year: year.at + turned, month: date.to, day: null }
      return span(dated(year, date.from), last, date.quarter ? 'quarter' : 'month')
    }
    case 'year': {
      const year = placeYear(date.year, 1, null, around)
      const point = { year: year.at, month: null, day: null }
      return span({ ...year, at: point }, point, 'year')
    }
    case 'season': {
      const year = placeYear(date.year, 1, null, around)
      return coded(year, String(date.season), 'season')
    }
    case 'decade':
    case 'century': {
      const digits = String(date.first).padStart(4, '0')
      const point = { year: date.first, month: null, day: null }
      const edtf = date.kind === 'decade' ? `${digits.slice(0, 3)}X` : `${digits.slice(0, 2)}XX`
      return { first: point, last: point, edtf, precision: date.kind, yearFrom: 'text' }
    }
    case 'fiscal-year':
    case 'quarter':
    case 'half':
      return placePeriod(date, around)
  }
}

type Kind<K extends DateWord['kind']> = Extract<DateWord, { kind: K }>
type Period = Extract<DateWord, { basis: FiscalBasis }>

function dayPlacement({ at, yearFrom }: Placed<Point>): Placement {
  if (!exists(at)) return { first: at, last: at, edtf: null, precision: 'impossible', yearFrom }
  return { first: at, last: at, edtf: edtfOf(at), precision: 'day', yearFrom }
}

function placeDay(date: Kind<'day'>, around: Surroundings): Placement | null {
  const { month, day } = date
  if (month === null) {
    const found = placeDayOfMonth(day, around)
    return found && dayPlacement(found)
  }
  if (typeof month !== 'number') {
    const found = placeMonth(month, around)
    return found && dayPlacement({ ...found, at: { ...found.at, day } })
  }
  const year = placeYear(date.year, month, day, around)
  return dayPlacement({ ...year, at: { year: year.at, month, day } })
}

function placeWeekday({ weekday, week }: Kind<'weekday'>, around: Surroundings): Placement | null {
  const base = placeBase('reference', around)
  if (base === null) return null
  const today = weekdayOf(base.at)
  const back = (today - weekday + 7) % 7
  const intoWeek = ((weekday + 6) % 7) - ((today + 6) % 7)
  const weeks = week === 'next' ? 1 : week === 'this' ? 0 : week
  const days =
    typeof weeks === 'number' ? weeks * 7 + intoWeek : week === 'last' && back === 0 ? -7 : -back
  return dayPlacement({ ...base, at: addDays(base.at, days) })
}

/** The first month of the twelve that a fiscal year of `year` has. */
function fiscalStart(year: number, basis: Exclude<FiscalBasis, 'named'>): Day {
  if (basis === 'calendar') return { year, month: 1, day: 1 }
  if (basis === 'april') return { year, month: 4, day: 1 }
  return { ...addMonths(year, basis.endsIn, -11), day: 1 }
}

const lengths = { 'fiscal-year': 12, half: 6, quarter: 3 } as const
const calendarCodes = { half: 39, quarter: 32 } as const

/** Quarters and halves of the calendar year by their EDTF number, those of a fiscal year by months. */
function placePeriod(date: Period, around: Surroundings): Placement {
  const { basis, kind } = date
  const index = 'index' in date ? date.index : 1
  const year =
    date.year === null && kind === 'quarter' ? begunYear(index, around) : placeAny(date, around)
  if (basis === 'named') {
    const point = { year: year.at, month: null, day: null }
    return span({ ...year, at: point }, point, 'fiscal-year')
  }
  if (basis === 'calendar' && kind !== 'fiscal-year') {
    return coded(year, String(calendarCodes[kind] + index), kind)
  }
  const months = lengths[kind]
  const start = fiscalStart(year.at, basis)
  const first = addMonths(start.year, start.month, (index - 1) * months)
  return span({ ...year, at: first }, addMonths(first.year, first.month, months - 1), kind)
}

function placeAny({ year, basis }: Period, around: Surroundings) {
  return placeYear(year, typeof basis === 'string' ? 4 : basis.endsIn, null, around)
}

/** The year whose quarter had begun by the date that the text is about. */
function begunYear(quarter: number, around: Surroundings): Placed<number> {
  const inText = around.inLine ?? around.lastDay ?? around.last
  const { year, month } = inText ?? around.reference
  const begun = month === null || (quarter - 1) * 3 + 1 <= month
  return { at: begun ? year : year - 1, yearFrom: inText ? 'context' : 'reference' }
}

const dated = (year: Placed<number>, month: number): Placed<Point> => ({
  ...year,
  at: { year: year.at, month, day: null },
})

function span({ at, yearFrom }: Placed<Point>, last: Point, precision: DatePrecision): Placement {
  const [from, to] = [edtfOf(at), edtfOf(last)]
  return { first: at, last, edtf: from === to ? from : `${from}/${to}`, precision, yearFrom }
}

function coded(year: Placed<number>, code: string, precision: DatePrecision): Placement {
  const point = { year: year.at, month: null, day: null }
  const edtf = `${edtfOf(point)}-${code}`
  return { first: point, last: point, edtf, precision, yearFrom: year.yearFrom }
}
