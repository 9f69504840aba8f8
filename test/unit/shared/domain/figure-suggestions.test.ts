import { describe, expect, it } from 'vitest'
import { datesAround, measuresOf, measureWords } from '../../../../shared/domain/figure-suggestions'
import { figuresIn } from '../../../../shared/text/figures'
import { aFigure } from '../../../support/nouns'

const wordsAround = (text: string) => {
  const [mention] = figuresIn(text)
  if (!mention) throw new Error(`No figure in ${text}`)
  return measureWords(text, mention)
}

describe('words that may name a measure', () => {
  it.each([
    ['同社の会員数は約26万人だった。', ['同社の会員数']],
    ['2023年3月期の純利益は、4億円にとどまる。', ['純利益']],
    ['倉庫では預かり資産305億円が動かせなくなった。', ['預かり資産', '動']],
    ['約26万口座の顧客に影響した。', ['顧客']],
    ['事故は前の年に起きた。12億円を積立金に回した。', ['積立金']],
    ['The firm held 1,200 accounts.', ['firm held']],
    ['It lost $3.5 million in customer deposits.', ['customer deposits']],
    ['Of those, 4,100 homes were flooded.', ['flooded']],
  ])('%s', (text, words) => {
    expect(wordsAround(text)).toEqual(expect.arrayContaining(words.slice(0, 1)))
  })

  it('are never another figure, and none where the clause has no other', () => {
    expect(wordsAround('14億円。')).toEqual([])
    const text = '売上高30億円12億円'
    expect(measureWords(text, { start: 7, end: 11 })).toEqual([])
  })
})

describe('the measures of a case', () => {
  it('come once each as first worded, those of the same unit first', () => {
    const figures = [
      aFigure({ measure: 'Accounts', unit: 'account' }),
      aFigure({ measure: 'Loss', unit: 'JPY' }),
      aFigure({ measure: 'accounts ', unit: 'account' }),
    ]
    expect(measuresOf(figures, 'JPY')).toEqual(['Loss', 'Accounts'])
    expect(measuresOf(figures, null)).toEqual(['Accounts', 'Loss'])
  })
})

describe('dates around a figure', () => {
  const text =
    '2019年の事故のあと、2023年3月期の決算で会員は26万人、2024年5月31日には27万人となった。'
  const around = (words: string) => {
    const start = text.indexOf(words)
    return datesAround(text, { start, end: start + words.length }, '2023-08')
  }

  it('come nearest first, each once, a period by its end', () => {
    expect(around('26万人').map(({ date }) => date)).toEqual(['2024-05-31', '2023-03', '2019'])
    expect(around('26万人')[1]?.raw).toBe('2023年3月期')
  })

  it('leave out what is no date of the calendar', () => {
    const start = '2月30日に5件'.indexOf('5件')
    expect(datesAround('2月30日に5件', { start, end: start + 2 }, '2024')).toEqual([])
  })
})
