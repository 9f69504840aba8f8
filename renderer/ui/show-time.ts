import type { Language } from '#shared/domain/language'

const tag = (language: Language) => (language === 'ja' ? 'ja-JP' : 'en-GB')

/** A moment as people of that language write it, in this machine's time: `2026-11-22 09:14`. */
export function showInstant(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(tag(language), {
    year: 'numeric',
    month: language === 'ja' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso))
}

/** A moment with the name of this machine's time zone: where a time is evidence, it says whose it is. */
export function showInstantWithZone(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(tag(language), {
    year: 'numeric',
    month: language === 'ja' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(iso))
}

/** The day of a moment. */
export function showDay(iso: string, language: Language): string {
  const month = language === 'ja' ? 'numeric' : 'short'
  return new Intl.DateTimeFormat(tag(language), { year: 'numeric', month, day: 'numeric' }).format(
    new Date(iso),
  )
}

/** Hours, minutes and seconds of a moment. */
export function showClock(date: Date): string {
  return date.toTimeString().slice(0, 8)
}

/**
 * A date as precise as it was given (`PartialDate`) and no preciser. What carries no time is shown as
 * it stands, so that no time zone can move it to another day.
 */
export function showPartialDate(date: string, language: Language): string {
  if (date.includes('T') && /(Z|[+-]\d{2}:\d{2})$/.test(date)) return showInstant(date, language)
  const [year, month, day] = date.slice(0, 10).split('-')
  const time = date.slice(11, 16)
  if (language === 'ja') {
    return [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`, time]
      .filter(Boolean)
      .join('')
  }
  const name = month && monthName(Number(month))
  return [day && String(Number(day)), name, year, time].filter(Boolean).join(' ')
}

/** The day of a date that may carry a time. */
export function showPublishedDay(date: string, language: Language): string {
  const zoned = date.includes('T') && /(Z|[+-]\d{2}:\d{2})$/.test(date)
  return zoned ? showDay(date, language) : showPartialDate(date.slice(0, 10), language)
}

function monthName(month: number): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 1),
  )
}

/** A size in bytes, rounded for people. */
export function showSize(bytes: number, language: Language): string {
  const [unit, size] =
    bytes >= 1e9
      ? (['gigabyte', bytes / 1e9] as const)
      : bytes >= 1e6
        ? (['megabyte', bytes / 1e6] as const)
        : (['kilobyte', bytes / 1e3] as const)
  return new Intl.NumberFormat(tag(language), {
    style: 'unit',
    unit,
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size)
}
