import { addDays, dayNumber, edtfOf, isDay, weekdayOf, type Point } from './calendar'
import type { Clock, DateWord } from './date-word'
import type { Moment, Phrase } from './phrases'
import { place, type DatePrecision, type Placement } from './place'
import { placeBase, type Surroundings, type YearFrom } from './surroundings'

/** A phrase with nothing missing. */
export interface Resolved {
  readonly edtf: string | null
  readonly precision: DatePrecision
  readonly yearFrom: YearFrom
  readonly timezone: string | null
  readonly weekdayConflict: boolean
  /** What the dates after it lean on. */
  readonly first: Placement
  readonly last: Placement
}

const two = (number: number) => String(number).padStart(2, '0')

/** A day and time as EDTF level 0 has it, seconds only where given; hours from 24 on are the next day's. */
function timed(point: Point, clock: Clock, zone: string | null): string | null {
  if (!isDay(point)) return null
  const day = clock.hour < 24 ? point : addDays(point, 1)
  const seconds = clock.second === null ? '' : `:${two(clock.second)}`
  return `${edtfOf(day)}T${two(clock.hour % 24)}:${two(clock.minute ?? 0)}${seconds}${zone ?? ''}`
}

/** The end of a span of hours: 午後1時〜3時 ends at 15:00, 22時〜5時 on the next day. */
function runningOn(from: Clock | null, until: Clock): Clock {
  if (from === null) return until
  const minutes = ({ hour, minute }: Clock) => hour * 60 + (minute ?? 0)
  const later = (hours: number) => ({ ...until, hour: until.hour + hours })
  const inherits = from.afternoon === true && until.afternoon === null && until.hour < 12
  if (inherits && minutes(later(12)) > minutes(from)) return later(12)
  return minutes(until) < minutes(from) ? later(24) : until
}

function clockPrecision(clock: Clock): DatePrecision {
  if (clock.second !== null) return 'second'
  return clock.minute === null ? 'hour' : 'minute'
}

/** The day of a time that names none: the last day of the text, else the reference. */
function dayOfClock(around: Surroundings): Placement | null {
  const base = placeBase('last', around)
  if (base === null) return null
  const { at, yearFrom } = base
  return { first: at, last: at, edtf: edtfOf(at), precision: 'day', yearFrom }
}

function placeMoment(moment: Moment, around: Surroundings): Placement | null {
  if (moment.date === null) return dayOfClock(around)
  const placed = place(moment.date, around)
  return placed && (inYearOfWeekday(moment, moment.date, placed, around) ?? placed)
}

/** Nearer than this to the reference, a weekday that does not fit is a slip, not another year's. */
const far = 60

/**
 * A day far from the reference whose weekday is that of the year before or after, if that brings it no farther off:
 * “Tuesday, December 5” read in June is last year's. Else null.
 */
function inYearOfWeekday(
  moment: Moment,
  date: DateWord,
  placed: Placement,
  around: Surroundings,
): Placement | null {
  if (date.kind !== 'day' || date.year !== null || typeof date.month !== 'number') return null
  if (placed.yearFrom !== 'reference' || !conflicts(moment, placed)) return null
  const today = dayNumber(around.reference)
  const off = ({ first }: Placement) => Math.abs(dayNumber(first) - today)
  if (off(placed) < far) return null
  for (const by of [-1, 1]) {
    const other = place(withYear(date, placed.first.year + by), around)
    if (other && !conflicts(moment, other) && off(other) <= off(placed) + 31) {
      return { ...other, yearFrom: 'reference' }
    }
  }
  return null
}

const leaningOn = (around: Surroundings, point: Point): Surroundings => ({
  ...around,
  inLine: point,
  last: point,
  lastDay: isDay(point) ? point : around.lastDay,
})

const yearOf = (date: DateWord | null) => (date !== null && 'year' in date ? date.year : null)

function withYear(date: DateWord, year: number): DateWord {
  return 'year' in date ? { ...date, year: { is: 'stated', year } } : date
}

const runsBack = (first: Placement, last: Placement) =>
  dayNumber(last.last) < dayNumber(first.first)

/** Both ends of a range; the one that has no year takes it from the other, so that time runs on. */
function placeRange(from: Moment, until: Moment, around: Surroundings) {
  if (from.date !== null && yearOf(from.date) === null && yearOf(until.date)?.is === 'stated') {
    const last = placeMoment(until, around)
    if (last === null) return null
    const first = place(withYear(from.date, last.last.year), around)
    if (first === null || !runsBack(first, last)) return first && { first, last }
    const earlier = place(withYear(from.date, last.last.year - 1), around)
    return earlier && { first: earlier, last }
  }
  const first = placeMoment(from, around)
  if (first === null || until.date === null) return first && { first, last: first }
  const last = placeMoment(until, leaningOn(around, first.last))
  if (last === null || !runsBack(first, last) || yearOf(until.date) !== null) {
    return last && { first, last }
  }
  const later = place(withYear(until.date, first.last.year + 1), around)
  return later && { first, last: later }
}

const conflicts = ({ weekday }: Moment, { first, edtf }: Placement) =>
  weekday !== null && edtf !== null && isDay(first) && weekdayOf(first) !== weekday

/** One end as EDTF, and its own second end where it is a stretch of time. */
function edges(moment: Moment, placement: Placement): readonly string[] | null {
  if (placement.edtf === null) return null
  if (moment.clock === null) return placement.edtf.split('/')
  const time = timed(placement.first, moment.clock, moment.zone)
  return time === null ? null : [time]
}

const continued = (from: Moment, until: Moment): Moment =>
  until.date === null && until.clock !== null
    ? { ...until, clock: runningOn(from.clock, until.clock) }
    : until

/** What `phrase` means in its surroundings, or null where what it lacks is not in reach. */
export function resolve(phrase: Phrase, around: Surroundings): Resolved | null {
  const { from } = phrase
  if (from === null) return null
  const until = phrase.until && continued(from, phrase.until)
  const placed = until === null ? placeMoment(from, around) : placeRange(from, until, around)
  if (placed === null) return null
  const { first, last } = 'edtf' in placed ? { first: placed, last: placed } : placed
  const start = edges(from, first)
  const end = until === null ? start : edges(until, last)
  const whole = start !== null && end !== null
  const ends = whole ? [...new Set([start[0], end.at(-1)])].join('/') : null
  return {
    edtf: ends,
    precision: whole ? precisionOf(from, until, first) : 'impossible',
    yearFrom: first.yearFrom,
    timezone: from.zone,
    weekdayConflict: conflicts(from, first) || (until !== null && conflicts(until, last)),
    first,
    last,
  }
}

const finest: readonly DatePrecision[] = ['hour', 'minute', 'second']

function precisionOf(from: Moment, until: Moment | null, first: Placement): DatePrecision {
  const clocks = [from.clock, until?.clock ?? null].flatMap((clock) =>
    clock === null ? [] : [finest.indexOf(clockPrecision(clock))],
  )
  return finest[Math.max(...clocks)] ?? first.precision
}
