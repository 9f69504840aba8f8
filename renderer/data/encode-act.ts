import type { EntryText } from '#shared/domain/entry'
import { AppError } from '#shared/errors'
import type { WhatWasRead } from './act-reader'
import type { Encoded } from './codec'
import type { Act, Change } from './commit'
import type { Database } from './database'
import { indexes, schemas, type StoredBlob, type StoredRow } from './tables'
import type { RowChange } from './act-history'

export type EncodedRow = Readonly<{ change: RowChange; stored: StoredRow | null }>
export type EncodedLine = Readonly<{ id: string; text: EntryText; body: Encoded }>
export type EncodedAct = Readonly<{
  rows: readonly EncodedRow[]
  line: EncodedLine | null
  blobs: readonly StoredBlob[]
}>

/** Checks and encodes all that an act will write, before its transaction begins. */
export async function encodeAct(
  db: Database,
  act: Act<unknown>,
  read: WhatWasRead,
): Promise<EncodedAct> {
  const [rows, line, blobs] = await Promise.all([
    Promise.all(act.changes.map((change) => encodeChange(db, change, read))),
    act.entry && encodeEntry(db, act.entry),
    Promise.all((act.blobs ?? []).map((blob) => encodeBlob(db, blob))),
  ])
  return { rows, line, blobs }
}

async function encodeChange(db: Database, change: Change, read: WhatWasRead): Promise<EncodedRow> {
  const { table } = change
  const id = 'put' in change ? change.put.id : change.remove
  const known = read.rows.get(`${table}/${id}`)
  const before = known?.row ?? null
  if (!('put' in change)) {
    if (!before) throw new AppError('not-found', { id })
    return { change: { table, id, before, after: null } as RowChange, stored: null }
  }
  const parsed = schemas[table].safeParse(change.put)
  if (!parsed.success) throw new AppError('invalid-input', { id }, { cause: parsed.error })
  const after = parsed.data
  const stored: StoredRow = {
    id,
    caseId: after.caseId,
    rev: (known?.rev ?? 0) + 1,
    body: await db.codec.encode({ table, id }, after),
  }
  for (const index of indexes[table]) stored[index] = after[index as keyof typeof after]
  return { change: { table, id, before, after } as RowChange, stored }
}

async function encodeEntry(db: Database, text: EntryText): Promise<EncodedLine> {
  const id = crypto.randomUUID()
  return { id, text, body: await db.codec.encode({ table: 'entries', id }, text) }
}

async function encodeBlob(db: Database, { sha256, bytes }: StoredBlob): Promise<StoredBlob> {
  return { sha256, bytes: await db.codec.encodeBytes(sha256, bytes) }
}
