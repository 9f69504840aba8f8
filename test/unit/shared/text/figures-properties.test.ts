import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesIn } from '#shared/text/dates'
import { figuresIn } from '#shared/text/figures'
import { growth } from '../../../fixtures/readings/growth'
import { english, kanji, ones } from '../../../fixtures/readings/numerals'

const wide = (text: string) =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
const grouped = (digits: string) => digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
const repeat = (digit: string, times: number) => digit.repeat(times)

const count = fc.integer({ min: 2, max: 9999 })
const scale = fc.constantFrom(['万', 4], ['億', 8], ['兆', 12]) as fc.Arbitrary<[string, number]>
const englishScale = fc.constantFrom(
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
) as fc.Arbitrary<[string, number]>

function only(text: string) {
  const figures = figuresIn(text)
  expect(figures).toHaveLength(1)
  return figures[0]
}

describe('a figure in any form', () => {
  it('in digits with a Japanese scale reads back, in full and half width, with commas or without', () => {
    fc.assert(
      fc.property(
        count,
        scale,
        fc.boolean(),
        fc.boolean(),
        (number, [name, power], commas, full) => {
          const digits = commas ? grouped(String(number)) : String(number)
          const raw = full ? wide(`${digits}${name}円`) : `${digits}${name}円`
          expect(only(`損失は${raw}だった。`)).toMatchObject({
            raw,
            value: number + repeat('0', power),
            unit: 'JPY',
            lastSignificant: power,
            lastNonZero: power + String(number).length - String(number).replace(/0+$/, '').length,
          })
        },
      ),
    )
  })

  it('in two scales reads back to the last digit', () => {
    fc.assert(
      fc.property(count, count, (high, low) => {
        const value = `${high}${String(low).padStart(4, '0')}`
        expect(only(`${high}億${low}万人が見た。`)).toMatchObject({
          value: `${value}0000`,
          lastSignificant: 4,
        })
        expect(only(`${high}万${low}件の苦情。`)).toMatchObject({
          value,
          unit: 'case',
          lastSignificant: 0,
        })
      }),
    )
  })

  it('in kanji reads back, its last word of scale being the last digit given', () => {
    fc.assert(
      fc.property(count, (number) => {
        const raw = `${kanji(number)}億円`
        const trailing = String(number).length - String(number).replace(/0+$/, '').length
        expect(only(`契約は${raw}。`)).toMatchObject({
          raw,
          value: `${number}00000000`,
          lastSignificant: 8 + trailing,
        })
      }),
    )
  })

  it('with a point reads back exactly, to fifteen places', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.stringMatching(/^\d{1,15}$/),
        (whole, fraction) => {
          const trimmed = fraction.replace(/0+$/, '')
          const raw = `${grouped(String(whole))}.${fraction}BTC`
          expect(only(`流出は${raw}。`)).toMatchObject({
            raw,
            value: `${whole}${trimmed ? `.${trimmed}` : ''}`,
            unit: 'BTC',
            lastSignificant: -fraction.length,
          })
        },
      ),
    )
  })

  it('in English digits and scales reads back, money before or behind', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.nat(9),
        englishScale,
        (whole, tenth, [name, power]) => {
          const value = `${whole}${tenth}${repeat('0', power - 1)}`
          const short = { thousand: 'k', million: 'm', billion: 'bn', trillion: 'tn' }[name] ?? ''
          for (const raw of [
            `${whole}.${tenth} ${name} yen`,
            `¥${whole}.${tenth} ${name}`,
            `¥${whole}.${tenth}${short}`,
            `JPY ${whole}.${tenth}${short}`,
          ]) {
            expect(only(`It lost ${raw}.`)).toMatchObject({
              raw,
              value,
              unit: 'JPY',
              lastSignificant: power - 1,
            })
          }
        },
      ),
    )
  })

  it('in English words reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (number) => {
        const raw = `${english(number)} people`
        expect(only(`The fair drew ${raw}.`)).toMatchObject({
          raw,
          value: String(number),
          unit: 'person',
        })
      }),
    )
  })

  it('as a fraction reads back', () => {
    const names = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ')
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 }), fc.nat(), (below, seed) => {
        const above = 1 + (seed % (below - 1))
        const value = `${above}/${below}`
        expect(only(`全体の${below}分の${above}を占めた。`)).toMatchObject({ value, unit: null })
        expect(only(`全体の${kanji(below)}分の${kanji(above)}を占めた。`)).toMatchObject({ value })
        expect(only(`About ${above} in ${below} agreed.`)).toMatchObject({ value })
        const name = names[below - 2] ?? ''
        const plural = above > 1 ? `${name}s` : name
        const share = below === 2 ? 'half of' : `${ones[above]}-${plural} of`
        expect(only(`It sold ${share} it.`)).toMatchObject({ value })
      }),
    )
  })

  it('as a share in 割 and in percent is the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (ten, one) => {
        const share = only(`投票率は${ten}割${one}分だった。`)
        const percent = only(`投票率は${ten}${one}％だった。`)
        expect([share?.value, share?.unit]).toEqual([percent?.value, percent?.unit])
      }),
    )
  })

  it('as a range reads back to both its ends', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        fc.pre(a !== b)
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        for (const raw of [`${low}〜${high}人`, `${low}～${high}人`, `${low}人〜${high}人`]) {
          expect(only(`定員は${raw}です。`)).toMatchObject({
            raw,
            value: String(low),
            valueTo: String(high),
          })
        }
        expect(
          only(`Between ${grouped(String(low))} and ${grouped(String(high))} people came.`),
        ).toMatchObject({
          value: String(low),
          valueTo: String(high),
          unit: 'person',
        })
      }),
    )
  })

  it('keeps the words that qualify it', () => {
    const words = [
      ['約', '', 'about'],
      ['少なくとも', '', 'at-least'],
      ['', '以上', 'at-least'],
      ['', '以下', 'at-most'],
      ['', '未満', 'under'],
      ['', '超', 'over'],
      ['', '近く', 'nearly'],
      ['', '相当', 'equivalent'],
      ['', '程度', 'about'],
    ] as const
    fc.assert(
      fc.property(count, fc.constantFrom(...words), (number, [before, after, qualifier]) => {
        const raw = `${before}${number}億円${after}`
        expect(only(`額は${raw}。`)).toMatchObject({ raw, qualifiers: [qualifier] })
      }),
    )
  })
})

const bits = fc.constantFrom(
  ...'0 1 5 12 2024 , . 、 ・ - 〜 ~ to and 万 億 千 百 十 一 二 三 〇 数 半 半数 円 人 件 社 年 月 日 時間 分 の 割 倍 % BTC $ ¥ US$ 約 以上 近く 余り 第 目 台 ( ) [ ] half a third of two dozen tens of thousands million bn m k people yen per cent one in five Between more than about ½ # @ ㌔ ㌦ ㌫ ㍿ ㏠ ① ② ﾄﾞ ﾙ № ℃ ㎏ ⑽ … http:// \n 😀 \ud800'.split(
    ' ',
  ),
  ' ',
)
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(bits, { maxLength: 40 }).map((some) => some.join('')),
  fc.array(bits, { maxLength: 40 }).map((some) => some.join(' ')),
)

describe('the figures of any text', () => {
  it('slice to what they are, in order, without overlap, with an exact value', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0
        for (const figure of figuresIn(text)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.raw)
          expect(figure.start).toBeGreaterThanOrEqual(end)
          expect(figure.end).toBeGreaterThan(figure.start)
          expect(figure.value).toMatch(/^(?:-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?|\d+\/\d+)$/)
          expect(figure.valueTo ?? '1').toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/)
          expect(figure.lastNonZero === null).toBe(figure.lastSignificant === null)
          expect(figure.lastNonZero ?? 0).toBeGreaterThanOrEqual(figure.lastSignificant ?? 0)
          end = figure.end
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('are never where a date or time is', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const taken = datesIn(text, { reference: '2025-02-06' })
        const shared = figuresIn(text).filter((figure) =>
          taken.some((date) => date.start < figure.end && figure.start < date.end),
        )
        expect(shared).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  const hopeless = [
    '1',
    '1,',
    '111,',
    '1.',
    '一',
    '一万',
    '約',
    'hundred ',
    '-',
    '0',
    'a1',
    '半',
    '(',
  ]
  const full = [
    '1 ',
    '12人',
    '数十',
    '2、3',
    '1〜2',
    'one ',
    'two and a half ',
    '5人に1人',
    '1億2万',
  ]

  it.each([...hopeless.map((bit) => [bit, 200_000]), ...full.map((bit) => [bit, 40_000])] as const)(
    'take no more than in proportion of a long line of %j',
    { timeout: 60_000 },
    (bit, length) => {
      expect(growth(figuresIn, String(bit), Number(length))).toBeLessThan(30)
    },
  )
})
