type Parts = Readonly<{
  year: number
  month: number | null
  day: number | null
  weekday: number | null
  time: string | null
}>

/** The first year of an era less one, and the first day on which it was in force. */
const eras = {
  明治: [1867, '1868-01-25'],
  大正: [1911, '1912-07-30'],
  昭和: [1925, '1926-12-25'],
  平成: [1988, '1989-01-08'],
  令和: [2018, '2019-05-01'],
  M: [1867, '1868-01-25'],
  T: [1911, '1912-07-30'],
  S: [1925, '1926-12-25'],
  H: [1988, '1989-01-08'],
  R: [2018, '2019-05-01'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['日sun', '月mon', '火tue', '水wed', '木thu', '金fri', '土sat']

const monthName = String.raw`(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const weekday = String.raw`(?:(?<weekday>sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?,? )?`
const ordinal = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const clock = String.raw`(?:[ T]?(?<hour>\d{1,2})(?::(?<minute>\d{2})|時(?:(?<minute2>\d{1,2})分)?))?`

const yearFirst = (year: string) => [
  String.raw`${year}年?`,
  String.raw`${year}(?:年|[-/.])(?<month>\d{1,2})月?`,
  String.raw`${year}(?:年|[-/.])(?<month>\d{1,2})(?:月|[-/.])(?<day>\d{1,2})日? ?\(?(?<weekday>[日月火水木金土])?(?:曜日?)?\)?${clock}`,
]

const forms = [
  ...yearFirst(String.raw`(?<year>\d{4})`),
  ...yearFirst(String.raw`(?<era>明治|大正|昭和|平成|令和|[mtshr])\.?(?<year>元|\d{1,2})`),
  String.raw`${monthName},? (?<year>\d{4})`,
  String.raw`${weekday}${monthName} ${ordinal},? (?<year>\d{4})(?:,? ${clock})?`,
  String.raw`${weekday}${ordinal}(?: of)? ${monthName},? (?<year>\d{4})(?:,? ${clock})?`,
  // Day and month in the order of either country: read both ways, and given only where one is a date.
  String.raw`(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})`,
  String.raw`(?<month>\d{1,2})[-/.](?<day>\d{1,2})[-/.](?<year>\d{4})`,
].map((form) => new RegExp(`^${form}$`, 'i'))

const instants = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i

/**
 * Every date that `text` as a whole can mean, as `PartialDate` (EDTF level 0), earliest first. Japanese
 * and English, eras, any width; only dates of the calendar, and only with the weekday that they fell on.
 * None for what is no date by itself: no year, two digits of one, 年度, 昨日.
 */
export function partialDatesOf(text: string): readonly string[] {
  const written = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim()
  if (instants.test(written)) {
    return partialDatesOf(written.slice(0, 10)).length === 1 ? [written.toUpperCase()] : []
  }
  const plain = withoutKanji(written)
  const read = forms.flatMap((form) => {
    const groups = form.exec(plain)?.groups
    const parts = groups && partsOf(groups)
    return parts && exists(parts) ? [dateOf(parts)] : []
  })
  return [...new Set(read)].toSorted()
}

/** The one date that `text` means, or null when it means none or, like 5/6/2024, more than one. */
export function readPartialDate(text: string): string | null {
  const [date, other] = partialDatesOf(text)
  return date !== undefined && other === undefined ? date : null
}

/** 二〇二四年十二月 with figures: digits in a row, or a number below a hundred. */
function withoutKanji(text: string): string {
  const digit = (kanji: string) => '〇一二三四五六七八九'.indexOf(kanji)
  return text
    .replaceAll(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (_all, tens, ones) =>
      String((tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0)),
    )
    .replaceAll(/[〇一二三四五六七八九]/g, (kanji) => String(digit(kanji)))
}

function partsOf(groups: Readonly<Record<string, string | undefined>>): Parts | null {
  const { era, year, month, name, day, weekday, hour, minute, minute2 } = groups
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits))
  const counted = year === '元' ? 1 : Number(year)
  if (era && counted === 0) return null
  const time =
    hour === undefined ? null : { hour: Number(hour), minute: Number(minute ?? minute2 ?? 0) }
  if (time && (time.hour > 23 || time.minute > 59)) return null
  const parts: Parts = {
    year: era ? eraOf(era)[0] + counted : counted,
    month: name === undefined ? number(month) : months.indexOf(name.slice(0, 3).toLowerCase()) + 1,
    day: number(day),
    weekday: weekday === undefined ? null : weekdayOf(weekday),
    time: time && `${two(time.hour)}:${two(time.minute)}`,
  }
  // 令和元年3月 never was: the era had not begun. What runs on past its end (平成32年) was once written.
  return era && dateOf(parts) < eraOf(era)[1].slice(0, dateOf(parts).length) ? null : parts
}

function eraOf(name: string): readonly [number, string] {
  return Object.entries(eras).find(([era]) => era === name.toUpperCase())?.[1] ?? [0, '']
}

function weekdayOf(name: string): number {
  return weekdays.findIndex((names) => names.includes(name.toLowerCase()))
}

function exists({ year, month, day, weekday }: Parts): boolean {
  if (year < 1000) return false
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  const right = date.getUTCMonth() + 1 === (month ?? 1) && date.getUTCDate() === (day ?? 1)
  return right && (weekday === null || date.getUTCDay() === weekday)
}

function dateOf({ year, month, day, time }: Parts): string {
  const parts = [String(year), month, day].flatMap((part) =>
    part === null ? [] : [typeof part === 'string' ? part : two(part)],
  )
  return time === null ? parts.join('-') : `${parts.join('-')}T${time}`
}

const two = (n: number) => String(n).padStart(2, '0')
