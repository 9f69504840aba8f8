import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthened, tidied, wholeSentences } from '../../../../../renderer/features/reader/span'
import { sentencesOf } from '../../../../../shared/text/sentences'

const of = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const words = (text: string, span: { start: number; end: number } | null) =>
  span && text.slice(span.start, span.end)

describe('a tidied span', () => {
  it.each([
    ['a  bridge \n', '  bridge \n', 'bridge'],
    ['前　橋の点検　後', '　橋の点検　', '橋の点検'],
    ['line\n\tcell\tnext', '\n\tcell\t', 'cell'],
  ])('of %j has no white space at its ends', (text, drawn, left) => {
    expect(words(text, tidied(text, of(text, drawn)))).toBe(left)
  })

  it('is nothing when only white space was drawn, and only then', () => {
    expect(tidied('a \n b', { start: 1, end: 4 })).toBeNull()
    expect(tidied('a \n b', { start: 1, end: 5 })).toEqual({ start: 4, end: 5 })
  })

  it.each([
    ['a surrogate pair', '𠮷野家', { start: 1, end: 3 }, '𠮷野'],
    ['a family', 'あ👨‍👩‍👧い', { start: 3, end: 7 }, '👨‍👩‍👧'],
    ['a flag', 'は🇯🇵🇫🇷だ', { start: 1, end: 7 }, '🇯🇵🇫🇷'],
    ['a letter with its accent', 'cafe\u0301s', { start: 0, end: 4 }, 'cafe\u0301'],
    ['kana with its mark', 'か\u3099ぎ', { start: 1, end: 3 }, 'か\u3099ぎ'],
  ])('takes %s in whole', (_what, text, span, whole) => {
    expect(words(text, tidied(text, span))).toBe(whole)
  })

  it('never cuts a character and never loses one that was drawn, in any text', () => {
    const text = fc
      .array(fc.constantFrom('a', '橋', '𠮷', '👨‍👩‍👧', '🇯🇵', 'e\u0301', ' ', '　', '\n', '。'), {
        maxLength: 40,
      })
      .map((parts) => parts.join(''))
    const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' })
    fc.assert(
      fc.property(text, fc.nat(80), fc.nat(80), (all, a, b) => {
        const start = Math.min(a, b, all.length)
        const end = Math.min(Math.max(a, b), all.length)
        const span = tidied(all, { start, end })
        const drawn = all.slice(start, end).trim()
        fc.pre(span !== null)
        const ends = Array.from(characters.segment(all), (one) => one.index + one.segment.length)
        expect([0, ...ends]).toContain(span?.start)
        expect(ends).toContain(span?.end)
        expect(words(all, span)).toContain(drawn)
      }),
    )
  })
})

describe('lengthening', () => {
  const text = '橋は五月に点検された。誰も見ていない。 The bridge was safe. Nobody looked.'
  const sentences = sentencesOf(text)
  const long = (from: string, unit: 'word' | 'sentence', side: 'before' | 'after') =>
    words(text, lengthened(text, of(text, from), unit, side, sentences))

  it.each([
    ['bridge', 'word', 'after', 'bridge was'],
    ['bridge', 'word', 'before', 'The bridge'],
    ['点検', 'word', 'before', 'に点検'],
    ['idge', 'word', 'before', 'bridge'],
    ['点検', 'sentence', 'before', '橋は五月に点検'],
    ['点検', 'sentence', 'after', '点検された。'],
    ['点検された。', 'sentence', 'after', '点検された。誰も見ていない。'],
    ['Nobody', 'sentence', 'before', 'The bridge was safe. Nobody'],
  ] as const)('%s by a %s %s', (from, unit, side, to) => {
    expect(long(from, unit, side)).toBe(to)
  })

  it('stops at the ends of the text', () => {
    const all = { start: 0, end: text.length }
    expect(lengthened(text, all, 'word', 'before', sentences)).toEqual(all)
    expect(lengthened(text, all, 'sentence', 'after', sentences)).toEqual(all)
  })

  it('by sentences takes in every one that is touched', () => {
    expect(words(text, wholeSentences(of(text, '点検'), sentences))).toBe('橋は五月に点検された。')
    expect(words(text, wholeSentences(of(text, '。誰も'), sentences))).toBe(
      '橋は五月に点検された。誰も見ていない。',
    )
  })
})
