import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { countOrigins } from '../../../../shared/domain/origin'
import type { SourceOrigin } from '../../../../shared/domain/source'
import { aSource } from '../../../support/nouns'

const unknown: SourceOrigin = { state: 'unknown' }
const own: SourceOrigin = { state: 'own', ground: 'was there' }
const from = (...ids: string[]): SourceOrigin => ({
  state: 'from',
  edges: ids.map((sourceId) => ({ to: 'source', sourceId, ground: 'cites it' })),
})
const named = (...names: string[]): SourceOrigin => ({
  state: 'from',
  edges: names.map((name) => ({ to: 'named', name, ground: 'says so' })),
})

const count = (origins: Record<string, SourceOrigin>, ids = Object.keys(origins)) =>
  countOrigins(
    ids,
    new Map(Object.entries(origins).map(([id, origin]) => [id, aSource({ id, origin })])),
  )

describe('counting origins', () => {
  it('tells four articles of one origin from four origins', () => {
    expect(count({ a: own, b: from('a'), c: from('b'), d: from('a', 'c') })).toEqual({
      sources: 4,
      origins: 1,
      unjudged: 0,
    })
    expect(count({ a: own, b: own, c: own, d: own })).toMatchObject({ sources: 4, origins: 4 })
  })

  it('does not take a source that nobody has judged for an origin', () => {
    expect(count({ a: unknown, b: own })).toEqual({ sources: 2, origins: 1, unjudged: 1 })
  })

  it('counts what nobody has judged behind a source that was', () => {
    expect(count({ a: unknown, b: from('a') }, ['b'])).toEqual({
      sources: 1,
      origins: 0,
      unjudged: 1,
    })
  })

  it('counts a name outside the case once, however it is written', () => {
    const one = { sources: 2, origins: 1, unjudged: 0 }
    expect(count({ a: named('Kyodo'), b: named(' ＫＹＯＤＯ ') })).toEqual(one)
    expect(count({ a: named('Kyodo'), b: named('Jiji') })).toEqual({ ...one, origins: 2 })
    expect(count({ a: named('Kyodo', 'Jiji') })).toEqual({ sources: 1, origins: 2, unjudged: 0 })
  })

  it('counts both ends of a source that rests on two', () => {
    expect(count({ a: own, b: own, c: from('a', 'b') }, ['c'])).toMatchObject({ origins: 2 })
  })

  it('counts sources that only name each other as one, from wherever they are entered', () => {
    const circle = { a: from('b'), b: from('c'), c: from('b') }
    expect(count(circle)).toEqual({ sources: 3, origins: 1, unjudged: 0 })
    expect(count(circle, ['a'])).toMatchObject({ origins: 1 })
  })

  it('counts two circles as two', () => {
    expect(count({ a: from('b'), b: from('a'), c: from('d'), d: from('c') })).toEqual({
      sources: 4,
      origins: 2,
      unjudged: 0,
    })
    expect(count({ a: from('a'), b: from('a') })).toMatchObject({ origins: 1 })
  })

  it('lets a circle with a way out to a name end there', () => {
    const out: SourceOrigin = {
      state: 'from',
      edges: [
        { to: 'source', sourceId: 'a', ground: 'cites it' },
        { to: 'named', name: 'Kyodo', ground: 'says so' },
      ],
    }
    expect(count({ a: from('b'), b: out })).toEqual({ sources: 2, origins: 1, unjudged: 0 })
    expect(count({ a: from('b'), b: from('a', 'gone') })).toEqual({
      sources: 2,
      origins: 0,
      unjudged: 1,
    })
  })

  it('lets a circle with a way out end where the way leads', () => {
    expect(count({ a: from('b'), b: from('a', 'c'), c: own })).toMatchObject({ origins: 1 })
  })

  it('counts an edge to a source that is gone as not judged', () => {
    expect(count({ a: from('gone') })).toEqual({ sources: 1, origins: 0, unjudged: 1 })
  })

  it('never finds more ends than there are sources and names, and never none', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const origin = fc.oneof(
      fc.constant(unknown),
      fc.constant(own),
      fc.subarray(names, { minLength: 1 }).map((ids) => from(...ids)),
    )
    fc.assert(
      fc.property(fc.tuple(origin, origin, origin, origin, origin), (origins) => {
        const all = Object.fromEntries(origins.map((one, n) => [names[n] ?? '', one]))
        const { sources, origins: ends, unjudged } = count(all)
        expect(sources).toBe(5)
        expect(ends + unjudged).toBeGreaterThan(0)
        expect(ends + unjudged).toBeLessThanOrEqual(5)
      }),
    )
  })
})
