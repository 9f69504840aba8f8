/**
 * A date as people type it, as the `PartialDate` it says and no preciser: 2024年12月23日, 2024/12/23,
 * 2024-12, 令和6年12月, 23 Dec 2024, a full ISO 8601 instant. Full-width figures are read as half-width.
 * Null for what is no date of the calendar, and for 3/4/2024, which can be two.
 */
export function typedDate(typed: string): string | null {
  const text = typed.normalize('NFKC').trim().replace(/\s+/g, ' ')
  const { day, time } = withoutTime(text)
  const date = inIso(day) ?? inJapanese(day) ?? inEnglish(day) ?? inFigures(day)
  if (date === null || !isOfCalendar(date)) return null
  if (time === null) return written(date)
  return date.day !== null && isOfClock(time) ? `${written(date)}T${time}` : null
}

type Parts = Readonly<{ year: number; month: number | null; day: number | null }>

/** The time at the end, if there is one: `18:42`, `T18:42:10+09:00`, `18時42分`. */
function withoutTime(text: string): Readonly<{ day: string; time: string | null }> {
  const clock =
    /^(.*\d日?|.*\d{4})(?: |T|, |(?<=日))(\d{1,2}):(\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(
      text,
    )
  if (clock) {
    const [, day = '', hour = '', minute = '', second = '', zone = ''] = clock
    return { day, time: `${hour.padStart(2, '0')}:${minute}${second}${zone}` }
  }
  const words = /^(.*日) ?(\d{1,2})時(?:(\d{1,2})分)?$/.exec(text)
  if (!words) return { day: text, time: null }
  const [, day = '', hour = '', minute = '0'] = words
  return { day, time: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` }
}

function parts(year: string | number, month?: string, day?: string): Parts {
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null }
}

function inIso(text: string): Parts | null {
  const found = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/.exec(text)
  return found && parts(found[1] ?? '', found[3], found[4])
}

/** The year before each era's first (Japanese imperial calendar). */
const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
}

function inJapanese(text: string): Parts | null {
  const found =
    /^(明治|大正|昭和|平成|令和)?(\d{1,4}|元)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?(?: ?\([月火水木金土日]\))?$/.exec(
      text,
    )
  if (!found) return null
  const [, era, year = '', month, day] = found
  if (!era) return year.length === 4 ? parts(year, month, day) : null
  return parts((eras[era] ?? 0) + (year === '元' ? 1 : Number(year)), month, day)
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function inEnglish(text: string): Parts | null {
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?,? (\d{4})$/i.exec(text)
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text)
  const name = dayFirst?.[2] ?? monthFirst?.[1] ?? ''
  const month = months.findIndex((short) => isMonth(name.toLowerCase(), short)) + 1
  if (month === 0) return null
  return parts(
    dayFirst?.[3] ?? monthFirst?.[3] ?? '',
    String(month),
    dayFirst?.[1] ?? monthFirst?.[2],
  )
}

const fullMonth = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })

function isMonth(name: string, short: string): boolean {
  const full = fullMonth.format(Date.UTC(2000, months.indexOf(short), 1)).toLowerCase()
  return name === short || name === full || (short === 'sep' && name === 'sept')
}

/** 23/12/2024 and 12/23/2024, where only one reading is a date. */
function inFigures(text: string): Parts | null {
  const found = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(text)
  if (!found) return null
  const [, first = '', , second = '', year = ''] = found
  const readings = [parts(year, second, first), parts(year, first, second)].filter(isOfCalendar)
  const [only, other] = readings
  return only && (!other || written(only) === written(other)) ? only : null
}

function isOfCalendar({ year, month, day }: Parts): boolean {
  if (month === null) return true
  if (month < 1 || month > 12) return false
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())
}

function isOfClock(time: string): boolean {
  const [hour = 24, minute = 60, second = 0] = time.slice(0, 8).split(':').map(Number.parseFloat)
  return hour < 24 && minute < 60 && second < 60
}

function written({ year, month, day }: Parts): string {
  const two = (part: number) => `-${String(part).padStart(2, '0')}`
  return `${String(year).padStart(4, '0')}${month ? two(month) : ''}${day ? two(day) : ''}`
}
