import { datesIn, type DateMention } from '#shared/text/dates'
import { readPartialDate } from '#shared/text/read-partial-date'

/** A date of day, month or year, or a day with a clock, perhaps with a zone. */
const readable = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/

/**
 * The date printed beside a post in EDTF (level 0), or null where it cannot be told: it has no year of
 * its own. Where day and month could change places (5/6/2024) only the year is read.
 */
export function readPrintedDate(printed: string): string | null {
  return readPartialDate(printed) ?? onlyDateIn(printed)?.edtf ?? null
}

/** Whether a line is nothing but a date that can be read, perhaps with a zone behind it. */
export function isPrintedDate(line: string): boolean {
  if (readPartialDate(line) !== null) return true
  const date = onlyDateIn(line)
  return date !== null && /^[\s\p{P}]*$/u.test(line.slice(0, date.start) + line.slice(date.end))
}

function onlyDateIn(line: string): DateMention | null {
  const [date, other] = datesIn(line, { reference: '2000' })
  if (!date || other || date.yearFrom !== 'text') return null
  return readable.test(date.edtf ?? '') ? date : null
}

const minute = 60_000
const hour = 60 * minute
/** The zones in use reach from UTC-12 to UTC+14 and lie on quarters of an hour (IANA tz database). */
const westernmost = -12 * hour
const easternmost = 14 * hour
const quarter = 15 * minute
/** What a page prints can be the minute before or after the one in which the number was given. */
const slack = 2 * minute

/**
 * Whether a printed date (EDTF as by `readPrintedDate`) cannot be that of `time` (ISO 8601) in any time
 * zone in use. Pages print a post's date in their own zone and do not say which: of 2024-12-23T15:30Z both
 * "December 23" and "December 24" are right, "December 22" is not.
 */
export function printedDiffers(printed: string, time: string): boolean {
  const made = Date.parse(time)
  if (!printed.includes('T')) {
    const days = [westernmost, 0, easternmost].map((offset) =>
      new Date(made + offset).toISOString().slice(0, printed.length),
    )
    return !days.includes(printed)
  }
  const zoned = /(Z|[+-]\d{2}:\d{2})$/.test(printed)
  const offset = Date.parse(zoned ? printed : `${printed}Z`) - Math.floor(made / minute) * minute
  if (zoned) return Math.abs(offset) > slack
  if (offset < westernmost - slack || offset > easternmost + slack) return true
  const beside = ((offset % quarter) + quarter) % quarter
  return Math.min(beside, quarter - beside) > slack
}
