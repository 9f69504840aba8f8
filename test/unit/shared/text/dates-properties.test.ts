import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesIn } from '#shared/text/dates'
import { growth } from '../../../fixtures/readings/growth'

const reference = '2025-02-06'
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    iso: date.toISOString().slice(0, 10),
  }))
type Day = typeof day extends fc.Arbitrary<infer T> ? T : never

const months =
  'January February March April May June July August September October November December'.split(' ')
const shortMonths = 'Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.'.split(' ')
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const at = (list: readonly string[], index: number) => list[index] ?? ''
const two = (number: number) => String(number).padStart(2, '0')
const wide = (text: string) =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))

function kanji(number: number): string {
  const digits = '〇一二三四五六七八九'
  const tens = Math.floor(number / 10)
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return ten + (number % 10 === 0 ? '' : digits[number % 10])
}
const kanjiDigits = (number: number) =>
  Array.from(String(number), (digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
function ordinal(number: number): string {
  if (number > 10 && number < 20) return `${number}th`
  return `${number}${['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`
}

const forms: Readonly<Record<string, (d: Day) => string>> = {
  '2024年12月23日': (d) => `${d.year}年${d.month}月${d.day}日`,
  '２０２４年１２月２３日': (d) => wide(`${d.year}年${d.month}月${d.day}日`),
  '2024年12月23日(月)': (d) => `${d.year}年${d.month}月${d.day}日(${'日月火水木金土'[d.weekday]})`,
  二〇二四年十二月二十三日: (d) => `${kanjiDigits(d.year)}年${kanji(d.month)}月${kanji(d.day)}日`,
  '2024/12/23': (d) => `${d.year}/${d.month}/${d.day}`,
  '2024.06.03': (d) => `${d.year}.${two(d.month)}.${two(d.day)}`,
  '2024-06-03': (d) => d.iso,
  'December 23, 2024': (d) => `${at(months, d.month - 1)} ${d.day}, ${d.year}`,
  '23 December 2024': (d) => `${d.day} ${at(months, d.month - 1)} ${d.year}`,
  'Dec. 23rd, 2024': (d) => `${at(shortMonths, d.month - 1)} ${ordinal(d.day)}, ${d.year}`,
  'Monday, December 23, 2024': (d) =>
    `${at(weekdays, d.weekday)}, ${at(months, d.month - 1)} ${d.day}, ${d.year}`,
}

const eraForms: readonly (readonly [era: string, from: string, to: string, before: number])[] = [
  ['昭和', '1950-01-01', '1989-01-07', 1925],
  ['平成', '1989-01-08', '2019-04-30', 1988],
  ['令和', '2019-05-01', '2049-12-31', 2018],
]

describe('a date in any form', () => {
  it.each(Object.entries(forms))('%s reads back to its day', (_name, write) => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('', '発表は', 'On '),
        fc.constantFrom('', 'に。', '.'),
        (d, before, after) => {
          const raw = write(d)
          expect(datesIn(before + raw + after, { reference })).toEqual([
            {
              start: before.length,
              end: before.length + raw.length,
              raw,
              edtf: d.iso,
              precision: 'day',
              yearFrom: 'text',
              timezone: null,
              weekdayConflict: false,
            },
          ])
        },
      ),
    )
  })

  it.each(eraForms)('%s reads back to its day', (era, from, to, before) => {
    fc.assert(
      fc.property(
        day.filter((d) => d.iso >= from && d.iso <= to),
        (d) => {
          const year = d.year - before
          const raw = `${era}${year === 1 ? '元' : year}年${d.month}月${d.day}日`
          expect(datesIn(raw, { reference })).toMatchObject([{ raw, edtf: d.iso }])
        },
      ),
    )
  })

  it('contradicts every weekday but its own', () => {
    fc.assert(
      fc.property(day, fc.nat(6), (d, weekday) => {
        const text = `${d.year}年${d.month}月${d.day}日(${'日月火水木金土'[weekday]})`
        expect(datesIn(text, { reference })).toMatchObject([
          { raw: text, weekdayConflict: weekday !== d.weekday },
        ])
      }),
    )
  })

  it('reads back with its time', () => {
    fc.assert(
      fc.property(day, fc.nat(23), fc.nat(59), (d, hour, minute) => {
        const edtf = `${d.iso}T${two(hour)}:${two(minute)}`
        const clock = `${hour}:${two(minute)}`
        for (const text of [
          `${d.year}年${d.month}月${d.day}日${hour}時${minute}分`,
          `${d.year}年${d.month}月${d.day}日 ${clock}`,
          `${at(months, d.month - 1)} ${d.day}, ${d.year} at ${clock}`,
          `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'am' : 'p.m.'} on ${d.day} ${at(months, d.month - 1)} ${d.year}`,
        ]) {
          expect(datesIn(text, { reference })).toMatchObject([
            { raw: text, edtf, precision: 'minute' },
          ])
        }
        expect(datesIn(`${edtf}:07+09:00`, { reference })).toMatchObject([
          { edtf: `${edtf}:07+09:00`, precision: 'second', timezone: '+09:00' },
        ])
      }),
    )
  })

  it('without its year takes that of the same day stated before, and says so', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1950, max: 2049 }), (d, other) => {
        const text = `${d.year}年${d.month}月${d.day}日。\n${other}年7月1日。\n${d.month}月${d.day}日。`
        fc.pre(d.month !== 7 || d.day !== 1)
        expect(datesIn(text, { reference })[2]).toMatchObject({ edtf: d.iso, yearFrom: 'context' })
      }),
    )
  })

  it('without its year lies within a year of the reference, and says so', () => {
    fc.assert(
      fc.property(day, day, (d, published) => {
        fc.pre(d.month !== 2 || d.day !== 29)
        const [date] = datesIn(`${d.month}月${d.day}日`, { reference: published.iso })
        expect(date?.yearFrom).toBe('reference')
        const days = (Date.parse(date?.edtf ?? '') - Date.parse(published.iso)) / 86_400_000
        expect(Math.abs(days)).toBeLessThan(366)
        expect(date?.edtf?.slice(5)).toBe(d.iso.slice(5))
      }),
    )
  })

  it('makes a range that runs on, over the turn of the year too', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 100 }), (d, length) => {
        const until = new Date(Date.parse(d.iso) + length * 86_400_000)
        const end = until.toISOString().slice(0, 10)
        const [month, last] = [until.getUTCMonth() + 1, until.getUTCDate()]
        for (const mark of ['〜', '～', '-', 'から', '–']) {
          const text = `${d.year}年${d.month}月${d.day}日${mark}${month}月${last}日`
          expect(datesIn(text, { reference })).toMatchObject([
            { raw: text, edtf: `${d.iso}/${end}`, yearFrom: 'text' },
          ])
        }
      }),
    )
  })
})

const bits = fc.constantFrom(
  ...'0 1 2 12 23 31 2024 年 月 日 時 分 半 第 期 度 / . - : 〜 ~ ( ) から の 、 , 翌日 同日 同年 昨日 令和 平成 元 午後 正午 四半期 一 十 〇 二 Dec May 23rd at pm Q1 FY last Monday UTC JST T Z noon ㋀ ㏠ ㍻ ㋿ ㍘ ① … @ # http:// \n 😀 \ud800'.split(
    ' ',
  ),
  ' ',
  '\n',
)
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(bits, { maxLength: 40 }).map((some) => some.join('')),
)

const edtf = /^\d{2}(?:XX|\dX|\d{2}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?)$/

function isEdtf(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  const real = day === undefined || new Date(`${day}T00:00Z`).toISOString().startsWith(day)
  return edtf.test(text) && real
}

describe('the dates of any text', () => {
  it('slice to what they are, in order, without overlap, and are valid or said to be impossible', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0
        for (const date of datesIn(text, { reference })) {
          expect(text.slice(date.start, date.end)).toBe(date.raw)
          expect(date.start).toBeGreaterThanOrEqual(end)
          expect(date.end).toBeGreaterThan(date.start)
          expect(date.edtf === null).toBe(date.precision === 'impossible')
          end = date.end
          expect((date.edtf?.split('/') ?? []).filter((part) => !isEdtf(part))).toEqual([])
        }
      }),
      { numRuns: 3000 },
    )
  })

  const hopeless = [
    '1',
    '2024',
    '12/',
    '12:',
    '2024-12-',
    '一',
    '十二',
    '年',
    '1月',
    'May ',
    'a.',
    'a@',
    'http://a',
    '午後',
    '(',
  ]
  const full = ['5日から', '2024年1月1日、', 'May 5 ', '翌日']

  it.each([...hopeless.map((bit) => [bit, 200_000]), ...full.map((bit) => [bit, 40_000])] as const)(
    'take no more than in proportion of a long line of %j',
    { timeout: 60_000 },
    (bit, length) => {
      const read = (text: string) => datesIn(text, { reference })
      expect(growth(read, String(bit), Number(length))).toBeLessThan(30)
    },
  )
})
