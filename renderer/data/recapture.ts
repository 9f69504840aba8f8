import { newestOf, versionsOf, type Capture } from '#shared/domain/capture'
import { isRegion } from '#shared/domain/passage'
import type { Source } from '#shared/domain/source'
import { addressOf, nameOf, withPages } from '#shared/domain/source'
import type { AppError } from '#shared/errors'
import { canonicalJson } from '#shared/text/canonical-json'
import type { NewCapture } from './captures'
import { capturedEntry, captureRows, sealsOf } from './captures'
import { commit, type Change } from './commit'
import type { Database } from './database'
import { recheckAgainst, type VersionImpact } from './recheck'
import { sourceSubject } from './sources'

/**
 * Whether a reading text is the old one, but for width and white space (rule 10); of two without a text,
 * whether the bytes are. `unread`: the old one had a text and of the new one none could be read.
 */
export const textOutcomes = ['same', 'changed', 'unread'] as const
export type TextOutcome = (typeof textOutcomes)[number]

/** What came of capturing a source again. */
export type Renewed = Readonly<{
  captureId: string
  /** The newest capture until then. */
  previousId: string | null
  text: TextOutcome
  impact: VersionImpact
}>

/**
 * Keeps a newer capture beside those the source has, and puts the claims to `recheck` whose passages read
 * otherwise in it (rule 2): one act. The older captures, and what the source was said to be, stay.
 */
export async function addVersion(db: Database, made: NewCapture): Promise<Renewed> {
  const { capture, reading, facts, blobs } = made
  const seals = await sealsOf(capture, reading)
  return commit(db, capture.caseId, async (reader) => {
    const { sourceId, capturedAt: at } = capture
    const before = await reader.get('sources', sourceId)
    const there = versionsOf(capture, await reader.list('captures', 'sourceId', sourceId))
    const previous = newestOf(there)
    const captureIds = new Set(there.map(({ id }) => id))
    const passages = (await reader.list('passages', 'sourceId', sourceId)).filter(({ captureId }) =>
      captureIds.has(captureId),
    )
    const text = textOutcome(previous, capture)
    const told = previous && (await reader.find('readings', previous.id))
    // Of what could not be read nobody can say that a passage is gone from it.
    const judged = text === 'unread' ? passages.filter(isRegion) : passages
    const held = [{ passages: judged, before: told }]
    const { changes: rechecks, impact } = await recheckAgainst(
      reader,
      held,
      reading,
      [...there, capture],
      nameOf(before) ?? '',
      at,
    )
    const put: NewCapture = {
      ...made,
      capture: { ...capture, previousCaptureId: previous?.id ?? null },
    }
    // What was known already stays: what a source was cited as must not change under a draft.
    const known = withPages(before.facts, facts, (now, page) => now ?? page)
    const isFilled = canonicalJson(known) !== canonicalJson(before.facts)
    const after: Source = isFilled ? { ...before, facts: known } : before
    const changes: Change[] = [
      ...(isFilled ? [{ table: 'sources', put: after } satisfies Change] : []),
      ...captureRows(put),
      ...rechecks,
    ]
    const entry = capturedEntry(after, put, seals)
    return {
      changes,
      blobs,
      entry: {
        ...entry,
        details: {
          ...entry.details,
          // The first one has none before it that it could be the same as.
          ...(previous && { text }),
          changed: impact.changed,
          gone: impact.gone,
          claims: impact.claims,
        },
      },
      result: { captureId: capture.id, previousId: previous?.id ?? null, text, impact },
    }
  })
}

/** What a capture's text is beside the one before it. */
export function textOutcome(previous: Capture | null, capture: Capture): TextOutcome {
  const hasText = ({ reading }: Capture) => reading.characters > 0
  if (previous && hasText(previous) && !hasText(capture)) return 'unread'
  const known = previous && (hasText(capture) ? previous.reading.sha256 : previous.parts[0]?.sha256)
  const now = hasText(capture) ? capture.reading.sha256 : capture.parts[0]?.sha256
  return known === now ? 'same' : 'changed'
}

/** Writes down that a source could not be captured again, and why. Nothing else changes. */
export function noteFailedVersion(
  db: Database,
  source: Source,
  error: AppError,
  at: string,
): Promise<void> {
  return commit(db, source.caseId, async () => ({
    changes: [],
    entry: {
      at,
      what: 'source.failed',
      subject: sourceSubject(source),
      details: {
        reason: error.code,
        again: 'yes',
        address: addressOf(source),
        ...(error.code === 'page-status' && { status: error.details['status'] ?? null }),
      },
    },
    undoable: false,
    result: undefined,
  }))
}
