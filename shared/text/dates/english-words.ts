import { stated, type Groups, type YearWord } from './date-word'

const monthStarts = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A month's name, long or short, as the group `month`. */
export const monthName =
  '\\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|\\b))'

export const monthNumber = ({ month = '' }: Groups): number =>
  monthStarts.indexOf(month.slice(0, 3).toLowerCase()) + 1

const dayStarts = 'sun mon tue wed thu fri sat'.split(' ')

export const weekdayName =
  '\\b(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\\b\\.?)'

export const weekdayNumber = ({ weekday }: Groups): number | null =>
  weekday === undefined ? null : dayStarts.indexOf(weekday.slice(0, 3).toLowerCase())

/** A year of four digits that is not the head of a larger number. */
export const yearDigits = '(?<year>[12]\\d{3})(?![\\d%]|[.,/]\\d)'

export const yearIn = ({ year }: Groups): YearWord | null =>
  year === undefined ? null : stated(Number(year))

/** Two or four digits after FY or an apostrophe; two are of this century. */
export const fullYear = (written: string): number =>
  written.length === 2 ? 2000 + Number(written) : Number(written)
