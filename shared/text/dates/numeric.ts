import { dateMeaning, stated, type Form, type Found, type Groups } from './date-word'
import { eraYear } from './japanese-year'

const nothing = { is: 'nothing' } as const
const note = '(?: ?\\((?<weekday>[月火水木金土日])(?:曜日?)?(?:[・,/、][^()\\n]{1,4})?\\))?'
const weekdayIn = ({ weekday }: Groups) =>
  weekday === undefined ? null : '日月火水木金土'.indexOf(weekday)

const isYear = (year: number) => year >= 1000 && year <= 2999

/** Whether Japanese is written within 40 characters of a find: there 5/6 is 6 May. */
const inJapanese = ({ text, start, end }: Found) =>
  /[ぁ-ヿ一-鿿]/.test(text.slice(Math.max(0, start - 40), end + 40))

/** A month and day with a stroke between, or null where they rather are a fraction or a name. */
function slashed(groups: Groups, at: Found) {
  const [first, second] = [Number(groups['first']), Number(groups['second'])]
  const weekday = weekdayIn(groups)
  const day = (month: number, of: number) =>
    dateMeaning({ kind: 'day', year: null, month, day: of }, null, weekday)
  if (first === 0 || second === 0 || `${first}/${second}` === '24/7') return null
  if (inJapanese(at)) {
    if (first > 12 || second > 31) return null
    const timed = /^ ?\d{1,2}[:時]/.test(at.text.slice(at.end, at.end + 4))
    // 2/3 and 3/4 are shares far more often than days, unless a weekday or a time says otherwise.
    if (first < second && second <= 10 && weekday === null && !timed) return null
    return day(first, second)
  }
  if (first <= 12 && second > 12 && second <= 31) return day(first, second)
  return first > 12 && first <= 31 && second <= 12 ? day(second, first) : null
}

/** Two numbers and a year: month first or day first, told only where one is above 12. */
function withYearLast(groups: Groups) {
  const [first, second] = [Number(groups['first']), Number(groups['second'])]
  const year = stated(Number(groups['year']))
  if (first === 0 || second === 0 || first > 31 || second > 31) return null
  if (first > 12 && second > 12) return null
  if (first !== second && first <= 12 && second <= 12) return dateMeaning({ kind: 'year', year })
  const [month, day] = first > 12 ? [second, first] : [first, second]
  return dateMeaning({ kind: 'day', year, month, day })
}

/** Dates in figures and strokes, dots or hyphens. */
export const numeric: readonly Form[] = [
  {
    pattern: new RegExp(
      `(?<![\\d./-])(?<year>\\d{4})(?<mark>[/.-]) ?(?<month>\\d{1,2})\\k<mark> ?(?<day>\\d{1,2})(?!\\d|[/.-]\\d)${note}`,
      'g',
    ),
    read: (groups) => {
      const [year, month] = [Number(groups['year']), Number(groups['month'])]
      if (!isYear(year) || month === 0) return null
      const day = Number(groups['day'])
      return dateMeaning({ kind: 'day', year: stated(year), month, day }, null, weekdayIn(groups))
    },
  },
  {
    pattern: new RegExp(
      `(?<![A-Za-z\\d])(?<era>[MTSHR]) ?(?<eraYear>\\d{1,2})(?<mark>[/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)${note}`,
      'g',
    ),
    read: (groups) => {
      const [month, day] = [Number(groups['month']), Number(groups['day'])]
      if (month === 0 || day === 0) return null
      const year = stated(eraYear(groups['era'] ?? '', Number(groups['eraYear'])))
      return dateMeaning({ kind: 'day', year, month, day }, null, weekdayIn(groups))
    },
  },
  {
    pattern:
      /(?<![\d./-])(?<first>\d{1,2})(?<mark>[/.])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?!\d|[/.-]\d)/g,
    read: withYearLast,
  },
  {
    pattern:
      /(?<![\d./-])(?<year>(?:1[5-9]|20)\d{2})[-/](?<next>\d{2}|(?:1[5-9]|20)\d{2})(?!\d|[/.-]\d|年)/g,
    read: ({ year: written, next = '' }) => {
      const year = Number(written)
      const second = next.length === 4 ? Number(next) : Math.floor(year / 100) * 100 + Number(next)
      if (next.length === 2 && Number(next) >= 1 && Number(next) <= 12) {
        return dateMeaning({ kind: 'month', year: stated(year), month: Number(next) })
      }
      if (second <= year) return null
      return dateMeaning(
        { kind: 'year', year: stated(year) },
        { kind: 'year', year: stated(second) },
      )
    },
  },
  {
    pattern:
      /(?<![\d./-])(?<year>(?:19|20)\d{2})(?:\.(?<month>0[1-9]|1[0-2])|\/(?<short>[1-9]))(?![\d/.-])/g,
    read: ({ year, month, short }) =>
      dateMeaning({ kind: 'month', year: stated(Number(year)), month: Number(month ?? short) }),
  },
  {
    pattern: new RegExp(
      `(?<![\\w./-])(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\w/%]|\\.\\d)${note}`,
      'g',
    ),
    read: slashed,
  },
  // 24/12/23 may begin with the year or the day, 20241223 is a file's name as often as a date.
  {
    pattern:
      /(?<![\d./-])(?:\d{2}\/\d{1,2}\/\d{1,2}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))(?![\d/.-])/g,
    read: () => nothing,
  },
]
