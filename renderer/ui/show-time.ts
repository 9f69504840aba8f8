import type { Language } from '#shared/domain/language'

const tag = (language: Language) => (language === 'ja' ? 'ja-JP' : 'en-GB')

function showMoment(iso: string, language: Language, more: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tag(language), {
    year: 'numeric',
    month: language === 'ja' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...more,
  }).format(new Date(iso))
}

/** A moment as people of that language write it, in this machine's time: `2026-11-22 09:14`. */
export function showInstant(iso: string, language: Language): string {
  return showMoment(iso, language, {})
}

/** A moment with the name of this machine's time zone: where a time is evidence, it says whose it is. */
export function showInstantWithZone(iso: string, language: Language): string {
  return showMoment(iso, language, { timeZoneName: 'short' })
}

/** A moment as an archive states it, in UTC and saying so: it means the same wherever it is read. */
export function showInstantInUtc(iso: string, language: Language): string {
  return showMoment(iso, language, { second: '2-digit', timeZone: 'UTC', timeZoneName: 'short' })
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
 * A date as precise as it was given (`PartialDate`) and no preciser, on the day and in the offset it was
 * written with: the day a page was published is the one it prints, wherever it is read. The offset is
 * named where it is not this machine's own.
 */
export function showPartialDate(date: string, language: Language): string {
  const [year, month, day] = date.slice(0, 10).split('-')
  const time = date.slice(11, 16)
  const clock = [time, zoneBeside(date)].filter(Boolean).join(' ')
  if (language === 'ja') {
    return [
      `${year}年`,
      month && `${Number(month)}月`,
      day && `${Number(day)}日`,
      clock && ` ${clock}`,
    ]
      .filter(Boolean)
      .join('')
  }
  const name = month && monthName(Number(month))
  const words = [day && String(Number(day)), name, year].filter(Boolean).join(' ')
  return clock ? `${words}, ${clock}` : words
}

/** The offset a date was written with, as `UTC+01:00`; empty where it has none or this machine's own. */
function zoneBeside(date: string): string {
  const offset = /T.*(Z|[+-]\d{2}:\d{2})$/.exec(date)?.[1]
  if (offset === undefined) return ''
  const [hours = 0, minutes = 0] = offset === 'Z' ? [] : offset.split(':').map(Number)
  const east = hours * 60 + (offset.startsWith('-') ? -minutes : minutes)
  if (east === -new Date(date).getTimezoneOffset()) return ''
  return offset === 'Z' ? 'UTC' : `UTC${offset}`
}

/** The day of a date that may carry a time, short, as a list has room for; on the day it names itself. */
export function showPublishedDay(date: string, language: Language): string {
  const day = date.slice(0, 10)
  if (language === 'ja') return day.split('-').map(Number).join('/')
  return showPartialDate(day, language)
}

function monthName(month: number): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 1),
  )
}

/** A size in bytes, rounded for people; a small one to the byte. */
export function showSize(bytes: number, language: Language): string {
  if (bytes < 1e3) {
    const words = { style: 'unit', unit: 'byte', unitDisplay: 'long' } as const
    return new Intl.NumberFormat(tag(language), words).format(bytes).replace(/ (?=バイト)/u, '')
  }
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
