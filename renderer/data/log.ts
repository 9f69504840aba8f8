import type { Entry, EntryText } from '#shared/domain/entry'
import { inTime } from '#shared/domain/time'
import { ErrorCode } from '#shared/errors'
import type { Database } from './database'
import type { StoredEntry } from './tables'

/** A case's log, oldest first. `from` and `limit` are positions in the chain, from 1. */
export async function entriesOf(db: Database, caseId: string): Promise<Entry[]> {
  const stored = await db.entries
    .where('[caseId+seq]')
    .between([caseId, 0], [caseId, Infinity])
    .toArray()
  return decodeEntries(db, stored)
}

export function decodeEntries(db: Database, stored: readonly StoredEntry[]): Promise<Entry[]> {
  return Promise.all(stored.map((entry) => decodeEntry(db, entry)))
}

export function entryCount(db: Database, caseId: string): Promise<number> {
  return db.heads.get(caseId).then((head) => head?.seq ?? 0)
}

async function decodeEntry(db: Database, stored: StoredEntry): Promise<Entry> {
  const { id, caseId, seq, prev, hash } = stored
  const text = (await db.codec.decode({ table: 'entries', id }, stored.body)) as EntryText
  return { id, caseId, seq, prev, hash, ...text }
}

/** When a source could not be captured again, and why. */
export type FailedTry = Readonly<{ at: string; code: ErrorCode; status: number | null }>

/** Lines of the log that are read at once when it is gone back through. */
const piece = 200

/** The lines of a case's log from the newest back, as far as they are not older than `since`. */
async function* backThrough(db: Database, caseId: string, since: string): AsyncGenerator<Entry> {
  for (let end = await entryCount(db, caseId); end > 0; end -= piece) {
    const stored = await db.entries
      .where('[caseId+seq]')
      .between([caseId, end - piece], [caseId, end], false, true)
      .toArray()
    for (const entry of (await decodeEntries(db, stored)).toReversed()) {
      if (inTime(entry.at, since) < 0) return
      yield entry
    }
  }
}

/**
 * The last line of a case's log, not older than `since`, in which `find` finds something, and what; null where
 * there is none.
 */
export async function lastInLog<Found>(
  db: Database,
  caseId: string,
  since: string,
  find: (entry: Entry) => Found | null,
): Promise<Found | null> {
  for await (const entry of backThrough(db, caseId, since)) {
    const found = find(entry)
    if (found !== null) return found
  }
  return null
}

/** The lines of the log about one thing since it was made, newest first. */
export async function entriesAbout(
  db: Database,
  { id, caseId, createdAt }: Readonly<{ id: string; caseId: string; createdAt: string }>,
): Promise<Entry[]> {
  const about: Entry[] = []
  for await (const entry of backThrough(db, caseId, createdAt)) {
    if (entry.subject.id === id) about.push(entry)
  }
  return about
}

/**
 * The last try since then at capturing a source again that brought nothing, stopped ones left aside; null where
 * there is none.
 */
export function lastFailedTry(
  db: Database,
  caseId: string,
  sourceId: string,
  since: string,
): Promise<FailedTry | null> {
  return lastInLog(db, caseId, since, (entry) => failedTry(entry, sourceId))
}

function failedTry({ at, what, subject, details }: Entry, sourceId: string): FailedTry | null {
  if (what !== 'source.failed' || subject.id !== sourceId || details['again'] !== 'yes') return null
  const code = ErrorCode.safeParse(details['reason'])
  if (!code.success || code.data === 'cancelled' || code.data === 'not-supported') return null
  const status = details['status']
  return { at, code: code.data, status: typeof status === 'number' ? status : null }
}
