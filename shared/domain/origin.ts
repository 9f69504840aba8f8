import type { Source, SourceOrigin } from '#shared/domain/source'

/**
 * How many sources speak and how many origins stand behind them: never the same number by accident.
 * `origins` counts the judged ones, `unjudged` those whose knowledge nobody has traced to its end.
 */
export type OriginCount = Readonly<{ sources: number; origins: number; unjudged: number }>

type Sources = ReadonlyMap<string, Source>

/** Where knowledge ends: an origin, or where nobody has judged yet. */
export type OriginEnd =
  | Readonly<{ end: 'own' | 'unknown'; sourceId: string }>
  /** As it was written first; `key` is the same however it is written (NFKC, case). */
  | Readonly<{ end: 'named'; key: string; name: string }>
  /** Sources that only name each other. */
  | Readonly<{ end: 'circle'; sourceIds: readonly string[] }>

/**
 * The ends that the knowledge of some sources comes from, each once, and all sources that it passes
 * through. `all` holds the case's sources by id; an edge to a source that was removed is not judged.
 */
export function endsBehind(
  ids: Iterable<string>,
  all: Sources,
): Readonly<{ behind: ReadonlySet<string>; ends: readonly OriginEnd[] }> {
  const behind = new Set([...ids].flatMap((id) => [id, ...reach(id, all)]))
  const ends = new Map<string, OriginEnd>()
  const add = (key: string, end: OriginEnd) => {
    if (!ends.has(key)) ends.set(key, end)
  }
  for (const sourceId of behind) {
    const origin = originOf(sourceId, all)
    if (origin.state !== 'from') {
      add(`source:${sourceId}`, { end: origin.state, sourceId })
      continue
    }
    for (const edge of origin.edges) {
      if (edge.to !== 'named') continue
      const key = named(edge.name)
      add(key, { end: 'named', key, name: edge.name })
    }
    const circle = closedCircle(sourceId, all)
    if (circle) add(`circle:${circle[0]}`, { end: 'circle', sourceIds: circle })
  }
  return { behind, ends: [...ends.values()] }
}

/**
 * Follows "comes from" to its ends. Sources of one knowledge meet at one end; sources that only name
 * each other are one end; a name outside the case counts once however it is written.
 */
export function countOrigins(ids: Iterable<string>, all: Sources): OriginCount {
  const sources = new Set(ids)
  const { ends } = endsBehind(sources, all)
  const unjudged = ends.filter(({ end }) => end === 'unknown').length
  return { sources: sources.size, origins: ends.length - unjudged, unjudged }
}

/** What names a name outside the case, however it is written. */
export const named = (name: string) => `named:${name.normalize('NFKC').trim().toLowerCase()}`

/** Where a source has it from; of one that was removed nobody knows. */
export function originOf(id: string, all: Sources): SourceOrigin {
  return all.get(id)?.origin ?? { state: 'unknown' }
}

/** All sources that knowledge of `id` passes through, `id` itself only when it comes back to itself. */
function reach(id: string, all: Sources): ReadonlySet<string> {
  const seen = new Set<string>()
  const waiting = sourcesOf(id, all)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    waiting.push(...sourcesOf(next, all))
  }
  return seen
}

function sourcesOf(id: string, all: Sources): string[] {
  const origin = originOf(id, all)
  if (origin.state !== 'from') return []
  return origin.edges.flatMap((edge) => (edge.to === 'source' ? [edge.sourceId] : []))
}

/** The circle that `id` is caught in, in the order of their ids, when nothing leads out of it; else null. */
function closedCircle(id: string, all: Sources): readonly string[] | null {
  const circle = reach(id, all)
  if (!circle.has(id)) return null
  const leadsOut = [...circle].some((other) => {
    const origin = originOf(other, all)
    if (origin.state !== 'from' || !reach(other, all).has(id)) return true
    return origin.edges.some((edge) => edge.to === 'named')
  })
  return leadsOut ? null : [...circle].toSorted()
}
