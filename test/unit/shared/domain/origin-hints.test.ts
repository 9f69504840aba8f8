import { describe, expect, it } from 'vitest'
import { originHints, publishedBefore, type ReadSource } from '#shared/domain/origin-hints'
import { postsOf, type PostRecord } from '#shared/domain/post-record'
import { at, aPost, aSource } from '../../../support/nouns'

const shared =
  '港湾局の担当者は三月三日の夜、水門の油圧が二度にわたって下がったことを日誌に書き、翌朝に局長へ口頭で伝えていた'

const source = (id: string, publisher: string | null = null) =>
  aSource({ id, facts: { ...aSource().facts, publisher: { page: publisher, own: null } } })
const read = (id: string, text: string, publisher: string | null = null): ReadSource => ({
  source: source(id, publisher),
  captureId: `capture of ${id}`,
  text,
})

function hints(of: ReadSource, others: readonly ReadSource[], posts: readonly PostRecord[] = []) {
  const steps = originHints(of, others, posts)
  for (let taken = 0; ; taken += 1) {
    const step = steps.next()
    if (step.done) return { taken, found: step.value }
  }
}

describe('originHints', () => {
  const own = read('own', `きょうの紙面。${shared}。みなと新聞によると、局長は黙っていた。`)

  it('finds the sources with the same words, the one with most of them first', () => {
    const less = read('less', `前文。${shared.slice(0, 45)}。`)
    const most = read('most', `${shared}。みなと新聞によると、局長は黙っていた。`)
    const { found, taken } = hints(own, [less, read('none', '別の話。'), most])
    const same = found.filter((hint) => hint.why === 'same-words')
    expect(same.map(({ other }) => other.source.id)).toEqual(['most', 'less'])
    const [first] = same
    const [longest] = first?.stretches ?? []
    expect(own.text.slice(longest?.here.start, longest?.here.end)).toBe(
      `${shared}。みなと新聞によると、局長は黙っていた。`,
    )
    expect(first?.characters).toBe(`${shared}。みなと新聞によると、局長は黙っていた。`.length)
    expect(taken).toBe(3)
  })

  it('finds the sources of other sites that the page or its words link to', () => {
    const at = (id: string, url: string, text = '別の話。') => {
      const one = read(id, text)
      return { ...one, source: { ...one.source, url } }
    }
    const here = at('own', 'https://one.example/a', 'くわしくは https://three.example/c を。')
    const others = [
      at('linked', 'https://two.example/b?utm_source=x'),
      at('same site', 'https://one.example/b'),
      at('in words', 'https://three.example/c'),
      at('other', 'https://four.example/d'),
    ]
    const links = ['https://two.example/b', 'https://one.example/b']
    const steps = originHints(here, others, [], links)
    for (;;) {
      const step = steps.next()
      if (!step.done) continue
      expect(
        step.value.map((hint) => (hint.why === 'link' ? [hint.other.source.id, hint.address] : [])),
      ).toEqual([
        ['linked', 'https://two.example/b'],
        ['in words', 'https://three.example/c'],
      ])
      return
    }
  })

  it('finds the outlet that the text names, and its sources in the case', () => {
    const outlet = read('outlet', '別の話。', 'みなと新聞(電子版)')
    expect(hints(own, [outlet]).found).toEqual([
      {
        why: 'relay',
        name: 'みなと新聞',
        raw: 'みなと新聞によると',
        place: { start: own.text.indexOf('みなと'), end: own.text.indexOf('、局長は') },
        otherIds: ['outlet'],
      },
    ])
    expect(hints(own, []).found).toMatchObject([{ why: 'relay', otherIds: [] }])
  })

  it('does not say that an outlet has it from itself', () => {
    expect(hints({ ...own, source: source('own', 'みなと新聞') }, []).found).toEqual([])
  })

  it('finds the posts that two sources show', () => {
    const seen = (sourceId: string, id: string) => ({
      post: aPost({ id, link: `https://x.com/gate/status/${id}` }),
      captureId: `capture of ${sourceId}`,
      sourceId,
      capturedAt: at,
    })
    const posts = postsOf(
      [
        seen('a', '1870939472931840000'),
        seen('b', '1870939472931840000'),
        seen('b', '1870939472931840001'),
      ],
      [],
      new Set(),
    )
    const [a, b, c] = [read('a', ''), read('b', ''), read('c', '')]
    expect(hints(a, [b, c], posts).found).toMatchObject([
      { why: 'same-posts', other: { source: { id: 'b' } }, posts: [{ id: '1870939472931840000' }] },
    ])
  })
})

describe('publishedBefore', () => {
  const on = (date: string | null) =>
    aSource({ facts: { ...aSource().facts, publishedAt: { page: date, own: null } } })

  it.each([
    ['2024-12-22', '2024-12-23', true],
    ['2024-12-23', '2024-12-22', false],
    ['2024', '2025-01-01', true],
    ['2024-12', '2024-12-23', null],
    ['2024-12-23', '2024-12-23', null],
    [null, '2024-12-23', null],
    ['2024-12-23', null, null],
  ])('says of %s and %s: %s', (one, other, expected) => {
    expect(publishedBefore(on(one), on(other))).toBe(expected)
  })

  it('compares instants in time, whatever their offsets', () => {
    const [utc, tokyo] = [on('2024-12-23T01:00:00Z'), on('2024-12-23T09:00:00+09:00')]
    expect(publishedBefore(utc, tokyo)).toBe(false)
    expect(publishedBefore(tokyo, utc)).toBe(true)
  })
})
