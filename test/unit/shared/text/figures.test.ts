import { describe, expect, it } from 'vitest'
import { figuresIn } from '#shared/text/figures'

/** What is read, written as `raw = value unit`. */
const read = (text: string) =>
  figuresIn(text).map(
    ({ raw, value, valueTo, unit }) =>
      `${raw} = ${value}${valueTo === null ? '' : `..${valueTo}`} ${unit}`,
  )

describe('the last digit of a figure', () => {
  it.each([
    ['482億円', 8, 8],
    ['480億円', 8, 9],
    ['四百八十億円', 9, 9],
    ['四八〇億円', 8, 9],
    ['48,000,000,000円', 0, 9],
    ['4.50%', -2, -1],
    ['0円', 0, 0],
    ['two million yen', 6, 6],
    ['twenty people', 1, 1],
    ['¥48.20bn', 7, 8],
    ['2割', 1, 1],
    ['数十億円', 9, 9],
  ])('%s is given to 10^%d and may be rounded to 10^%d', (text, given, rounded) => {
    expect(figuresIn(text)).toMatchObject([
      { raw: text, lastSignificant: given, lastNonZero: rounded },
    ])
  })

  it('is none of a fraction and of dozens', () => {
    for (const text of ['3分の1', '半数', 'dozens of people']) {
      expect(figuresIn(text)).toMatchObject([{ lastSignificant: null, lastNonZero: null }])
    }
  })
})

describe('a figure', () => {
  it.each([
    ['▲3〜5億円', ['▲3〜5億円 = -300000000..-500000000 JPY']],
    ['５㌔と３㌦と４㌫', ['５㌔ = 5 キロ', '３㌦ = 3 USD', '４㌫ = 4 percent']],
    ['5ﾄﾞﾙ', ['5ﾄﾞﾙ = 5 USD']],
    ['①12人 ②15人', ['12人 = 12 person', '15人 = 15 person']],
    ['5〜7千万円', ['5〜7千万円 = 50000000..70000000 JPY']],
    ['9000〜1万2000人', ['9000〜1万2000人 = 9000..12000 person']],
    ['1万2,345,678円', ['1万 = 10000 null', '2,345,678円 = 2345678 JPY']],
    ['five thousand million yen', ['five thousand million yen = 5000000000 JPY']],
    ['five million two thousand people', ['five million two thousand people = 5002000 person']],
    [
      'three thousand five million yen',
      ['three thousand = 3000 null', 'five million yen = 5000000 JPY'],
    ],
    ['二十数人と百数十件', ['二十数人 = 21..29 person', '百数十件 = 120..190 case']],
    ['死者数百人', []],
    ['five or twenty people', ['five = 5 null', 'twenty people = 20 person']],
    ['a 10th of May street', []],
    ['12345678901234567890123456789012345', []],
    [
      '123456789012345678901億円',
      ['123456789012345678901億円 = 12345678901234567890100000000 JPY'],
    ],
    ['10以上20人', ['10以上 = 10 null', '20人 = 20 person']],
    ['3,000円以上5,000円未満', ['3,000円以上 = 3000 JPY', '5,000円未満 = 5000 JPY']],
    ['約約5人', ['約約5人 = 5 person']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('is equivalent to another in both languages, by value and unit', () => {
    const pairs = [
      ['482億円', '48.2 billion yen'],
      ['3万7千口座', '37,000 accounts'],
      ['１２人', 'twelve people'],
      ['4,502.9BTC', '4,502.9 bitcoin'],
      ['95%', '95 per cent'],
      ['3分の2', 'two-thirds'],
      ['３倍', 'three times'],
      ['1時間半', 'one and a half hours'],
      ['3ポイント', 'three percentage points'],
      ['６カ月', 'six months'],
    ] as const
    for (const [japanese, english] of pairs) {
      const [a] = figuresIn(japanese)
      const [b] = figuresIn(english)
      expect([b?.value, b?.unit]).toEqual([a?.value, a?.unit])
    }
  })

  it('is approximate only where the text says so', () => {
    const rough = ['約5人', '5人ほど', '5人余り', '1割強', '2、3人', '数十人', 'nearly 5 people']
    const exact = ['5人', '5人以上', '5〜7人', '5人超', 'more than 5 people', '5億円相当']
    expect(rough.map((text) => figuresIn(text)[0]?.approximate)).toEqual(rough.map(() => true))
    expect(exact.map((text) => figuresIn(text)[0]?.approximate)).toEqual(exact.map(() => false))
  })
})
