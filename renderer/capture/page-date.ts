const day = '(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)\\s*日?'
const weekday = '(?:\\s*\\(?[月火水木金土日]曜?日?\\)?)?'
const clock =
  '(午前|午後)?\\s*(\\d{1,2})\\s*[:時]\\s*(\\d{1,2})\\s*分?(?:\\s*:?\\s*(\\d{2})(?!\\d)秒?)?(?:\\.\\d+)?'
const zone = '\\s*(Z|[+-]\\d{2}:?\\d{2})?'
/** Year, month, day, then if they stand there half of the day, hour, minute, second, zone. */
const numeric = new RegExp(`(?<!\\d)${day}${weekday}(?:[T\\s]*${clock}${zone})?`)
const monthOnly = /^(\d{4})(?:[-/.年](\d{1,2})月?)?年?$/
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?()(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthName = 'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec'
const monthFirst = new RegExp(
  `\\b(${monthName})[a-z]*\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
  'i',
)
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(${monthName})[a-z]*\\.?,?\\s+(\\d{4})\\b`,
  'i',
)
const era = /(令和|平成)\s*(元|\d{1,2})年\s*(\d{1,2})月\s*(\d{1,2})日/
const eraStart: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 }

/**
 * The first date in `text` as a `PartialDate` (EDTF level 0), with its time and offset where they stand
 * there; null where there is none. Reads ISO 8601, Japanese (also 令和), and English with month names.
 */
export function pageDate(text: string | null | undefined): string | null {
  const given = text?.slice(0, 400).normalize('NFKC').trim()
  if (!given) return null
  const stamp = compact.exec(given) ?? numeric.exec(given)
  if (stamp) return dateOf(stamp.slice(1))
  const counted = era.exec(given)
  if (counted) return eraDate(counted.slice(1))
  const named = monthFirst.exec(given)
  if (named) return dateOf([named[3], monthNumber(named[1]), named[2]])
  const other = dayFirst.exec(given)
  if (other) return dateOf([other[3], monthNumber(other[2]), other[1]])
  const month = monthOnly.exec(given)
  return month ? dateOf([month[1], month[2]]) : null
}

function eraDate([name = '', year = '', month, day]: readonly (string | undefined)[]):
  string | null {
  const start = eraStart[name]
  return start === undefined
    ? null
    : dateOf([String(start + (year === '元' ? 1 : Number(year))), month, day])
}

function monthNumber(name: string | undefined): string {
  return String(months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1)
}

function dateOf(fields: readonly (string | undefined)[]): string | null {
  const [year = '', month, day, half, hour, minute, second, offset] = fields
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return null
  const date = [year, month, day]
    .flatMap((part) => (part === undefined ? [] : [two(part)]))
    .join('-')
  if (day === undefined || hour === undefined || minute === undefined) return date
  const hours = Number(hour) + (half === '午後' && Number(hour) < 12 ? 12 : 0)
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date
  const time = [String(hours), minute, ...(second === undefined ? [] : [second])].map(two).join(':')
  return `${date}T${time}${offset?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? ''}`
}

function two(digits: string): string {
  return digits.padStart(2, '0')
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
