import { entryHash, noEntry } from '#shared/domain/entry'
import { AppError } from '#shared/errors'
import type { WhatWasRead } from './act-reader'
import type { Database } from './database'
import type { EncodedAct, EncodedLine, EncodedRow } from './encode-act'
import type { StoredBlob } from './tables'

/**
 * The one transaction by which anything is written. Everything in it is synchronous but the database.
 * @throws {AppError} `changed-meanwhile` when what the act read is no longer so; nothing is written.
 */
export function writeAct(
  db: Database,
  caseId: string,
  { rows, line, blobs }: EncodedAct,
  read: WhatWasRead,
): PromiseLike<void> {
  const names = new Set<string>(rows.map(({ change }) => change.table))
  for (const { table } of [...read.rows.values(), ...read.lists]) names.add(table)
  const tables = [...names].map((name) => db.table(name))
  return db.transaction('rw', [...tables, db.entries, db.heads, db.outbox, db.blobs], async () => {
    await checkUnchanged(db, rows, read)
    for (const { change, stored } of rows) {
      if (stored) await db[change.table].put(stored)
      else await db[change.table].delete(change.id)
    }
    for (const blob of blobs) {
      const stored = await db.blobs.where('sha256').equals(blob.sha256).count()
      if (stored === 0) await db.blobs.add(blob)
    }
    const entrySeq = line && (await appendLine(db, caseId, line))
    await announce(db, caseId, entrySeq, rows, blobs)
  })
}

async function checkUnchanged(
  db: Database,
  rows: readonly EncodedRow[],
  read: WhatWasRead,
): Promise<void> {
  const changed = (id: string) => new AppError('changed-meanwhile', { id })
  for (const { table, id, rev } of read.rows.values()) {
    const now = await db[table].get(id)
    if ((now?.rev ?? 0) !== rev) throw changed(id)
  }
  for (const { table, index, value, ids } of read.lists) {
    const now = await db[table].where(index).equals(value).primaryKeys()
    if (now.toSorted().join() !== ids.toSorted().join()) throw changed(value)
  }
  for (const { change } of rows) {
    const unread = !read.rows.has(`${change.table}/${change.id}`)
    if (unread && (await db[change.table].get(change.id))) throw changed(change.id)
  }
}

async function appendLine(db: Database, caseId: string, line: EncodedLine): Promise<number> {
  const head = await db.heads.get(caseId)
  const seq = (head?.seq ?? 0) + 1
  const prev = head?.hash ?? noEntry
  const hash = entryHash({ caseId, seq, prev }, line.text)
  await db.entries.add({ id: line.id, caseId, seq, prev, hash, body: line.body })
  await db.heads.put({ caseId, seq, hash })
  return seq
}

/** Leaves word for the journal. The steps of one writing session fold into one row. */
async function announce(
  db: Database,
  caseId: string,
  entrySeq: number | null,
  rows: readonly EncodedRow[],
  blobs: readonly StoredBlob[],
): Promise<void> {
  const written = rows.map(({ change, stored }): [string, string, number] => [
    change.table,
    change.id,
    stored?.rev ?? 0,
  ])
  const newest = await db.outbox.where({ caseId }).last()
  const folds = newest?.entrySeq === null && entrySeq === null && sameRows(newest.rows, written)
  await db.outbox.put({
    ...(folds && newest.seq !== undefined ? { seq: newest.seq } : {}),
    caseId,
    entrySeq,
    rows: written,
    blobs: blobs.map(({ sha256 }) => sha256),
  })
}

type WrittenRow = readonly [table: string, id: string, rev: number]

function sameRows(a: readonly WrittenRow[], b: readonly WrittenRow[]): boolean {
  const names = (rows: readonly WrittenRow[]) => rows.map(([table, id]) => `${table}/${id}`).join()
  return names(a) === names(b)
}
