import { dateMeaning, type Base, type Form } from './date-word'

type Shift = readonly [by: number, from: Base]

const days: Readonly<Record<string, Shift>> = {
  一昨日: [-2, 'reference'],
  昨日: [-1, 'reference'],
  昨夜: [-1, 'reference'],
  昨晩: [-1, 'reference'],
  本日: [0, 'reference'],
  今日: [0, 'reference'],
  今朝: [0, 'reference'],
  今夜: [0, 'reference'],
  今晩: [0, 'reference'],
  明日: [1, 'reference'],
  明後日: [2, 'reference'],
  前日: [-1, 'context'],
  翌日: [1, 'context'],
  翌々日: [2, 'context'],
  同日: [0, 'last'],
  その前日: [-1, 'last'],
  その翌日: [1, 'last'],
}

/** Written in hiragana they hide in other words (きょうだい), so a particle or a comma must follow. */
const spelt: Readonly<Record<string, Shift>> = {
  おととい: [-2, 'reference'],
  きのう: [-1, 'reference'],
  ゆうべ: [-1, 'reference'],
  けさ: [0, 'reference'],
  きょう: [0, 'reference'],
  あす: [1, 'reference'],
  あした: [1, 'reference'],
  あさって: [2, 'reference'],
}

const weeks: Readonly<Record<string, number>> = { 先々: -2, 先: -1, 今: 0, 来: 1, 再来: 2 }

const oneOf = (table: Readonly<Record<string, unknown>>) =>
  Object.keys(table)
    .toSorted((a, b) => b.length - a.length)
    .join('|')

const shifted = (shift: Shift | undefined) =>
  shift === undefined ? null : dateMeaning({ kind: 'shifted-day', by: shift[0], from: shift[1] })

/** Days and weeks told from another day: 翌日, 昨日, 先週金曜日. */
export const japaneseRelative: readonly Form[] = [
  {
    // 前日比 and 翌日物 name a comparison and a loan, 今日的 and 明日香 neither.
    pattern: new RegExp(
      `(?<![毎連])(?<word>${oneOf(days)})(?!比|物|選|終値|的|香|同時刻|並み|までの(?:社会|世界))`,
      'g',
    ),
    read: ({ word = '' }) => shifted(days[word]),
  },
  {
    pattern: new RegExp(
      `(?<![ぁ-ゖー])(?<word>${oneOf(spelt)})(?=[、,のにもはが朝夕夜昼午発未\\d]|から|まで|中)`,
      'g',
    ),
    read: ({ word = '' }) => shifted(spelt[word]),
  },
  {
    pattern: new RegExp(
      `(?<which>${oneOf(weeks)})週(?:末?の?(?<weekday>[月火水木金土日])曜日?)?(?!比|間|刊)`,
      'g',
    ),
    read: ({ which = '', weekday }) => {
      const week = weeks[which] ?? 0
      return weekday === undefined
        ? dateMeaning({ kind: 'week', by: week })
        : dateMeaning({ kind: 'weekday', weekday: '日月火水木金土'.indexOf(weekday), week })
    },
  },
  {
    pattern:
      /(?<every>[毎各隔]週の?)?(?<![月火水木金土日曜・])(?<weekday>[月火水木金土日])曜日?(?!版)/g,
    read: ({ every, weekday = '' }) =>
      every === undefined
        ? dateMeaning({ kind: 'weekday', weekday: '日月火水木金土'.indexOf(weekday), week: null })
        : { is: 'nothing' },
  },
]
