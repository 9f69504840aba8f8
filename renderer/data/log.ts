import type { Entry, EntryText } from '#shared/domain/entry'
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
