import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOrigins } from '#shared/domain/origin'
import { originTrees, type Handed } from '#shared/domain/origin-tree'
import type { OriginEdge, SourceOrigin } from '#shared/domain/source'
import { aSource } from '../../../support/nouns'

const own: SourceOrigin = { state: 'own', ground: 'was there' }
const unknown: SourceOrigin = { state: 'unknown' }
/** `@` begins a name outside the case. */
const from = (...ids: string[]): SourceOrigin => ({
  state: 'from',
  edges: ids.map((id): OriginEdge =>
    id.startsWith('@')
      ? { to: 'named', name: id, ground: `names ${id}` }
      : { to: 'source', sourceId: id, ground: `cites ${id}` },
  ),
})
const sources = (origins: Record<string, SourceOrigin>) =>
  new Map(Object.entries(origins).map(([id, origin]) => [id, aSource({ id, origin })]))

/** A tree in brackets: `own a(b(c))`. */
function drawn(ids: readonly string[], origins: Record<string, SourceOrigin>): readonly string[] {
  const below = (handed: readonly Handed[]): string =>
    handed.length === 0
      ? ''
      : `(${handed.map((one) => `${one.sourceId}${one.again ? '!' : ''}${below(one.below)}`).join(' ')})`
  return originTrees(ids, sources(origins)).map(({ end, below: handed }) => {
    const name =
      end.end === 'named' ? end.name : end.end === 'circle' ? end.sourceIds.join('+') : end.sourceId
    return `${end.end} ${name}${below(handed)}`
  })
}

describe('originTrees', () => {
  it('leads from each origin down to those that support the claim, by whose hands', () => {
    expect(
      drawn(['c', 'd'], { a: own, b: from('a'), c: from('b'), d: from('@Wire'), e: own }),
    ).toEqual(['own a(b(c))', 'named @Wire(d)'])
  })

  it('shows what has it from two origins under both, and what is below it once', () => {
    expect(drawn(['c'], { a: own, b: from('a', '@Wire'), c: from('b') })).toEqual([
      'named @Wire(b(c))',
      'own a(b!)',
    ])
  })

  it('puts what nobody has judged last, a removed source too', () => {
    expect(drawn(['b', 'c', 'a'], { a: own, b: unknown, c: from('gone') })).toEqual([
      'own a',
      'unknown b',
      'unknown gone(c)',
    ])
  })

  it('shows a circle as one end, with what others have from it below', () => {
    expect(drawn(['c'], { a: from('b'), b: from('a'), c: from('a') })).toEqual(['circle a+b(c)'])
  })

  it('keeps the ground of each way', () => {
    const [tree] = originTrees(['b'], sources({ a: own, b: from('a') }))
    expect(tree?.below[0]?.ground).toBe('cites a')
  })

  it('has as many ends as are counted, and every source that supports', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', '@x', '@y')
    const origin = fc.oneof(
      fc.constantFrom(own, unknown),
      fc.uniqueArray(id, { minLength: 1, maxLength: 3 }).map((ids) => from(...ids)),
    )
    const all = fc.record({ a: origin, b: origin, c: origin, d: origin, e: origin })
    fc.assert(
      fc.property(all, fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')), (origins, ids) => {
        const map = sources(origins)
        const trees = originTrees(ids, map)
        const counted = countOrigins(ids, map)
        expect(trees.length).toBe(counted.origins + counted.unjudged)
        const text = JSON.stringify(trees)
        for (const one of ids) expect(text).toContain(`"${one}"`)
      }),
    )
  })
})
