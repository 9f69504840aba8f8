import { describe, expect, it } from 'vitest'
import { fitIn, verbatimFit } from '#shared/text/quote-fit'

const pattern = {
  before: 'この日の夕方、港の西側にある古い倉庫では',
  quote: '煙が上がった',
  after: 'ため、近くの住民が消防に知らせたという。',
}
const contextIn = (before: string, after: string) =>
  verbatimFit(`${before}${pattern.quote}${after}`, pattern, before.length).context ?? Number.NaN

describe('the surroundings of the very words', () => {
  it('are whole when both sides are', () => {
    expect(contextIn(pattern.before, pattern.after)).toBe(1)
  })

  it('count for half when one side is', () => {
    expect(contextIn(pattern.before, '。けが人はいないと県が夜に発表した、以上。')).toBeCloseTo(
      0.5,
      1,
    )
  })

  it('count for less when both sides are half alike: that is a set phrase', () => {
    const half = contextIn(
      'この日の夕方、駅の東口に近い新しい校舎では',
      'ため、通りの学生が警察に話したという。',
    )
    expect(half).toBeGreaterThan(0.1)
    expect(half).toBeLessThan(0.35)
  })

  it('say nothing when there are none', () => {
    expect(verbatimFit('煙', { before: '', quote: '煙', after: '' }, 0).context).toBeNull()
  })
})

describe('a passage in a window', () => {
  it('is measured between its surroundings', () => {
    const text = `…${pattern.before}火が上がった${pattern.after}…`
    expect(fitIn(text, pattern, { start: 0, end: text.length })).toEqual({
      start: 1 + pattern.before.length,
      end: 1 + pattern.before.length + 6,
      likeness: 1 - 1 / 6,
      context: 1,
    })
  })

  it('is not there when its surroundings have closed over it', () => {
    const text = pattern.before + pattern.after
    expect(fitIn(text, pattern, { start: 0, end: text.length })).toBeNull()
  })
})
