import type { Source } from '#shared/domain/source'
import { AppError } from '#shared/errors'
import { inTime } from '#shared/domain/time'
import { commit, type Change } from './commit'
import type { Database } from './database'
import { sourceSubject } from './sources'

/**
 * Files the captures of `from` under `into`, as newer versions of the same work, with their passages;
 * `from` then has nothing of its own left and goes; what named it as its origin names `into`. What was
 * captured is not touched, only where it is filed.
 */
export function fileAsVersion(
  db: Database,
  from: Readonly<{ id: string; caseId: string }>,
  intoId: string,
  at: string,
): Promise<void> {
  return commit(db, from.caseId, async (reader) => {
    if (from.id === intoId) throw new AppError('invalid-input', { id: intoId })
    const source = await reader.get('sources', from.id)
    const into = await reader.get('sources', intoId)
    const moved = await reader.list('captures', 'sourceId', from.id)
    const readings = await reader.list('readings', 'sourceId', from.id)
    const passages = await reader.list('passages', 'sourceId', from.id)
    const there = await reader.list('captures', 'sourceId', intoId)
    const others = await reader.list('sources', 'caseId', from.caseId)
    const newest = there.toSorted((a, b) => inTime(a.capturedAt, b.capturedAt))
    const previousCaptureId = newest.at(-1)?.id ?? null
    const changes: Change[] = [
      { table: 'sources', remove: source.id },
      ...others.flatMap((other) => {
        const now = renamed(other, from.id, intoId)
        const put = other.id === intoId ? (withDismissals(now ?? other, source) ?? now) : now
        return put ? [{ table: 'sources', put } satisfies Change] : []
      }),
      ...moved.map((capture): Change => {
        const previous = capture.previousCaptureId ?? previousCaptureId
        const put = { ...capture, sourceId: intoId, previousCaptureId: previous }
        return { table: 'captures', put }
      }),
      ...readings.map((reading): Change => ({
        table: 'readings',
        put: { ...reading, sourceId: intoId },
      })),
      ...passages.map((passage): Change => ({
        table: 'passages',
        put: { ...passage, sourceId: intoId },
      })),
    ]
    return {
      changes,
      entry: {
        at,
        what: 'source.merged',
        subject: sourceSubject(into),
        details: { captures: moved.map(({ id }) => id).join(' '), address: source.url },
      },
      result: undefined,
    }
  })
}

/** A source whose knowledge comes from `from`: it comes from `into`, once, and never from itself. */
function renamed(source: Source, from: string, into: string): Source | null {
  const { id, origin } = source
  if (id === from || origin.state !== 'from') return null
  const names = (to: string) =>
    origin.edges.some((edge) => edge.to === 'source' && edge.sourceId === to)
  if (!names(from)) return null
  const keepsOther = id === into || names(into)
  const edges = origin.edges.flatMap((edge) => {
    if (edge.to !== 'source' || edge.sourceId !== from) return [edge]
    return keepsOther ? [] : [{ ...edge, sourceId: into }]
  })
  const now: Source['origin'] = edges.length > 0 ? { state: 'from', edges } : { state: 'unknown' }
  return { ...source, origin: now }
}

/** What was said of a mark of `from` holds for its captures where they are now; null: it was nothing. */
function withDismissals(into: Source, from: Source): Source | null {
  const known = new Set(into.dismissedInterests.map(({ key }) => key))
  const added = from.dismissedInterests.filter(({ key }) => !known.has(key))
  if (added.length === 0) return null
  return { ...into, dismissedInterests: [...into.dismissedInterests, ...added] }
}
