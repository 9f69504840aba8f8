import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts, comparing, type Side } from '../../../../shared/text/compare'
import type { Piece } from '../../../../shared/text/compare/pieces'
import { aParty } from '../../../support/nouns'

const parties = [
  aParty({
    names: [
      { text: '港湾公社', reading: '' },
      { text: 'Harbour Works', reading: '' },
      { text: 'HW', reading: '' },
    ],
  }),
]
const side = (text: string, leftOut: readonly string[] = []): Side => ({
  text,
  leftOut: leftOut.map((one) => ({ text: one })),
})
const compare = (before: string, after: string) =>
  compareTexts(side(before), side(after), { parties })

const textOf = (pieces: readonly Piece[], without: Piece['kind']) =>
  pieces.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('')
const marked = (before: string, after: string) =>
  compare(before, after)
    .pieces.map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`,
    )
    .join('')

const pieces =
  '482億円|480億円|市は|点検を|行った|行っていない|。|\n|１２|12|the |contract |was |not |$4.5m |signed|. |ｶﾞ|👨‍👩‍👧|\r\n| |港湾公社'
const words = fc.constantFrom(...pieces.split('|'))
const text = fc.oneof(
  fc.array(words, { maxLength: 40 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('a comparison of two texts', () => {
  it('gives both texts back: what it calls the same is so to the character', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { pieces, changes, masked } = compare(before, after)
        expect(textOf(pieces, 'added')).toBe(before)
        expect(textOf(pieces, 'removed')).toBe(after)
        for (const { before: old, after: now, removed, added } of [...changes, ...masked]) {
          expect(before.slice(old.start, old.end)).toBe(removed)
          expect(after.slice(now.start, now.end)).toBe(added)
        }
        expect(changes.length === 0 && masked.length === 0).toBe(before === after)
      }),
    )
  })

  it('never calls a text the same in which one character was changed', () => {
    const base = '市は四月に港湾公社へ482億円を払った。It was not signed by Harbour Works in 2024.'
    fc.assert(
      fc.property(fc.nat({ max: base.length - 1 }), fc.string({ maxLength: 2 }), (at, put) => {
        const edited = base.slice(0, at) + put + base.slice(at + 1)
        fc.pre(edited !== base)
        expect(compare(base, edited).changes.length).toBeGreaterThan(0)
      }),
    )
  })

  it('names the figure whose digit changed, whichever digit of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 99_999 }),
        fc.integer({ min: 100, max: 99_999 }),
        fc.constantFrom(['費用は', '億円とされる。'], ['It cost $', ' million in all.']),
        (one, other, [before = '', after = '']) => {
          fc.pre(one !== other)
          const { changes } = compare(before + one + after, before + other + after)
          const figures = changes.flatMap(({ touched }) => touched)
          expect(figures.some(({ kind }) => kind === 'figure')).toBe(true)
        },
      ),
    )
  })
})

describe('what a change touches', () => {
  const touched = (before: string, after: string) =>
    compare(before, after).changes.flatMap((change) =>
      change.touched.map(
        ({ kind, before: old, after: now }) => `${kind} ${old.join('+')} → ${now.join('+')}`,
      ),
    )

  it.each([
    ['費用は482億円とされる。', '費用は480億円とされる。', ['figure 482億円 → 480億円']],
    ['費用は482億円だ。', '費用は482億円以上だ。', ['figure 482億円 → 482億円以上']],
    ['費用は482億円とされる。', '費用は約482億円とされる。', ['figure 482億円 → 約482億円']],
    [
      '四百八十二億円を払った。',
      '四百八十億円を払った。',
      ['figure 四百八十二億円 → 四百八十億円'],
    ],
    ['会議は12月23日に開かれた。', '会議は12月24日に開かれた。', ['date 12月23日 → 12月24日']],
    ['市は点検を行っていない。', '市は点検を行っている。', ['negation ない → ']],
    ['市は関与を認めた。', '市は関与を認めなかった。', ['negation  → なかっ']],
    ['市が発注した。', '港湾公社が発注した。', ['name  → 港湾公社']],
    ['It has been inspected.', 'It has not been inspected.', ['negation  → not']],
    ['They could sign it.', 'They couldn’t sign it.', ['negation  → n’t']],
    ['It cost $4.5 million.', 'It cost $4.8 million.', ['figure $4.5 million → $4.8 million']],
    ['HW built it.', 'Harbour Works built it.', ['name HW → Harbour Works']],
    ['The town owns it.', 'HW owns it.', ['name  → HW']],
    ['橋は新しい。', '橋は古い。', []],
  ])('%s → %s', (before, after, expected) => expect(touched(before, after)).toEqual(expected))

  it('is no figure where only width differs, which is told as such', () => {
    const [change, ...others] = compare('費用は482億円。', '費用は４８２億円。').changes
    expect(others).toEqual([])
    expect(change).toMatchObject({ layout: true, touched: [] })
    expect(compare('They can not go.', 'They cannot go.').changes[0]?.layout).toBe(false)
  })
})

describe('how it reads', () => {
  it('in Japanese by words and whole numbers, in English by words', () => {
    expect(marked('費用は482億円とされる。', '費用は480億円とされる。')).toBe(
      '費用は[-482億-][+480億+]円とされる。',
    )
    expect(marked('It was not signed.', 'It was signed.')).toBe('It was [-not -]signed.')
  })

  it('by paragraph where one came or went, and within one that was edited', () => {
    const before = '一つ目の段落です。\n市は点検を行った。\n終わりの段落です。'
    const after =
      '一つ目の段落です。\n新しい段落が入る。\n市は点検を行わなかった。\n終わりの段落です。'
    expect(marked(before, after)).toContain('[+新しい段落が入る。\n+]市は点検を行')
  })

  it('does not leave a particle standing between two changes', () => {
    expect(marked('太郎が三時に帰る', '花子が五時に帰る')).toBe('[-太郎が三-][+花子が五+]時に帰る')
  })
})

describe('what stands around the article', () => {
  it('is counted apart when it comes and goes', () => {
    const { changes, leftOut } = compareTexts(
      side('本文。', ['広告 A', '一番読まれた記事']),
      side('本文。', ['広告 B', '広告 C', '一番読まれた記事']),
      { parties },
    )
    expect(changes).toEqual([])
    expect(leftOut).toEqual({ removed: 1, added: 2 })
  })

  it('is no change where a line of it was left out of one text only', () => {
    const { changes, masked, leftOut } = compareTexts(
      side('本文です。', ['おすすめの記事']),
      side('本文です。\nおすすめの記事'),
      { parties },
    )
    expect(changes.filter(({ layout }) => !layout)).toEqual([])
    expect(masked).toHaveLength(1)
    expect(leftOut).toEqual({ removed: 0, added: 0 })
  })

  it('does not hide a line that stood nowhere before, nor half a line', () => {
    const one = side('本文です。', ['費用は482億円'])
    expect(compareTexts(one, side('本文です。\n費用は480億円'), { parties }).masked).toEqual([])
    expect(compareTexts(one, side('本文です。費用は482億円'), { parties }).masked).toEqual([])
  })
})

describe('large texts', () => {
  const sentence = (at: number) =>
    `第${at}項では費用を${at * 7}億円とし、点検は行っていないとした。`
  const large = (salt: number, count: number) =>
    Array.from({ length: count }, (_, at) => sentence(at * salt + 1)).join('\n')
  const stepped = (before: string, after: string) => {
    const steps = comparing(side(before), side(after), { parties })
    for (let count = 1; ; count += 1) {
      const step = steps.next()
      if (step.done) return { count, ...step.value }
    }
  }

  it('are compared in many small steps, so that whoever waits can go on working', () => {
    for (const lines of [true, false]) {
      const [before, after] = [large(1, 1500), large(3, 1500)].map((text) =>
        lines ? text : text.replaceAll('\n', ''),
      ) as [string, string]
      const { pieces, count } = stepped(before, after)
      expect(textOf(pieces, 'added')).toBe(before)
      expect(textOf(pieces, 'removed')).toBe(after)
      expect(count).toBeGreaterThan(500)
    }
  })

  it('show the one line of 200,000 characters that was edited', () => {
    const before = large(1, 6500)
    const at = before.indexOf('第5000項')
    const after = before.slice(0, at) + before.slice(at).replace('行っていない', '行った')
    const { changes, count } = stepped(before, after)
    expect(before.length).toBeGreaterThan(200_000)
    expect(changes).toMatchObject([{ touched: [{ kind: 'negation', before: ['ない'] }] }])
    expect(count).toBeLessThan(50)
  })
})
