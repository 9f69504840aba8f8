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

/**
 * The last try at capturing a source again that brought nothing, stopped ones left aside; null where there
 * is none. The log is read backwards, as far as its lines are not older than `since`.
 */
export async function lastFailedTry(
  db: Database,
  caseId: string,
  sourceId: string,
  since: string,
): Promise<FailedTry | null> {
  for (let end = await entryCount(db, caseId); end > 0; end -= piece) {
    const stored = await db.entries
      .where('[caseId+seq]')
      .between([caseId, end - piece], [caseId, end], false, true)
      .toArray()
    for (const entry of (await decodeEntries(db, stored)).toReversed()) {
      if (inTime(entry.at, since) < 0) return null
      const found = failedTry(entry, sourceId)
      if (found) return found
    }
  }
  return null
}

function failedTry({ at, what, subject, details }: Entry, sourceId: string): FailedTry | null {
  if (what !== 'source.failed' || subject.id !== sourceId || details['again'] !== 'yes') return null
  const code = ErrorCode.safeParse(details['reason'])
  if (!code.success || code.data === 'cancelled' || code.data === 'not-supported') return null
  const status = details['status']
  return { at, code: code.data, status: typeof status === 'number' ? status : null }
}
