import { dateMeaning, type Form, type Groups, type MonthWord } from './date-word'
import { anyYear, yearIn } from './japanese-year'
import { small, smallNumber, smallOrLongKanji } from './small-number'

const nothing = { is: 'nothing' } as const

const weekdays = '日月火水木金土'
const note = ' ?\\((?<weekday>[月火水木金土日])(?:曜日?)?(?:[・,/、][^()\\n]{1,4})?\\)'
const spoken = '(?<spoken>[月火水木金土日])曜日?'
const weekdayAfter = `(?:${note}|${spoken})?`

const weekdayIn = ({ weekday, spoken: said }: Groups): number | null =>
  (weekday ?? said) === undefined ? null : weekdays.indexOf(weekday ?? said ?? '')

const monthShifts: Readonly<Record<string, MonthWord>> = {
  先々月: { by: -2, from: 'reference' },
  先月: { by: -1, from: 'reference' },
  今月: { by: 0, from: 'reference' },
  来月: { by: 1, from: 'reference' },
  再来月: { by: 2, from: 'reference' },
  前月: { by: -1, from: 'context' },
  同月: { by: 0, from: 'context' },
  翌月: { by: 1, from: 'context' },
}
const shiftedMonth = '(?<shiftedMonth>先々月|再来月|先月|今月|来月|前月|同月|翌月)'
const month = `(?<![\\d.,〇一二三四五六七八九十百千第])(?<!(?:懲役|禁錮|拘禁刑|猶予|刑期)\\d{1,2}年)(?<month>${small}) ?月`

function monthIn({ month: written, shiftedMonth: shifted }: Groups): MonthWord {
  return written === undefined ? (monthShifts[shifted ?? ''] ?? 0) : smallNumber(written)
}

// 2日間, 3日後, 5日で are lengths of time, 1日500円 is a price: figures, or nothing at all.
const notLength =
  '(?! ?(?:間|後|前|ぶり|目|分|以内|以上|未満|以下|程|ほど|くらい|ぐらい|足らず|余|弱|強|超|あまり|がかり|連続|続|本|常|記念|系|曜|給|報|刊|課|中|で|あたり|当たり|につき|平均|最大|約|およそ|かけ|かか|単位|ごと|おき|限り|ずつ|に ?[\\d一二三]|[\\d¥$]))'
const notCounted =
  '(?<!あと|残り|生後|ここ|約|計|延べ|最大|最長|最短|わずか|たった|丸|まる|各|過去|今後|直近|連続|休日|年間|週|少なくとも|以上|[第数\\d.,〇一二三四五六七八九十百千泊])'

/** Days of the calendar as Japanese writes them; 2月30日 is read here and found impossible later. */
export const japaneseDays: readonly Form[] = [
  {
    pattern: new RegExp(
      `(?<every>毎年 ?)?(?:${anyYear})? ?(?:${month}|${shiftedMonth}の?) ?(?<day>${small}) ?(?:(?<range>[-~])|[、・])(?<until>${small}) ?両?日(?!間)`,
      'g',
    ),
    read: (groups) => {
      const day = smallNumber(groups['day'] ?? '')
      const until = smallNumber(groups['until'] ?? '')
      if (until <= day || (groups['range'] === undefined && until !== day + 1)) return null
      if (groups['every'] !== undefined) return nothing
      const date = { kind: 'day', year: yearIn(groups), month: monthIn(groups) } as const
      return dateMeaning({ ...date, day }, { ...date, day: until })
    },
  },
  {
    pattern: new RegExp(
      `(?<every>毎年 ?)?(?:${anyYear})? ?(?:${month}|${shiftedMonth}の?) ?(?<day>${small}) ?日(?!間)${weekdayAfter}`,
      'g',
    ),
    read: (groups) =>
      groups['every'] !== undefined
        ? nothing
        : dateMeaning(
            {
              kind: 'day',
              year: yearIn(groups),
              month: monthIn(groups),
              day: smallNumber(groups['day'] ?? ''),
            },
            null,
            weekdayIn(groups),
          ),
  },
  {
    pattern: new RegExp(
      `(?<every>毎月 ?)?(?<next>翌)?${notCounted}(?<day>${smallOrLongKanji}) ?日${weekdayAfter}${notLength}`,
      'g',
    ),
    read: (groups) => {
      const day = smallNumber(groups['day'] ?? '')
      if (day < 1 || day > 31) return null
      if (groups['every'] !== undefined) return nothing
      return dateMeaning({ kind: 'day', year: null, month: null, day }, null, weekdayIn(groups))
    },
  },
  {
    pattern: new RegExp(`(?<every>毎年 ?)?(?:${anyYear})? ?${month}(?!雨|蠅|人形|\\d)`, 'g'),
    read: (groups) => {
      const at = monthIn(groups)
      if (typeof at !== 'number' || at < 1 || at > 12) return null
      if (groups['every'] !== undefined) return nothing
      return dateMeaning({ kind: 'month', year: yearIn(groups), month: at })
    },
  },
  {
    pattern: new RegExp(`${shiftedMonth}(?!比|末比|同|並み|分)`, 'g'),
    read: (groups) =>
      groups['shiftedMonth'] === '前月'
        ? null
        : dateMeaning({ kind: 'month', year: null, month: monthIn(groups) }),
  },
  {
    pattern: new RegExp(
      `(?:${anyYear})? ?(?<![\\d.,第])(?<from>\\d{1,2})月?[-~](?<to>\\d{1,2})月(?<quarter>期)?(?! ?\\d{1,2}日)`,
      'g',
    ),
    read: (groups) => {
      const [from, to] = [Number(groups['from']), Number(groups['to'])]
      if (from < 1 || from > 12 || to < 1 || to > 12 || from === to) return null
      const quarter = groups['quarter'] !== undefined && (to - from + 12) % 12 === 2
      return dateMeaning({ kind: 'months', year: yearIn(groups), from, to, quarter })
    },
  },
]
