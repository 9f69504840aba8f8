import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameButForWidthOrSpace } from '#shared/text/normalise'
import {
  codePointOffset,
  describe as selectorOf,
  locate,
  readingText,
  utf16Offset,
} from '#shared/text/quote'
import { after, article, passage, report } from './articles'

describe('the selectors of a passage', () => {
  it('hold the words, 64 units on each side and the position', () => {
    const selector = passage(article, '約482億円')
    expect(selector.exact).toBe('約482億円')
    expect(selector.prefix).toHaveLength(64)
    expect(selector.suffix).toHaveLength(64)
    expect(article.slice(selector.start, selector.end)).toBe('約482億円')
    expect(selector.prefix + selector.exact + selector.suffix).toBe(
      article.slice(selector.start - 64, selector.end + 64),
    )
  })

  it('hold less at the ends of the text', () => {
    expect(selectorOf('abc', 0, 3)).toEqual({
      kind: 'text',
      exact: 'abc',
      prefix: '',
      suffix: '',
      start: 0,
      end: 3,
    })
  })

  it('cut no surrogate pair', () => {
    const text = `${'𠮷'.repeat(40)}野家${'𠮷'.repeat(40)}`
    const selector = selectorOf(text, 80, 82)
    expect(selector.prefix).toBe('𠮷'.repeat(32))
    expect(selectorOf(`${'𠮷'.repeat(40)}b野家`, 81, 83).prefix).toBe(`${'𠮷'.repeat(31)}b`)
    expect(selectorOf(`野家b${'𠮷'.repeat(40)}`, 0, 2).suffix).toBe(`b${'𠮷'.repeat(31)}`)
    expect(selectorOf(text, 79, 81)).toMatchObject({ start: 78, exact: '𠮷野' })
    expect(selectorOf(text, 81, 83)).toMatchObject({ end: 84, exact: '家𠮷' })
  })

  it.each([
    [3, 3],
    [-1, 2],
    [2, 1],
    [0, 4],
    [Number.NaN, 2],
  ])('refuse %d to %d of three units', (start, end) => {
    expect(() => selectorOf('abc', start, end)).toThrow(RangeError)
  })

  it('are well formed for any range', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % text.length
          const end = start + 1 + (b % (text.length - start))
          const { exact, prefix, suffix, ...at } = selectorOf(text, start, end)
          for (const part of [exact, prefix, suffix]) expect(part).not.toMatch(/\p{Surrogate}/u)
          expect(text.slice(at.start, at.end)).toBe(exact)
          expect(at.start).toBeLessThanOrEqual(start)
          expect(at.end).toBeGreaterThanOrEqual(end)
        },
      ),
    )
  })
})

describe('a passage that still stands', () => {
  it('is the same in the unchanged text', () => {
    expect(after(article, '約482億円', (text) => text)).toEqual({
      state: 'same',
      words: '約482億円',
    })
  })

  it('is the same for any stretch of any text', () => {
    const unit = fc.constantFrom(...Array.from('あか゚ｶﾞ1１ 　\n。aA'), '\u3099', '🙂', '\u0301')
    const text = fc.array(unit, { minLength: 1, maxLength: 60 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (raw, a, b) => {
        const start = a % raw.length
        const selector = selectorOf(raw, start, start + 1 + (b % (raw.length - start)))
        expect(locate(raw, selector)).toEqual({
          state: 'same',
          start: selector.start,
          end: selector.end,
        })
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['full width', (text: string) => text.replace('482', '４８２')],
    ['a line break', (text: string) => text.replace('482億', '482\n億')],
    ['a space', (text: string) => text.replace('約482', '約 482')],
  ])('is the same after a change of %s', (_, rewrite) => {
    const found = after(article, '約482億円にのぼり', rewrite)
    expect(found.state).toBe('same')
    expect(sameButForWidthOrSpace(found.words ?? '', '約482億円にのぼり')).toBe(true)
  })

  it('is the same when text is put in before it', () => {
    expect(after(article, '約482億円', (text) => `【訂正あり】${text}`)).toEqual({
      state: 'same',
      words: '約482億円',
    })
    expect(after(report, 'no record', (text) => `Updated at noon. ${text}`).state).toBe('same')
    expect(after('青波は480億円。', '480億円', (text) => `本紙は追う。${text}`).words).toBe(
      '480億円',
    )
  })

  it('is the same at its old place though its surroundings were rewritten', () => {
    const text = `${'前'.repeat(80)}約482億円${'後'.repeat(80)}`
    const now = `${'上'.repeat(80)}約482億円${'下'.repeat(80)}`
    expect(locate(now, passage(text, '約482億円')).state).toBe('same')
  })

  it('is the same when a slip in its surroundings was mended', () => {
    expect(
      after(article, '約482億円', (text) => text.replace('とみられる', 'だとみられる')).state,
    ).toBe('same')
    expect(after(report, 'no record', (text) => text.replace('checked', 'inspected')).state).toBe(
      'same',
    )
  })

  it('gives the range in the original, full-width text', () => {
    const now = article.replace('約482億円', '約４８２億円').replace('港の', 'ﾐﾅﾄの')
    const found = locate(now, passage(article, '約482億円'))
    expect(now.slice(found.start ?? 0, found.end ?? 0)).toBe('約４８２億円')
  })

  it('is moved when it stands elsewhere', () => {
    const sentence = '市長は議会で、倉庫の許可を取り消さないと明言した。'
    expect(after(article, sentence, (text) => sentence + text.replace(sentence, ''))).toEqual({
      state: 'moved',
      words: sentence,
    })
  })

  it('is moved when it is all that was kept', () => {
    const words = 'the licence would not be withdrawn'
    expect(after(report, words, () => `Elsewhere we read that ${words}, at last.`)).toEqual({
      state: 'moved',
      words,
    })
  })
})

describe('repeated words', () => {
  const row = (name: string) => `${name}の担当者は本紙の取材に対し、約480億円と答えた。`
  const rows = ['東浜', '西浜', '南浜', '北浜'].map(row).join('')

  it.each([0, 1, 2, 3])('are told apart by their surroundings (%d)', (index) => {
    const start = index * row('東浜').length + row('東浜').indexOf('約480億円')
    const selector = selectorOf(rows, start, start + 6)
    const now = `まえがき。${rows}`
    expect(locate(now, selector)).toEqual({ state: 'same', start: start + 5, end: start + 11 })
  })

  it('do not stand in for the one that was changed', () => {
    const start = row('東浜').length + row('東浜').indexOf('約480億円')
    const selector = selectorOf(rows, start, start + 6)
    const now = `まえがき。${rows.slice(0, start)}約482億円${rows.slice(start + 6)}`
    expect(locate(now, selector)).toEqual({ state: 'changed', start: start + 5, end: start + 11 })
  })

  it('do not stand in for the one that was taken out', () => {
    const start = row('東浜').length + row('東浜').indexOf('約480億円')
    const selector = selectorOf(rows, start, start + 6)
    expect(locate(rows.slice(0, start) + rows.slice(start + 6), selector).state).toBe('gone')
  })

  it('are told apart by position where there is next to nothing around them', () => {
    const selector = { exact: 'い', prefix: '', suffix: '、', start: 6, end: 7 }
    expect(locate('新い、。い、。い、。', selector)).toEqual({ state: 'same', start: 7, end: 8 })
  })

  it('are told apart by position when even the surroundings are repeated', () => {
    const post = `${article}${article}`
    const second = article.length + article.indexOf('約482億円')
    const selector = selectorOf(post, second, second + 6)
    expect(locate(`${post}\n`, selector)).toMatchObject({ state: 'same', start: second })
    expect(locate(`新${post}`, selector)).toMatchObject({ state: 'same', start: second + 1 })
    const edited = `${post.slice(0, second)}約480億円${post.slice(second + 6)}`
    expect(locate(edited, selector)).toMatchObject({ state: 'changed', start: second })
  })
})

describe('a long text', () => {
  const long = Array.from({ length: 400 }, (_, index) => `第${index}項。${article}`).join('\n')

  it('keeps a passage apart from its 400 copies', () => {
    const start = long.indexOf('約482億円', 60_000)
    const selector = selectorOf(long, start, start + 6)
    const reading = readingText(`はじめに。${long}`)
    expect(locate(reading, selector)).toMatchObject({ state: 'same', start: start + 5 })
  })

  it('finds a passage of many pages again after small edits', () => {
    const selector = selectorOf(long, 30_000, 50_000)
    const now = `${long.slice(0, 20_000)}追加。${long.slice(20_000, 41_000)}変更${long.slice(41_002)}`
    expect(locate(now, selector)).toEqual({ state: 'changed', start: 30_003, end: 50_003 })
  })

  it('follows a changed sentence past text put in before it', () => {
    const row = (n: number) =>
      `${n}番の倉庫では検査官${(n * 7) % 90}人が不備を${n * 13}件見つけた。`
    const rows = Array.from({ length: 900 }, (_, index) => row(index + 100)).join('')
    const words = '検査官86人が不備を6344件見つけた'
    const start = rows.indexOf(words)
    const now = `追記。${rows.replace(words, '検査官86人が不備を6340件見つけた')}`
    expect(locate(now, selectorOf(rows, start, start + words.length))).toEqual({
      state: 'changed',
      start: start + 3,
      end: start + 3 + words.length,
    })
  })

  it('follows a changed sentence from page to page', () => {
    const start = long.indexOf('昨年の秋から', 40_000)
    const selector = selectorOf(long, start, start + 6)
    const now = `${long.slice(0, start - 300)}追記。${long.slice(start - 300, start)}一昨年の春から${long.slice(start + 6)}`
    expect(locate(now, selector)).toEqual({ state: 'changed', start: start + 3, end: start + 10 })
  })

  it('does not stumble over one character a hundred thousand times', () => {
    const dull = 'あ'.repeat(100_000)
    const selector = selectorOf(dull, 50_000, 50_010)
    expect(locate(`${dull}い`, selector)).toMatchObject({ state: 'same', start: 50_000 })
    expect(locate(`い${dull.slice(0, 40_000)}`, selector).state).not.toBe('changed')
  })
})

describe('code point offsets', () => {
  it('count a surrogate pair once', () => {
    expect(codePointOffset('a🙂b', 3)).toBe(2)
    expect(utf16Offset('a🙂b', 2)).toBe(3)
    expect(codePointOffset('a🙂b', 99)).toBe(3)
    expect(utf16Offset('a🙂b', 99)).toBe(4)
  })

  it('lead back to where they came from', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '🙂', '亜', '𠮷')), fc.nat(40), (units, n) => {
        const text = units.join('')
        const points = Math.min(n, Array.from(text).length)
        expect(codePointOffset(text, utf16Offset(text, points))).toBe(points)
      }),
    )
  })
})
