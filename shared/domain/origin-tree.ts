import { endsBehind, named, originOf, type OriginEnd } from '#shared/domain/origin'
import type { OriginEdge, Source } from '#shared/domain/source'

/** A source below what it has its knowledge from. */
export type Handed = Readonly<{
  sourceId: string
  /** What shows that it has it from there. */
  ground: string
  /** Those that have it from this one; empty where they stand elsewhere in the tree already. */
  below: readonly Handed[]
  /** Whether it stands in the tree once more, with what is below it there. */
  again: boolean
}>

/** An end of knowledge, and who has it from there, by whose hands. */
export type OriginTree = Readonly<{ end: OriginEnd; below: readonly Handed[] }>

/**
 * Who got it from whom: from each end of the knowledge of some sources down to those sources, origins
 * before what is not judged. A source that has it from two stands under both; below it, only under one.
 */
export function originTrees(
  ids: Iterable<string>,
  all: ReadonlyMap<string, Source>,
): readonly OriginTree[] {
  const { behind, ends } = endsBehind(ids, all)
  const shown = new Set<string>()
  const handedBy = (
    leadsThere: (edge: OriginEdge) => boolean,
    without: ReadonlySet<string> = new Set(),
  ): readonly Handed[] =>
    [...behind].flatMap((sourceId) => {
      if (without.has(sourceId)) return []
      const origin = originOf(sourceId, all)
      const edge = origin.state === 'from' ? origin.edges.find(leadsThere) : undefined
      if (!edge) return []
      const again = shown.has(sourceId)
      shown.add(sourceId)
      return [{ sourceId, ground: edge.ground, below: again ? [] : below(sourceId), again }]
    })
  const below = (id: string) => handedBy((edge) => edge.to === 'source' && edge.sourceId === id)
  const belowEnd = (end: OriginEnd): readonly Handed[] => {
    switch (end.end) {
      case 'named':
        return handedBy((edge) => edge.to === 'named' && named(edge.name) === end.key)
      case 'circle': {
        // Its own sources are the end itself.
        const within = new Set(end.sourceIds)
        return handedBy((edge) => edge.to === 'source' && within.has(edge.sourceId), within)
      }
      default:
        return below(end.sourceId)
    }
  }
  return ends
    .toSorted((a, b) => Number(a.end === 'unknown') - Number(b.end === 'unknown'))
    .map((end) => ({ end, below: belowEnd(end) }))
}
