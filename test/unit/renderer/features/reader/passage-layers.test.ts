import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  deepestLayer,
  passageLayers,
  passagesAt,
} from '../../../../../renderer/features/reader/passage-layers'
import { aPassage } from '../../../../support/nouns'

const span = fc
  .tuple(fc.nat(30), fc.nat(30))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('the layers of overlapping passages', () => {
  it('show where two lie over one another', () => {
    const [one, two, three] = passageLayers([
      { start: 0, end: 10 },
      { start: 6, end: 15 },
    ])
    expect([one, two, three]).toEqual([[{ start: 0, end: 15 }], [{ start: 6, end: 10 }], []])
  })

  it('tell touching passages from overlapping ones', () => {
    const [one, two] = passageLayers([
      { start: 0, end: 5 },
      { start: 5, end: 9 },
    ])
    expect(one).toEqual([
      { start: 0, end: 5 },
      { start: 5, end: 9 },
    ])
    expect(two).toEqual([])
  })

  it('cover each character as often as passages do, up to the deepest', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const layers = passageLayers(spans)
        const covers = (of: readonly { start: number; end: number }[], at: number) =>
          of.filter(({ start, end }) => start <= at && at < end).length
        for (let at = 0; at <= 30; at += 1) {
          const depth = Math.min(covers(spans, at), deepestLayer)
          expect(layers.map((layer) => covers(layer, at))).toEqual(
            Array.from({ length: deepestLayer }, (_, layer) => (layer < depth ? 1 : 0)),
          )
        }
      }),
    )
  })
})

describe('the passages under an offset', () => {
  const at = (id: string, start: number, end: number) =>
    aPassage({ id, selector: { kind: 'text', exact: 'x', prefix: '', suffix: '', start, end } })
  const passages = [at('long', 0, 20), at('short', 5, 9), at('later', 9, 12)]
  it.each([
    [5, ['short', 'long']],
    [8, ['short', 'long']],
    [9, ['later', 'long']],
    [20, []],
  ])('%i, the shortest first', (offset, ids) => {
    expect(passagesAt(passages, offset).map(({ id }) => id)).toEqual(ids)
  })
})
