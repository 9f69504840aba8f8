import { isDay, type Day, type Point } from './dates/calendar'
import type { DateWord } from './dates/date-word'
import { phrasesOf, type Phrase } from './dates/phrases'
import { piecesIn } from './dates/pieces'
import type { DatePrecision } from './dates/place'
import { readable } from './dates/readable'
import { resolve, type Resolved } from './dates/resolve'
import type { Surroundings, YearFrom } from './dates/surroundings'

export type { DatePrecision } from './dates/place'
export type { YearFrom } from './dates/surroundings'

/** A date or time in a text. `start` and `end` are UTF-16 offsets; `raw` is what stands between them. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly raw: string
  /**
   * EDTF (ISO 8601-2:2019): `2024`, `2024-12`, `2024-12-23`, `2024-12-23T12:00` with seconds and offset
   * only where the text has them, `a/b` for ranges and fiscal periods; of level 2 the quarters 33–36,
   * halves 40–41 and seasons 21–24 (`2024-33`), of level 1 `199X` and `20XX`. An hour alone is written
   * with `:00` and has the precision `hour`. Null for a date that is not in the calendar (2月30日),
   * which has the precision `impossible`: it is shown, never mended.
   */
  readonly edtf: string | null
  readonly precision: DatePrecision
  /**
   * `text`: stated, by era too. `short`: two digits (24年3月期), whose century is taken from the
   * reference, or one, read as a year of Reiwa. `context`: from a date before it. `reference`: from the
   * reference; a time alone takes its whole day from there.
   */
  readonly yearFrom: YearFrom
  /** `Z` or an offset such as `+09:00` where the text names a zone that has only one, else null. */
  readonly timezone: string | null
  /** Whether the weekday beside the date is not the one it fell on. */
  readonly weekdayConflict: boolean
}

export interface DateOptions {
  /**
   * When the text was published, as far as it is known: `2024`, `2024-06`, `2024-06-28` or an instant,
   * whose local day counts. What is told from a day (昨日, "Monday") is passed over where it has none.
   */
  readonly reference: string
}

/**
 * The dates and times in a Japanese or English text, in its order and without overlaps.
 *
 * A missing year is that of the same day stated before, else of the last date in the line, else of the
 * last day in the text, else of the last date, else of the reference; it becomes the next or the last
 * year only where that brings the date within four months, or where a weekday beside it tells so. 翌日 and
 * "the following day" count from the last day stated, 同日 from the last day of any kind, 昨日, "Monday" and 昨年 from the reference. A
 * weekday alone is the last one up to the reference; weeks run from Monday. 年度 begins in April (財政法
 * 11条); 2023年3月期 ends with that month; "FY2023" says only what the year is named. Where day and month
 * cannot be told apart (5/6/2024) only the year is read.
 *
 * 5日 alone is a day of the month unless what stands around makes it a length (3日間, 5日で, 約5日); 24年 is
 * a year only before に, 春 and the like; 2/3 and 3/4 without a weekday or time are fractions; a span of
 * hours that ends before it begins ends on the next day. "Midnight" and 午後12時 are not guessed.
 *
 * Not read: what recurs (毎月25日), lengths of time (3日間, "two days": those are figures), holidays,
 * 上旬 and 末, dates inside links and handles. Linear in the length of the text.
 * @throws {RangeError} on a reference that does not begin with a year.
 */
export function datesIn(text: string, { reference }: DateOptions): readonly DateMention[] {
  const { text: prose, rangeInOriginal } = readable(text)
  let around = startingFrom(referencePoint(reference))
  let lineEnd = -1
  const mentions: DateMention[] = []
  for (const phrase of phrasesOf(piecesIn(prose), prose)) {
    if (phrase.start > lineEnd) {
      around = { ...around, inLine: null }
      lineEnd = prose.indexOf('\n', phrase.start)
      if (lineEnd < 0) lineEnd = prose.length
    }
    const resolved = resolve(phrase, around)
    if (resolved === null) continue
    around = remembering(around, phrase, resolved)
    const { first: _first, last: _last, ...meaning } = resolved
    const { start, end } = rangeInOriginal(phrase.start, phrase.end)
    mentions.push({ start, end, raw: text.slice(start, end), ...meaning })
  }
  return mentions
}

function referencePoint(reference: string): Point {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(reference)
  if (found === null) throw new RangeError(`${reference} is no date to count from`)
  const [year, month, day] = found.slice(1).map((part) => (part ? Number(part) : null))
  return { year: year ?? 0, month: month ?? null, day: day ?? null }
}

const startingFrom = (reference: Point): Surroundings => ({
  reference,
  inLine: null,
  last: null,
  lastDay: null,
  statedDay: null,
  yearOfDay: new Map(),
})

const leanedOn: readonly DateWord['kind'][] = ['day', 'shifted-day', 'weekday', 'month', 'year']

/** The surroundings of what comes after `phrase`. */
function remembering(around: Surroundings, { from, until }: Phrase, resolved: Resolved) {
  const date = from?.date ?? null
  const { last } = resolved.last
  if (date === null || resolved.edtf === null || !leanedOn.includes(date.kind)) return around
  // 昨年 or "last year" alone is a comparison more often than the time of what follows.
  if (date.kind === 'year' && date.year.is === 'shifted') return around
  const toldFromAnother = date.kind === 'shifted-day' && date.from !== 'reference'
  const day: Day | null = isDay(last) ? last : null
  const stated = day !== null && resolved.yearFrom === 'text' && until === null ? day : null
  return {
    ...around,
    inLine: last,
    last,
    lastDay: day ?? around.lastDay,
    statedDay: toldFromAnother ? around.statedDay : (day ?? around.statedDay),
    yearOfDay:
      stated === null
        ? around.yearOfDay
        : new Map(around.yearOfDay).set(`${stated.month}/${stated.day}`, stated.year),
  }
}
