import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  matchingText,
  normalised,
  normaliseForDuplicates,
  sameButForWidthOrSpace,
} from '#shared/text/normalise'
import type { Normalised } from '#shared/text/normalise-map'

/** Characters that do something under NFKC or in folding, among ordinary ones. */
const telling = fc.constantFrom(
  ...Array.from('かはウ億。「a1 é'),
  '\u3099',
  '\u309a',
  '\u0301',
  '\u0323',
  ...Array.from('ｶﾞﾊﾟ４８Ａｂ！㌔㎏ﬁ①Ⅲ㍻㈱'),
  ...Array.from(' \n\t\u3000\u00a0\u200b\u00ad'),
  ...Array.from('²³½⅓ⁿ₂'),
  ...Array.from('가각ㄱㅏ\u1100\u1161\u11a8ﾡￂ'),
  '𠮷',
  '🙂',
  '𝟒',
  '\u{2f81a}',
  '\u{e0100}',
  '\ud800',
)
const text = fc.array(telling, { maxLength: 40 }).map((all) => all.join(''))
const kept = /[²³¹¼-¾\u2070-\u207f\u2150-\u215f\u2189]/

/** Any code point up to the end of the historic scripts and the mathematical letters. */
const anyCharacter = fc.integer({ min: 1, max: 0x2ffff })

/** NFKC the slow way: each stretch between superscripts and fractions by itself. */
const slowNfkc = (raw: string) =>
  raw
    .split(new RegExp(`(${kept.source})`))
    .map((part) => (kept.test(part) ? part : part.normalize('NFKC')))
    .join('')

const wide = '[\\u3001-\\u3098\\u309b-\\u312f\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]'
/** Folding the slow way, on text that is NFKC already. */
const slowFold = (nfkc: string) =>
  nfkc
    .replace(/(?:[\s\u00ad\u200b\u2060](?![\p{M}\u1161\u11a8]))+/gu, (run) =>
      /[^\S\ufeff]/.test(run) ? ' ' : '',
    )
    .replace(
      new RegExp(
        `(?<=${wide}\\p{M}*) (?![\\p{M}\\u1161\\u11a8])| (?=${wide})|^ (?![\\p{M}\\u1161\\u11a8])| $`,
        'gu',
      ),
      '',
    )

/** The end of the nth character, marks and all. */
const whole = (text: string, nth: number) =>
  (text.match(/[^](?:\p{M}|\u1161|\u11a8)*/gu) ?? []).slice(0, nth).join('').length

/** A stretch between two characters, and the part of the original that it leads back to. */
function wayBack(form: Normalised, one: number, other: number) {
  const from = whole(form.text, Math.min(one, other))
  const to = whole(form.text, Math.max(one, other))
  const { start, end } = form.rangeInOriginal(from, to)
  return {
    piece: form.text.slice(from, to).replace(/^\s+|[\s\u00ad\u200b]+$/g, ''),
    origin: form.original.slice(start, end),
  }
}

describe('normalised text', () => {
  it.each([
    ['４８２億円', '482億円'],
    ['か\u3099き\u3099', 'がぎ'],
    ['ｶﾞｽとﾊﾟﾝ', 'ガスとパン'],
    ['㌔と㎏', 'キロとkg'],
    ['ﬁnal oﬀer', 'final offer'],
    ['ＡＢＣ！？', 'ABC!?'],
    ['第①回', '第1回'],
    ['e\u0301te\u0301', 'été'],
    ['葛\u{e0100}飾', '葛\u{e0100}飾'],
  ])('%s becomes %s', (raw, expected) => {
    expect(normalised(raw).text).toBe(expected)
  })

  it.each(['10²', 'x³', '5½', '⅓', '2ⁿ', '10⁻⁵'])(
    'leaves the superscript or fraction in %s',
    (raw) => {
      expect(normalised(raw).text).toBe(raw)
    },
  )

  it('folds what stands beside a superscript', () => {
    expect(normalised('１０²ｍ').text).toBe('10²m')
  })

  it('is the text itself when nothing changes', () => {
    const plain = '約482億円が流出した。\nThe money is gone.'
    expect(normalised(plain).text).toBe(plain)
    expect(normalised(plain).toOriginal(7)).toBe(7)
  })

  it('leads every offset back to its character', () => {
    const form = normalised('ｶﾞｽ㌔か\u3099x')
    expect(form.text).toBe('ガスキロがx')
    expect([0, 1, 2, 3, 4, 5, 6].map(form.toOriginal)).toEqual([0, 2, 3, 3, 4, 6, 7])
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(form.fromOriginal)).toEqual([0, 0, 1, 2, 4, 4, 5, 6])
  })

  it('covers a whole character when asked for half of its form', () => {
    expect(normalised('1㌔だ').rangeInOriginal(1, 2)).toEqual({ start: 1, end: 2 })
    expect(normalised('1㌔だ').rangeInOriginal(2, 3)).toEqual({ start: 1, end: 2 })
  })

  it('gives the empty range where it was asked', () => {
    expect(normalised('1㌔だ').rangeInOriginal(3, 3)).toEqual({ start: 2, end: 2 })
    expect(normalised('abc').rangeInOriginal(2, 2)).toEqual({ start: 2, end: 2 })
  })

  it('is NFKC of the whole text, but for superscripts and fractions', () => {
    fc.assert(
      fc.property(text, (raw) => {
        expect(normalised(raw).text).toBe(slowNfkc(raw))
      }),
      { numRuns: 3000 },
    )
  })

  it('is NFKC of text in any script', () => {
    fc.assert(
      fc.property(fc.array(anyCharacter, { maxLength: 30 }), (points) => {
        const raw = String.fromCodePoint(...points)
        expect(normalised(raw).text).toBe(slowNfkc(raw))
      }),
      { numRuns: 500 },
    )
  })

  it('finds its way back: the stretch behind a match normalises to the match', () => {
    const ends = fc.tuple(fc.nat(60), fc.nat(60))
    fc.assert(
      fc.property(text, ends, (raw, [one, other]) => {
        const { piece, origin } = wayBack(normalised(raw), one, other)
        expect(normalised(origin).text).toContain(piece)
      }),
      { numRuns: 3000 },
    )
  })

  it('keeps the order of offsets both ways', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const form = normalised(raw)
        const back = Array.from({ length: form.text.length + 1 }, (_, at) => form.toOriginal(at))
        expect(back).toEqual(back.toSorted((a, b) => a - b))
        expect(back.at(-1)).toBe(raw.length)
        for (const at of back) expect(form.toOriginal(form.fromOriginal(at))).toBe(at)
      }),
    )
  })
})

describe('matching text', () => {
  it.each([
    ['two  words\nhere', 'two words here'],
    ['  around ', 'around'],
    ['暗号\n資産', '暗号資産'],
    ['482 億円', '482億円'],
    ['　段落の頭', '段落の頭'],
    ['東京 Tokyo Bay', '東京Tokyo Bay'],
    ['Ａ Ｂ', 'A B'],
    ['co\u00adoperate', 'cooperate'],
    ['か\u3099 が', 'がが'],
  ])('%j becomes %j', (raw, expected) => {
    expect(matchingText(raw).text).toBe(expected)
  })

  it('keeps apart what only a space keeps apart in English', () => {
    expect(sameButForWidthOrSpace('now here', 'nowhere')).toBe(false)
    expect(sameButForWidthOrSpace('now\u3000here', 'now  here')).toBe(true)
  })

  it.each([
    ['早い', '遅い'],
    ['482億円', '480億円'],
    ['行わない', '行う'],
    ['10²', '102'],
    ['「否定」', '『否定』'],
    ['May', 'may'],
    ['U.S.', 'US'],
    ['東京', '東亰'],
  ])('%s is not %s', (one, other) => {
    expect(sameButForWidthOrSpace(one, other)).toBe(false)
  })

  it('gives a range without the white space that folding took from its ends', () => {
    const form = matchingText('前段。\n\n　４８２億円 。後段')
    const at = form.text.indexOf('482億円')
    const { start, end } = form.rangeInOriginal(at, at + 5)
    expect(form.original.slice(start, end)).toBe('４８２億円')
  })

  it('is the folding of NFKC', () => {
    fc.assert(
      fc.property(text, (raw) => {
        expect(matchingText(raw).text).toBe(slowFold(slowNfkc(raw)))
      }),
      { numRuns: 5000 },
    )
  })

  it('does not change when done again', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const once = matchingText(raw).text
        expect(matchingText(once).text).toBe(once)
      }),
    )
  })

  it('finds its way back', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (raw, one, other) => {
        const { piece, origin } = wayBack(matchingText(raw), one, other)
        expect(matchingText(origin).text).toContain(piece)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('text for duplicates', () => {
  it('is the same for two layouts of one article', () => {
    expect(normaliseForDuplicates('約４８２億円が\n流出した。')).toBe(
      normaliseForDuplicates('　約482億円が流出した。\n'),
    )
  })
  it('is another for another article', () => {
    expect(normaliseForDuplicates('約482億円')).not.toBe(normaliseForDuplicates('約480億円'))
  })
})
