import { describe, expect, it } from 'vitest'
import { readFigure } from '../../../../shared/domain/figure'
import {
  figuresOfSum,
  sumsOf,
  sumsWith,
  type FigureSum,
} from '../../../../shared/domain/figure-sums'
import { aFigure } from '../../../support/nouns'

/** Figures of a capture by measure, in the order in which they stand, ten units apart. */
function placed(told: Readonly<Record<string, string>>, captureId = 'c') {
  return Object.entries(told).map(([measure, raw], at) => ({
    figure: aFigure({ id: `${captureId} ${measure}`, measure, ...readFigure(raw) }),
    captureId,
    start: at * 10,
  }))
}
const words = (sums: readonly FigureSum[]) =>
  sums.map((sum) => [
    sum.kind,
    ...figuresOfSum(sum).map(({ raw }) => raw),
    ...(sum.kind === 'share' ? [sum.comesTo] : sum.kind === 'rate' ? [sum.rate] : []),
  ])

const funds = { 調達額: '550億円', 借入: '50億円', 増資: '480億円', 劣後借入: '20億円' }

describe('arithmetic between the figures of a capture', () => {
  it('finds a total and its parts', () => {
    expect(words(sumsOf(placed(funds)))).toEqual([
      ['total', '550億円', '50億円', '480億円', '20億円'],
    ])
  })

  it('finds a share, rounded or not, and its part', () => {
    const told = { 対象: '40,000件', 割合: '95%', 済み: '38,000件' }
    expect(words(sumsOf(placed(told)))).toEqual([['share', '95%', '40,000件', '38,000件', null]])
    const rounded = { 橋: '8,904か所', 割合: '6.9%', 要措置: '611か所' }
    expect(words(sumsOf(placed(rounded)))).toEqual([
      ['share', '6.9%', '8,904か所', '611か所', '614.37'],
    ])
  })

  it('finds what one of a thing is worth', () => {
    expect(words(sumsOf(placed({ 流出量: '4,502.9BTC', 流出額: '約482億円相当' })))).toEqual([
      ['rate', '4,502.9BTC', '約482億円相当', '10704212.84'],
    ])
  })

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['of one measure', { 借入: '50億円', '借入 ': '480億円', '借入  ': '530億円' }],
    ['of other units', { 調達額: '550億円', 借入: '50億円', 増資: '500万ドル' }],
    ['of a single digit', { 計: '5人', 男: '2人', 女: '3人' }],
    ['that are limits', { 調達額: '550億円以上', 借入: '50億円', 増資: '500億円' }],
    ['that are ranges', { 計: '12〜15人', 男: '10人', 女: '2人' }],
    ['that nearly fit', { 調達額: '551億円', 借入: '50億円', 増資: '500億円' }],
    ['a share that its last digit rules out', { 橋: '8,904か所', 割合: '6.9%', 要措置: '640か所' }],
    ['a share that does not fit', { 対象: '40,000件', 割合: '95%', 済み: '36,000件' }],
    ['money that is not said to be worth it', { 量: '4,502.9BTC', 資本: '482億円' }],
    ['nothing', {}],
  ])('makes nothing of figures %s', (_, told) => {
    expect(sumsOf(placed(told))).toEqual([])
  })

  it('keeps captures apart, and one number that is given twice is one', () => {
    const [total, ...parts] = placed(funds)
    expect(sumsOf([...(total ? [{ ...total, captureId: 'd' }] : []), ...parts])).toEqual([])
    const twice = placed(funds).map((one) => ({
      ...one,
      figure: { ...one.figure, id: `${one.figure.id} again` },
    }))
    expect(sumsOf([...placed(funds), ...twice])).toHaveLength(1)
  })

  it('names those in which a figure takes part', () => {
    const all = placed({ ...funds, 口座: '37万件' })
    const sums = sumsOf(all)
    const of = (measure: string) =>
      all.flatMap(({ figure }) => (figure.measure === measure ? sumsWith(sums, figure) : []))
    expect(of('増資')).toHaveLength(1)
    expect(of('口座')).toEqual([])
  })

  it('takes no more than forty figures of a capture', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`m${at}`, `${1000 + at}件`]),
    )
    expect(sumsOf(placed({ ...many, 計: '2119件' }))).toEqual([])
  })
})
