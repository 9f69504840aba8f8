import { newestOf, versionsOf, type Capture } from '#shared/domain/capture'
import { isRegion, type Passage } from '#shared/domain/passage'
import { nameOf, type Source } from '#shared/domain/source'
import { AppError } from '#shared/errors'
import type { ActReader } from './act-reader'
import { commit, type Change } from './commit'
import type { Database } from './database'
import { textOutcome, type Renewed } from './recapture'
import { recheckAgainst, type Held, type VersionImpact } from './recheck'
import { sourceSubject } from './sources'

/**
 * Files the captures of `from` under `into`, as newer versions of the same work, with their passages;
 * `from` then has nothing of its own left and goes; what named it as its origin names `into`. What was
 * captured is not touched, only where it is filed. Claims whose passages read otherwise in what is the
 * newest capture now are put to `recheck` (rule 2); what was written down of pictures moves along and is
 * compared with nothing.
 * @returns what the newest capture brought; null where it stands beside no older one, or without its text.
 */
export function fileAsVersion(
  db: Database,
  from: Readonly<{ id: string; caseId: string }>,
  intoId: string,
  at: string,
): Promise<Renewed | null> {
  return commit(db, from.caseId, async (reader) => {
    if (from.id === intoId) throw new AppError('invalid-input', { id: intoId })
    const source = await reader.get('sources', from.id)
    const into = await reader.get('sources', intoId)
    const moved = await reader.list('captures', 'sourceId', from.id)
    const readings = await reader.list('readings', 'sourceId', from.id)
    const passages = await reader.list('passages', 'sourceId', from.id)
    const there = await reader.list('captures', 'sourceId', intoId)
    const others = await reader.list('sources', 'caseId', from.caseId)
    const groups = [there, moved].map((captures) => versionsOf(whatCame, captures))
    const newest = newestOf(groups.flat())
    const rechecks =
      newest && (await rechecksOf(reader, { newest, into, groups, own: passages, at }))
    const changes: Change[] = [
      { table: 'sources', remove: source.id },
      ...others.flatMap((other) => {
        const now = renamed(other, from.id, intoId)
        const put = other.id === intoId ? (withDismissals(now ?? other, source) ?? now) : now
        return put ? [{ table: 'sources', put } satisfies Change] : []
      }),
      ...moved.map((capture): Change => {
        const previousCaptureId =
          capture.previousCaptureId ?? newestOf(versionsOf(capture, there))?.id ?? null
        const put = { ...capture, sourceId: intoId, previousCaptureId }
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
      ...(rechecks?.changes ?? []),
    ]
    return {
      changes,
      entry: {
        at,
        what: 'source.merged',
        subject: sourceSubject(into),
        details: {
          captures: moved.map(({ id }) => id).join(' '),
          address: source.url,
          changed: rechecks?.impact.changed ?? 0,
          gone: rechecks?.impact.gone ?? 0,
          claims: rechecks?.impact.claims ?? 0,
        },
      },
      result: newest && rechecks && renewedBy(newest, groups.flat(), rechecks.impact),
    }
  })
}

/** What is captured, and not what the reporter writes down of it. */
const whatCame = { transcriptOf: null }

/** What the newest of captures brings beside the one before it; null where there is no other. */
function renewedBy(
  newest: Capture,
  all: readonly Capture[],
  impact: VersionImpact,
): Renewed | null {
  const previous = newestOf(all.filter(({ id }) => id !== newest.id))
  if (!previous) return null
  const text = textOutcome(previous, newest)
  return { captureId: newest.id, previousId: previous.id, text, impact }
}

type Merging = Readonly<{
  newest: Capture
  into: Source
  /** The captures that were filed together until now. */
  groups: readonly (readonly Capture[])[]
  /** The passages that move along. */
  own: readonly Passage[]
  at: string
}>

async function rechecksOf(reader: ActReader, { newest, into, groups, own, at }: Merging) {
  const reading = await reader.find('readings', newest.id)
  if (!reading) return null
  const all = [...own, ...(await reader.list('passages', 'sourceId', into.id))]
  // Of what has no text nobody can say that words are gone from it.
  const passages = reading.text === '' ? all.filter(isRegion) : all
  const held: Held[] = []
  for (const group of groups) {
    const newestOfGroup = newestOf(group)
    // Where the newest was its group's newest already, what it did to the group's passages is known.
    if (!newestOfGroup || newestOfGroup.id === newest.id) continue
    const ids = new Set(group.map(({ id }) => id))
    held.push({
      passages: passages.filter(({ captureId }) => ids.has(captureId)),
      before: await reader.find('readings', newestOfGroup.id),
    })
  }
  return recheckAgainst(reader, held, reading, groups.flat(), nameOf(into) ?? '', at)
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
