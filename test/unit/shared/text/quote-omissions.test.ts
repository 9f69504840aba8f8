import { describe, expect, it } from 'vitest'
import { partsOf } from '#shared/text/quote-omissions'

describe('words left out of a quotation', () => {
  it.each([
    '…',
    '……',
    '‥',
    '⋯',
    '...',
    '......',
    '[…]',
    '[...]',
    '[ ‥ ]',
    '[⋯]',
    '(...)',
    '(中略)',
    '（中略）',
    '（略）',
    '（前略）',
    '（後略）',
    '［中略］',
    '〔略〕',
    '[snip]',
    '…中略…',
    '‥中略‥',
    '⋯中略⋯',
    '……（中略）……',
  ])('are marked by %s', (sign) => {
    expect(partsOf(`点検は毎月${sign}行った`)).toEqual(['点検は毎月', '行った'])
  })

  it.each([
    ['点検した。中略。記録した', ['点検した。', '。記録した']],
    ['点検し、中略、記録した', ['点検し、', '、記録した']],
    ['点検した 中略 記録した', ['点検した', '記録した']],
  ])('are marked by the word alone between breaks: %s', (quotation, parts) => {
    expect(partsOf(quotation)).toEqual(parts)
  })

  it.each([
    '点検.記録',
    '点検..記録',
    '中略とは何か',
    'この中略は誤りだ',
    '(略称)を使う',
    '（注）点検',
  ])('are not marked in: %s', (quotation) => {
    expect(partsOf(quotation)).toEqual([quotation])
  })

  it('leave parts without white space around them, and none without a letter or number', () => {
    expect(partsOf('  …  Nobody looked … 482 …, … ')).toEqual(['Nobody looked', '482'])
    expect(partsOf('……')).toEqual([])
  })
})
