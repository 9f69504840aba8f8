import { sealed } from '#shared/archive/sealed'
import type { Capture } from '#shared/domain/capture'
import type { EntryText } from '#shared/domain/entry'
import type { Passage } from '#shared/domain/passage'
import type { Reading } from '#shared/domain/reading'
import { withPages, type Source, type SourceFacts, type SourceKind } from '#shared/domain/source'
import { inTime } from '#shared/domain/time'
import { sha256Of } from './blobs'
import { commit, type Change } from './commit'
import type { Database } from './database'
import { decodeRows, rowOf, rowsOf } from './rows'
import { sourceSubject } from './sources'
import type { StoredBlob } from './tables'

/** A source's captures, newest first. */
export async function capturesOf(db: Database, sourceId: string): Promise<Capture[]> {
  const captures = await rowsOf(db, 'captures', 'sourceId', sourceId)
  return captures.toSorted((a, b) => inTime(b.capturedAt, a.capturedAt))
}

export const capturesOfCase = (db: Database, caseId: string): Promise<Capture[]> =>
  rowsOf(db, 'captures', 'caseId', caseId)

/** The captures of some sources, in no order to rely on. */
export async function capturesOfSources(
  db: Database,
  sourceIds: readonly string[],
): Promise<Capture[]> {
  const stored = await db.captures
    .where('sourceId')
    .anyOf([...sourceIds])
    .toArray()
  return decodeRows(db, 'captures', stored)
}

export const captureOf = (db: Database, id: string): Promise<Capture | null> =>
  rowOf(db, 'captures', id)

/** The reading text of a capture. */
export const readingOf = (db: Database, captureId: string): Promise<Reading | null> =>
  rowOf(db, 'readings', captureId)

/** The reading texts of a whole case: large; for searching and checking, not for lists. */
export const readingsOfCase = (db: Database, caseId: string): Promise<Reading[]> =>
  rowsOf(db, 'readings', 'caseId', caseId)

/** The captures of what came inside of any capture of a source. */
export async function capturesInside(
  db: Database,
  { sourceId, caseId }: Pick<Capture, 'sourceId' | 'caseId'>,
): Promise<Capture[]> {
  const captures = await capturesOfCase(db, caseId)
  const own = new Set(captures.flatMap((one) => (one.sourceId === sourceId ? one.id : [])))
  return captures.filter(({ enclosedIn }) => own.has(enclosedIn ?? ''))
}

/**
 * The sources that came inside of any capture of a source, in the order in which they were taken out: what a
 * newer capture encloses too is taken out once.
 */
export async function enclosedSources(
  db: Database,
  of: Pick<Capture, 'sourceId' | 'caseId'>,
): Promise<Source[]> {
  const ids = new Set((await capturesInside(db, of)).map(({ sourceId }) => sourceId))
  const sources = await Promise.all([...ids].map((id) => rowOf(db, 'sources', id)))
  return sources
    .filter((source) => source !== null)
    .toSorted((a, b) => inTime(a.createdAt, b.createdAt))
}

export type NewCapture = Readonly<{
  capture: Capture
  reading: Reading
  facts: SourceFacts
  /** What kind of source the first capture shows it to be; null where it says nothing. */
  kind?: SourceKind | null
  blobs: readonly StoredBlob[]
  /** What is marked in it as it comes, in the same act. */
  passage?: Passage | null
}>

/** The rows of a capture, but for its source. */
export function captureRows({ capture, reading, passage }: NewCapture): Change[] {
  return [
    { table: 'captures', put: capture },
    { table: 'readings', put: reading },
    ...(passage ? [{ table: 'passages', put: passage } as const] : []),
  ]
}

/**
 * Fills a source with what was captured: its record, reading text, bytes and the page's own facts, all
 * or nothing. `unsaved` is the source where it is not there yet: it comes in the same act.
 */
export async function addCapture(
  db: Database,
  made: NewCapture,
  unsaved: Source | null = null,
): Promise<Source> {
  const { capture, reading, facts, kind = null, blobs } = made
  const seals = await sealsOf(capture, reading)
  return commit(db, capture.caseId, async (reader) => {
    const { sourceId } = capture
    const before =
      (await reader.find('sources', sourceId)) ?? unsaved ?? (await reader.get('sources', sourceId))
    const isFirst = (await reader.list('captures', 'sourceId', before.id)).length === 0
    const after: Source = {
      ...before,
      url: before.url ?? capture.finalUrl,
      kind: isFirst && before.kind === 'article' ? (kind ?? before.kind) : before.kind,
      // A page that is silent changes nothing.
      facts: withPages(before.facts, facts, (now, page) => page ?? now),
      pending: null,
    }
    const changes: Change[] = [{ table: 'sources', put: after }, ...captureRows(made)]
    return { changes, blobs, entry: capturedEntry(after, made, seals), result: after }
  })
}

/** The hashes of a capture's whole record and of all that was read of it. */
export type Seals = Readonly<{ record: string; read: string }>

export async function sealsOf(capture: Capture, reading: Reading): Promise<Seals> {
  return { record: await sha256Of(sealed(capture)), read: await sha256Of(sealed(reading)) }
}

/** The line of the log that tells of a capture, by which it can be verified. */
export function capturedEntry(
  source: Source,
  { capture, passage }: Pick<NewCapture, 'capture' | 'passage'>,
  seals: Seals,
): EntryText {
  return {
    at: capture.capturedAt,
    what: 'source.captured',
    subject: sourceSubject(source),
    details: {
      capture: capture.id,
      method: capture.method,
      address: capture.finalUrl,
      file: capture.fileName,
      status: capture.status,
      characters: capture.reading.characters,
      hashes: capture.parts.map((part) => part.sha256).join(' '),
      previous: capture.previousCaptureId,
      ...(passage && { passage: passage.id }),
      ...seals,
    },
  }
}
