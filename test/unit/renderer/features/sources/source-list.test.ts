import { describe, expect, it } from 'vitest'
import {
  filtered,
  noFilter,
  sorted,
  sourceRows,
  type Filter,
} from '../../../../../renderer/features/sources/source-list'
import { noFacts, type Source, type SourceFacts } from '../../../../../shared/domain/source'
import { aCapture, anInterest, aSource, at } from '../../../../support/nouns'

const facts = (page: Partial<Record<keyof SourceFacts, string>>): SourceFacts => {
  const all = noFacts()
  for (const [field, value] of Object.entries(page)) {
    all[field as keyof SourceFacts] = { page: value, own: null }
  }
  return all
}
const source = (id: string, over: Partial<Source> = {}) => aSource({ id, ...over })
const failed: Source['pending'] = {
  url: 'https://slow.example/',
  fileName: null,
  since: at,
  failure: { code: 'page-timeout', details: { seconds: 30 }, at },
}

const rows = sourceRows(
  [
    source('bridge', {
      facts: facts({ title: '橋の点検 ４８２件', publisher: '港新報', publishedAt: '2024-05-02' }),
      reliability: 'B',
      origin: { state: 'own', ground: 'present' },
    }),
    source('dam', {
      url: 'https://dam.example/',
      kind: 'post',
      facts: facts({ title: 'Dam 10', author: 'R. Sakuma', publishedAt: '2024' }),
    }),
    source('road', {
      url: null,
      facts: facts({ title: 'Dam 9', publishedAt: '2024-05-04T09:00:00+09:00' }),
      reliability: 'A',
      createdAt: '2026-05-01T09:00:00+09:00',
    }),
    source('late', { url: 'https://slow.example/', facts: noFacts(), pending: failed }),
    source('coming', {
      url: null,
      facts: noFacts(),
      pending: { ...failed, fileName: 'notes.txt', failure: null },
    }),
  ],
  [
    aCapture({ id: 'a', sourceId: 'bridge', capturedAt: '2026-01-01T09:00:00+09:00' }),
    aCapture({ id: 'b', sourceId: 'bridge', capturedAt: '2026-01-01T01:00:00Z' }),
    aCapture({ id: 'c', sourceId: 'dam', capturedAt: '2026-01-02T00:00:00Z' }),
  ],
  new Map([['bridge', 3]]),
  new Set(['coming']),
)
const row = (id: string) => rows.find((one) => one.id === id)!
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id)

describe('a row of the list', () => {
  it('has the newest capture whatever offset it was written in, and their number', () => {
    expect(row('bridge')).toMatchObject({ captured: '2026-01-01T01:00:00Z', captures: 2 })
  })
  it('counts its passages', () => {
    expect([row('bridge').passages, row('dam').passages]).toEqual([3, 0])
  })
  it('is named by its address or file while it has no title', () => {
    expect([row('late').name, row('coming').name]).toEqual(['https://slow.example/', 'notes.txt'])
  })
  it('tells what was captured from what is coming and what failed', () => {
    expect(rows.map(({ state }) => state)).toEqual(['held', 'held', 'held', 'failed', 'capturing'])
  })
})

it('a stub that this window is not capturing was interrupted', () => {
  const pending = { ...failed, failure: null }
  const state = (running: string[]) =>
    sourceRows([source('stub', { pending })], [], new Map(), new Set(running))[0]?.state
  expect([state(['stub']), state(['another'])]).toEqual(['capturing', 'interrupted'])
})

describe('filtering', () => {
  const by = (filter: Partial<Filter>) => ids(filtered(rows, { ...noFilter, ...filter }))
  it.each([
    ['482', ['bridge']],
    ['港', ['bridge']],
    ['sakuma', ['dam']],
    ['ＤＡＭ', ['dam', 'road']],
    ['dam sakuma', ['dam']],
    ['slow.example', ['late']],
    ['notes', ['coming']],
    ['nowhere', []],
    ['  ', ['bridge', 'dam', 'road', 'late', 'coming']],
  ])('“%s” finds %j', (text, found) => {
    expect(by({ text })).toEqual(found)
  })
  it('by kind', () => expect(by({ kind: 'post' })).toEqual(['dam']))
  it('by what waits', () => expect(by({ condition: 'waiting' })).toEqual(['late', 'coming']))
  it('by what failed', () => expect(by({ condition: 'failed' })).toEqual(['late']))
  it('by what nobody graded', () =>
    expect(by({ condition: 'ungraded' })).toEqual(['dam', 'late', 'coming']))
  it('by what nobody judged', () =>
    expect(by({ condition: 'unjudged' })).toEqual(['dam', 'road', 'late', 'coming']))
  it('by several at once', () =>
    expect(by({ condition: 'ungraded', text: 'dam' })).toEqual(['dam']))
})

describe('sorting', () => {
  const by = (column: Parameters<typeof sorted>[1]['by'], down = false) =>
    ids(sorted(rows, { by: column, down }, 'ja'))
  it('puts numbers in words in the order of numbers', () => {
    const names = by('name')
    expect(names.indexOf('road')).toBeLessThan(names.indexOf('dam'))
  })
  it('takes a date as the first moment it can mean, and puts none last both ways', () => {
    expect(by('published')).toEqual(['dam', 'bridge', 'road', 'late', 'coming'])
    expect(by('published', true)).toEqual(['road', 'bridge', 'dam', 'late', 'coming'])
  })
  it('by the last capture; a stub by when it was asked for', () => {
    expect(by('captured', true)).toEqual(['late', 'coming', 'road', 'dam', 'bridge'])
  })
  it('never takes “not graded” for the lowest grade', () => {
    expect(by('reliability')).toEqual(['road', 'bridge', 'dam', 'late', 'coming'])
    expect(by('reliability', true)).toEqual(['bridge', 'road', 'dam', 'late', 'coming'])
  })
  it('by passages', () => expect(by('passages', true)[0]).toBe('bridge'))
  it('puts what was captured in the same second in the order of the names, both ways', () => {
    const together = rows.map((row) => ({ ...row, captured: at })).toReversed()
    const named = (by: 'name' | 'captured', down: boolean) =>
      sorted(together, { by, down }, 'ja').flatMap(({ name }) => name ?? [])
    expect(named('captured', true)).toEqual(named('name', false))
    expect(named('captured', false)).toEqual(named('name', false))
  })
  it('leaves the rows it was given as they were', () => {
    const before = ids(rows)
    sorted(rows, { by: 'name', down: true }, 'en')
    expect(ids(rows)).toEqual(before)
  })
})

describe('the interest of a source', () => {
  const dismissedInterests = [{ key: anInterest().key, reason: 'quoted', at }]
  const marked = sourceRows(
    [
      source('sells'),
      source('quotes', { dismissedInterests }),
      source('reports'),
      source('sells-twice', { dismissedInterests }),
    ],
    [
      aCapture({ id: 'a', sourceId: 'sells', interests: [anInterest()] }),
      aCapture({ id: 'b', sourceId: 'quotes', interests: [anInterest()] }),
      aCapture({ id: 'c', sourceId: 'reports' }),
      aCapture({
        id: 'd',
        sourceId: 'sells-twice',
        interests: [anInterest(), anInterest({ key: 'another' })],
      }),
    ],
    new Map(),
    new Set(),
  )

  it('is there while one of its marks is not set aside', () => {
    const interested = marked.filter((one) => one.interested)
    expect(ids(interested)).toEqual(['sells', 'sells-twice'])
  })

  it('is what the filter shows alone', () => {
    const shown = filtered(marked, { ...noFilter, condition: 'interested' })
    expect(ids(shown)).toEqual(['sells', 'sells-twice'])
  })
})
