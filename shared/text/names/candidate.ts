import type { Span } from '#shared/text/span'

/** What a name is told by: its own letters and those around it, never by who it is. Capitals alone tell no kind. */
export type NameKind = 'person' | 'organisation' | 'handle' | 'unknown'

/** A stretch that is written as names are, in the text it was looked for in. */
export type NameCandidate = Span & Readonly<{ kind: NameKind }>

/** One of several that overlap: the longer, of two as long the earlier. In the order of the text. */
export function withoutOverlap<T extends Span>(candidates: readonly T[], taken: Uint8Array): T[] {
  const bySize = candidates.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const free = bySize.filter(({ start, end }) => {
    // What lies there already may be shorter, as a known party is.
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
  return free.toSorted((a, b) => a.start - b.start)
}
