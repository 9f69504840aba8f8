import type { DateMention } from '#shared/text/dates'

/** A date as far as it is compared. */
export type Dated = Pick<DateMention, 'edtf' | 'yearFrom'>

/** A date of a draft as it can be compared: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, without its year `MM` or `MM-DD`. */
export type ToldDate = Readonly<{ date: string; hasYear: boolean }>

/**
 * A date of a draft as it can be compared with those of a source; null for ranges, for what is told from the day the
 * article appears (昨日, "Monday"), for what is not in the calendar, and for a year that nobody stated.
 */
export function toldDate({ edtf, yearFrom, raw }: DateMention): ToldDate | null {
  const [date, ...others] = partsOf(edtf)
  if (date === undefined || others.length > 0 || !/\p{N}|月/u.test(raw)) return null
  const hasYear = isStated(yearFrom)
  if (date.length === 4) return hasYear ? { date, hasYear } : null
  return { date: hasYear ? date : date.slice(5), hasYear }
}

/**
 * Whether dates of a source give one of the draft: as precisely as both are known, on a day within a stretch of
 * time, and by month and day alone where one of the two leaves its year out. A year alone is given by any date of
 * that year; where no date of the source states its year, nothing is known of it and it counts as given.
 */
export function givesDate(source: readonly Dated[], told: ToldDate): boolean {
  if (told.date.length === 4) {
    if (!source.some(({ yearFrom }) => isStated(yearFrom))) return true
    return source.some(({ edtf }) => isWithin(told.date, partsOf(edtf)))
  }
  return source.some(({ edtf, yearFrom }) => {
    const parts = partsOf(edtf)
    if (told.hasYear) {
      const [only = ''] = parts.length === 1 ? parts : []
      if (isWithin(told.date, parts)) return true
      // The year of the source's is nobody's word.
      return !isStated(yearFrom) && only.length > 4 && isWithin(told.date.slice(5), [only.slice(5)])
    }
    if (parts.every((part) => part.length === 4)) return false
    return parts.some((part) => isWithin(`${part.slice(0, 4)}-${told.date}`, parts))
  })
}

const isStated = (from: DateMention['yearFrom']) => from === 'text' || from === 'short'

/** Whether a date can be the one of `parts`, or lie between its two. */
function isWithin(date: string, [first, last]: readonly string[]): boolean {
  if (first === undefined) return false
  if (date.startsWith(first) || first.startsWith(date)) return true
  if (last === undefined) return false
  if (date.startsWith(last) || last.startsWith(date)) return true
  return date > first && date < last
}

/**
 * The one or two dates of EDTF, to the day at most; of a quarter, half or season its year. None of decades and
 * of what is not in the calendar.
 */
export function partsOf(edtf: string | null): readonly string[] {
  return (edtf ?? '').split('/').flatMap((part) => {
    const [date] = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?=$|T)/.exec(part) ?? []
    const [season] = /^\d{4}(?=-[2-4]\d$)/.exec(part) ?? []
    return date ?? season ?? []
  })
}
