import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigure } from '../../../../shared/domain/figure'
import {
  figureVerdict,
  type Compared,
  type FigureVerdict,
} from '../../../../shared/domain/figure-verdict'

function figure(words: string, asOf: string | null = null, measure = 'Damage'): Compared {
  const reading = readFigure(words)
  if (!reading) throw new Error(`${words} is not read`)
  return { ...reading, asOf, measure }
}

const inShort = (verdict: FigureVerdict) => Object.values(verdict).join(' ')

/** Two figures of one measure and date, and what they are to each other. */
const pairs: readonly (readonly [first: string, second: string, verdict: string])[] = [
  ['310億円', '３１０億円', 'same equal'],
  ['約310億円', '310億円相当', 'same equal'],
  ['三百十億円', '31 billion yen', 'same equal'],
  ['12〜15人', '12-15人', 'same equal'],
  ['3割', '30%', 'same equal'],
  ['半数', '50%', 'converted exact'],
  ['2時間', '120分', 'converted exact'],
  ['1.5トン', '1500キログラム', 'converted exact'],
  ['26万件', '26万口座', 'same equal'],
  // rounding
  ['310億円', '312億円', 'rounding 9 second'],
  ['312億円', '310億円', 'rounding 9 first'],
  ['約300億円', '312億円', 'rounding 10 second'],
  ['26万件', '26万4800件', 'rounding 4 second'],
  ['27万人', '26万5000人', 'rounding 4 second'],
  ['33%', '3分の1', 'rounding 0 second'],
  ['2時間', '125分', 'rounding 0 second'],
  ['$1.2 million', '$1,184,500', 'rounding 5 second'],
  ['4,500BTC', '4,502.9BTC', 'rounding 1 second'],
  ['310億円', '310億2000万円', 'rounding 8 second'],
  ['0.4%', '0.36%', 'rounding -1 second'],
  ['-0.4%', '-0.36%', 'rounding -1 second'],
  ['約400億円', '400億円弱', 'rounding 8 second'],
  // truncation
  ['26万件', '26万7800件', 'truncation 4 second'],
  ['310億円', '318億円', 'truncation 9 second'],
  ['310億円', '310億円超', 'truncation 8 second'],
  // within
  ['300億円以上', '312億円', 'same within'],
  ['300億円以上', '300億円', 'same within'],
  ['12〜15人', '14人', 'same within'],
  ['400億円未満', '312億円', 'same within'],
  ['more than 20 bridges', 'at least 25 bridges', 'same within'],
  ['at most 40 bridges', 'more than 20 bridges', 'same within'],
  // conflict
  ['310億円', '372億円', 'conflict number'],
  ['26万件', '27万件', 'conflict neighbours'],
  ['26万件', '27万4000件', 'conflict number'],
  ['312億円', '311億円', 'conflict neighbours'],
  ['320億円以上', '312億円', 'conflict bounds'],
  ['300億円未満', '312億円', 'conflict bounds'],
  ['more than 20 bridges', 'under 20 bridges', 'conflict bounds'],
  ['12〜15人', '14〜18人', 'conflict bounds'],
  ['12〜15人', '16人', 'conflict bounds'],
  ['3倍', '4倍', 'conflict neighbours'],
  // another measure by its unit
  ['12人', '12社', 'different-measure unit'],
  ['12億円', '12件', 'different-measure unit'],
  ['12%', '12人', 'different-measure unit'],
  // money in two currencies
  ['2BTC', '3000万円', 'converted rate first 15000000'],
  ['3000万円', '2BTC', 'converted rate second 15000000'],
]

const turned = (verdict: FigureVerdict): FigureVerdict => {
  const other = (which: 'first' | 'second') => (which === 'first' ? 'second' : 'first')
  if ('finer' in verdict) return { ...verdict, finer: other(verdict.finer) }
  return 'one' in verdict ? { ...verdict, one: other(verdict.one) } : verdict
}

describe('two figures of one measure', () => {
  it.each(pairs)('%s and %s: %s', (first, second, verdict) => {
    expect(inShort(figureVerdict(figure(first), figure(second)))).toBe(verdict)
    expect(figureVerdict(figure(second), figure(first))).toEqual(
      turned(figureVerdict(figure(first), figure(second))),
    )
  })

  it('is another measure before it is anything else', () => {
    const [loss, increase] = [
      figure('310億円', '2024', 'Loss'),
      figure('310億円', '2025', 'Capital'),
    ]
    expect(inShort(figureVerdict(loss, increase))).toBe('different-measure measure')
  })

  it('takes measures for the same that differ in width, case or spaces', () => {
    const verdict = figureVerdict(figure('5件', null, 'Ａ Ｂ'), figure('5件', null, 'ab'))
    expect(verdict.verdict).toBe('same')
  })

  it('is another date before the numbers count, and says whether they are the same', () => {
    const of = (one: string, other: string) =>
      inShort(figureVerdict(figure(one, '2022-03'), figure(other, '2023-03')))
    expect(of('26万人', '27万人')).toBe('different-date other')
    expect(of('26万人', '26万人')).toBe('different-date equal')
    expect(of('26万人', '26万人以上')).toBe('different-date other')
  })

  it.each([
    [null, '2024-05-31'],
    ['2024', '2024-05-31'],
    ['2024-05-31', '2024-05-31T13:26+09:00'],
  ])('does not take %s and %s for different dates', (one, other) => {
    const verdict = figureVerdict(figure('26万人', one), figure('26万人', other))
    expect(verdict.verdict).toBe('same')
  })

  it('tells the days of one month apart', () => {
    const verdict = figureVerdict(figure('26万人', '2024-05-31'), figure('26万人', '2024-05-30'))
    expect(verdict.verdict).toBe('different-date')
  })
})

const plainFigure = (value: bigint, lastSignificant: number): Compared => {
  const digits = String(value)
  const zeros = digits.length - digits.replace(/0+$/, '').length
  const rest = { valueTo: null, unit: 'JPY', qualifiers: [], asOf: null, measure: 'Damage' }
  const lastNonZero = value === 0n ? lastSignificant : zeros
  return { value: digits, lastSignificant, lastNonZero, ...rest }
}

const anyNumber = fc.bigInt({ min: 1n, max: 10n ** 15n })
const anyPlace = fc.integer({ min: 1, max: 14 })
const round = (number: bigint, place: number) => {
  const one = 10n ** BigInt(place)
  return ((number + one / 2n) / one) * one
}

describe('any number', () => {
  it('has one verdict with another, whichever comes first', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (one, other) => {
        const [a, b] = [plainFigure(one, 0), plainFigure(other, 0)]
        expect(figureVerdict(b, a)).toEqual(turned(figureVerdict(a, b)))
      }),
    )
  })

  it('agrees with every rounding of it', () => {
    fc.assert(
      fc.property(anyNumber, anyPlace, (number, place) => {
        const rounded = round(number, place)
        fc.pre(rounded !== number && rounded !== 0n)
        const verdict = figureVerdict(plainFigure(rounded, place), plainFigure(number, 0))
        expect(verdict).toMatchObject({ verdict: 'rounding', finer: 'second' })
      }),
    )
  })

  it('agrees with every cutting of it', () => {
    fc.assert(
      fc.property(anyNumber, anyPlace, (number, place) => {
        const one = 10n ** BigInt(place)
        const cut = (number / one) * one
        fc.pre(cut !== number && cut !== 0n)
        const { verdict } = figureVerdict(plainFigure(cut, place), plainFigure(number, 0))
        expect(['rounding', 'truncation']).toContain(verdict)
      }),
    )
  })

  it('conflicts with one of which a given digit is changed', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(14), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        // Neither ends in a zero, so that both are given to the last digit.
        const whole = number * 10n + 7n
        const digits = [...String(whole)]
        fc.pre(at < digits.length - 1)
        digits[at] = String((Number(digits[at]) + by) % 10)
        const changed = plainFigure(BigInt(digits.join('')), 0)
        expect(figureVerdict(plainFigure(whole, 0), changed).verdict).toBe('conflict')
      }),
    )
  })
})
