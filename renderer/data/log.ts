import type { Entry, EntryText } from '#shared/domain/entry'
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

/** The tries at capturing a source again that brought nothing, the last first; stopped ones are none. */
export async function failedTriesOf(
  db: Database,
  caseId: string,
  sourceId: string,
): Promise<readonly FailedTry[]> {
  const entries = await entriesOf(db, caseId)
  return entries.toReversed().flatMap(({ at, what, subject, details }): readonly FailedTry[] => {
    if (what !== 'source.failed' || subject.id !== sourceId || details['again'] !== 'yes') return []
    const code = ErrorCode.safeParse(details['reason'])
    if (!code.success || code.data === 'cancelled' || code.data === 'not-supported') return []
    const status = details['status']
    return [{ at, code: code.data, status: typeof status === 'number' ? status : null }]
  })
}
