import { describe, expect, it } from 'vitest'
import { cutsWord, wholeWords } from '#shared/text/quote-edges'

/** The offsets of a text, marked `|` where it is cut, at which a word or number is cut in two. */
const cuts = (marked: string) => cutsWord(marked.replace('|', ''), marked.indexOf('|'))

const kanji = Array.from('〇一二三四五六七八九十百千')

describe('an offset cuts', () => {
  it.each([
    ['a Latin word', 'insp|ected'],
    ['an accented word', 'caf|e\u0301'],
    ['a Greek word', 'λό|γος'],
    ['a Cyrillic word', 'сло|во'],
    ['a number', '4|82億円'],
    ['a full-width number', '４|８２'],
    ['a number before its power of ten', '482|億円'],
    ['a number behind its power of ten', '2万|3千'],
    ['a number before its point', '4|.5%'],
    ['a number behind its point', '4.|5%'],
    ['a number before a full-width point', '４|．５'],
    ['a number behind a full-width point', '４．|５'],
    ['a number before its comma', '4|,502'],
    ['a number behind its comma', '4,|502'],
    ['a number before a full-width comma', '４|，５０２'],
    ['a number behind a full-width comma', '４，|５０２'],
    ['a kanji number before its point', '一|・五倍'],
    ['a kanji number behind its point', '一・|五倍'],
    ['an ordinal from what makes it one', '第|1回'],
  ])('%s: %s', (_, marked) => {
    expect(cuts(marked)).toBe(true)
  })

  it.each(['-', '－', '−', '–', '▲', '△'])('the sign %s from its number', (sign) => {
    expect(cuts(`前年比${sign}|3%`)).toBe(true)
    expect(cuts(`前年比|${sign}3%`)).toBe(false)
    expect(cuts(`前年比${sign}|減`)).toBe(false)
  })

  it('numbers in kanji, whichever they are', () => {
    expect(kanji.filter((numeral) => !cuts(`${numeral}|三人`))).toEqual([])
    expect(kanji.filter((numeral) => !cuts(`三|${numeral}人`))).toEqual([])
    expect(['万', '億', '兆'].filter((power) => !cuts(`三|${power}円`))).toEqual([])
    expect(['万', '億', '兆'].filter((power) => !cuts(`三${power}|五千円`))).toEqual([])
  })

  it.each(['それは不|可能だ', '不|ぞろいだ', '未|確認の情報', '非|公開の会議', '無|許可で営業'])(
    'what turns a word into its opposite from it: %s',
    (marked) => {
      expect(cuts(marked)).toBe(true)
    },
  )
})

describe('an offset does not cut', () => {
  it.each([
    'are |inspected',
    '|inspected',
    'inspected|',
    '費用|482億円',
    '482億|円',
    '約|482',
    '計3人、|5台',
    '午後5時.|',
    'No.|5',
    '3人|.5',
    '、|5人',
    'in 2021,| nobody',
    'in 2021|, nobody',
    '数万|人',
    '二人|三脚',
    '億|万長者',
    '是非|参加したい',
    '有無|確認',
    '非|ぜひ',
    '無|い',
    '可|能',
    '不|。',
    '不可|能',
    '不可能|だ',
  ])('%s', (marked) => {
    expect(cuts(marked)).toBe(false)
  })
})

describe('a stretch', () => {
  it('takes in the words and numbers it cuts', () => {
    const text = 'They unlocked 1,482 doors'
    expect(wholeWords(text, { start: 7, end: 18 })).toEqual({ start: 5, end: 19 })
    expect(wholeWords(text, { start: 2, end: 3 })).toEqual({ start: 0, end: 4 })
    expect(wholeWords(text, { start: 21, end: 23 })).toEqual({ start: 20, end: text.length })
  })

  it('stays as it is where it cuts nothing', () => {
    const text = '費用は482億円だ'
    expect(wholeWords(text, { start: 0, end: text.length })).toEqual({ start: 0, end: text.length })
    expect(wholeWords(text, { start: 3, end: 8 })).toEqual({ start: 3, end: 8 })
  })
})
