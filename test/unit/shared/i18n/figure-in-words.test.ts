import { describe, expect, it } from 'vitest'
import { readFigure } from '../../../../shared/domain/figure'
import { figureInWords, placeInWords } from '../../../../shared/i18n/figure-in-words'

const inWords = (words: string, language: 'ja' | 'en') => {
  const reading = readFigure(words)
  if (!reading) throw new Error(`${words} is not read`)
  return figureInWords(reading, language)
}

describe('a figure in words', () => {
  it.each([
    ['約312億円', '312億円', '31.2 billion yen'],
    ['26万口座', '26万', '260,000'],
    ['1,204.5BTC', '1,204.5BTC', '1,204.5 BTC'],
    ['31億2345万円', '3,123,450,000円', '3,123,450,000 yen'],
    ['12〜15人', '12–15', '12–15'],
    ['3分の1', '1/3', '1/3'],
    ['4.50%', '4.5%', '4.5%'],
    ['12345678901234567890円', '12,345,678,901,234,567,890円', '12,345,678,901,234,567,890 yen'],
  ])('%s', (words, japanese, english) => {
    expect(inWords(words, 'ja')).toBe(japanese)
    expect(inWords(words, 'en')).toBe(english)
  })
})

describe('the place of a digit in words', () => {
  it.each([
    [9, '10億', '1 billion'],
    [4, '1万', '10,000'],
    [0, '1', '1'],
    [-2, '0.01', '0.01'],
  ])('10 to the power of %i', (place, japanese, english) => {
    expect(placeInWords(place, 'ja')).toBe(japanese)
    expect(placeInWords(place, 'en')).toBe(english)
  })
})
