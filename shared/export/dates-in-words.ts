import type { Language } from '#shared/domain/language'

const months =
  'January February March April May June July August September October November December'.split(' ')
const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)[\d.]*(Z|[+-].*)?)?)?)?$/

/**
 * A date (EDTF level 0) in words, as exact as it was given and never more; its time is left out.
 * Not by Intl, whose wording changes between versions: the same case must give the same bytes.
 */
export function dayInWords(date: string, language: Language): string {
  const [, year, month, day] = parts.exec(date) ?? []
  if (year === undefined) return date
  if (language === 'ja') {
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
  }
  const words = [day && String(Number(day)), month && months[Number(month) - 1], year]
  return words.filter(Boolean).join(' ')
}

/** The same with its time and offset, where it has them, in the offset it was written with. */
export function momentInWords(date: string, language: Language): string {
  const [, , , , time, offset] = parts.exec(date) ?? []
  if (time === undefined) return dayInWords(date, language)
  const zone = offset === undefined ? '' : `UTC${offset === 'Z' ? '' : offset}`
  const day = dayInWords(date, language)
  if (language === 'ja') return `${day} ${time}${zone && `（${zone}）`}`
  return `${day}, ${time}${zone && ` (${zone})`}`
}
