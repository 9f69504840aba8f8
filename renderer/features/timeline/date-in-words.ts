import type { Language } from '#shared/domain/language'
import { PartialDate } from '#shared/domain/time'
import { showInstantWithZone, showPartialDate } from '../../ui/show-time'
import type { Translate } from '#shared/i18n/translate'
import type { Stretch, Tick } from './time-scale'

/** A date as precise as it is given: in the reporter's language, or as it is written where it is of another form. */
export function dateInWords(date: string, language: Language): string {
  // What a number says in UTC is shown by the reporter's clock, which the picture goes by.
  if (/T.*Z$/.test(date)) return showInstantWithZone(date, language)
  return PartialDate.safeParse(date).success ? showPartialDate(date, language) : date
}

/** What stands at a tick of the axis: as much as tells it from its neighbours, and no more. */
export function tickInWords({ moment, unit }: Tick, language: Language): string {
  const parts: Record<Tick['unit'], Intl.DateTimeFormatOptions> = {
    year: { year: 'numeric' },
    month: { year: 'numeric', month: 'short' },
    day: { year: '2-digit', month: language === 'ja' ? 'numeric' : 'short', day: 'numeric' },
    hour: { month: 'numeric', day: 'numeric', hour: 'numeric' },
    minute: { day: 'numeric', hour: '2-digit', minute: '2-digit' },
  }
  const tag = language === 'ja' ? 'ja-JP' : 'en-GB'
  return new Intl.DateTimeFormat(tag, { ...parts[unit], timeZone: 'UTC' }).format(moment)
}

/** The offset that the machine's clock shows now, such as `UTC+09:00`. */
export function zoneInWords(now: string): string {
  const offset = /(Z|[+-]\d{2}:\d{2})$/.exec(now)?.[1] ?? 'Z'
  return offset === 'Z' ? 'UTC' : `UTC${offset}`
}

const day = 24 * 60 * 60 * 1000

/** A stretch of the axis by its days, or to the minute where it has few of them and does not keep to days. */
export function stretchInWords({ from, until }: Stretch, t: Translate, language: Language): string {
  const isOfDays = until - from >= 2 * day || (from % day === 0 && until % day === 0)
  // Where a stretch ends is no longer in it: the third of March ends as the fourth begins.
  const [first, last] = [from, Math.max(from, until - 1)].map((moment) =>
    showPartialDate(new Date(moment).toISOString().slice(0, isOfDays ? 10 : 16), language),
  )
  return first === last
    ? (first ?? '')
    : t('timeline.paper.from', { from: first ?? '', until: last ?? '' })
}
