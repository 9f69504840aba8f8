import type { Capture } from '#shared/domain/capture'
import type { DismissedInterest, InterestMark } from '#shared/domain/interest'
import type { Source } from '#shared/domain/source'
import { inTime } from '#shared/domain/time'
import { grouped } from '#shared/grouped'

/** A mark of a source: its newest finding, the capture it was found in, and what the reporter said of it. */
export type SourceInterest = Readonly<{
  mark: InterestMark
  captureId: string
  /** Whether the newest capture has it. */
  current: boolean
  dismissed: DismissedInterest | null
}>

type Marked = Pick<Capture, 'id' | 'sourceId' | 'capturedAt' | 'interests'>
type Judged = Pick<Source, 'id' | 'dismissedInterests'>

/**
 * The interest marks of a source over all its captures, each once: those of the newest capture first.
 * What only an older capture had stays, for passages may rest on it.
 */
export function interestsOf(
  source: Judged,
  captures: readonly Marked[],
): readonly SourceInterest[] {
  const own = captures
    .filter(({ sourceId }) => sourceId === source.id)
    .toSorted((a, b) => inTime(b.capturedAt, a.capturedAt))
  const found = new Map<string, SourceInterest>()
  for (const [index, { id, interests }] of own.entries()) {
    for (const mark of interests) {
      if (found.has(mark.key)) continue
      const dismissed = source.dismissedInterests.find(({ key }) => key === mark.key) ?? null
      found.set(mark.key, { mark, captureId: id, current: index === 0, dismissed })
    }
  }
  return [...found.values()]
}

/** The ids of the sources with a mark that the reporter has not dismissed. */
export function interestedSources(
  sources: Iterable<Judged>,
  captures: readonly Marked[],
): ReadonlySet<string> {
  const withMarks = captures.filter(({ interests }) => interests.length > 0)
  const marked = grouped(withMarks, ({ sourceId }) => sourceId)
  const interested = new Set<string>()
  if (marked.size === 0) return interested
  for (const source of sources) {
    const open = interestsOf(source, marked.get(source.id) ?? [])
    if (open.some(({ dismissed }) => dismissed === null)) interested.add(source.id)
  }
  return interested
}
