import type { Source, SourceOrigin } from '#shared/domain/source'

/**
 * How many sources speak and how many origins stand behind them: never the same number by accident.
 * `origins` counts the judged ones, `unjudged` those whose knowledge nobody has traced to its end.
 */
export type OriginCount = Readonly<{ sources: number; origins: number; unjudged: number }>

type Sources = ReadonlyMap<string, Source>

/**
 * Follows "comes from" to its ends. Sources of one knowledge meet at one end; sources that only name
 * each other are one end; a name outside the case counts once however it is written (NFKC, case).
 * `all` holds the case's sources by id; an edge to a source that was removed counts as not judged.
 */
export function countOrigins(ids: Iterable<string>, all: Sources): OriginCount {
  const sources = new Set(ids)
  const origins = new Set<string>()
  const unjudged = new Set<string>()
  const behind = new Set([...sources].flatMap((id) => [id, ...reach(id, all)]))
  for (const id of behind) {
    const origin = originOf(id, all)
    if (origin.state === 'unknown') unjudged.add(id)
    if (origin.state === 'own') origins.add(`source:${id}`)
    if (origin.state === 'from') {
      for (const edge of origin.edges) if (edge.to === 'named') origins.add(named(edge.name))
      const circle = closedCircle(id, all)
      if (circle) origins.add(circle)
    }
  }
  return { sources: sources.size, origins: origins.size, unjudged: unjudged.size }
}

const named = (name: string) => `named:${name.normalize('NFKC').trim().toLowerCase()}`

function originOf(id: string, all: Sources): SourceOrigin {
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

/** A name for the circle that `id` is caught in when nothing leads out of it, else null. */
function closedCircle(id: string, all: Sources): string | null {
  const circle = reach(id, all)
  if (!circle.has(id)) return null
  const leadsOut = [...circle].some((other) => {
    const origin = originOf(other, all)
    if (origin.state !== 'from' || !reach(other, all).has(id)) return true
    return origin.edges.some((edge) => edge.to === 'named')
  })
  return leadsOut ? null : `circle:${[...circle].toSorted()[0]}`
}
