import { PassageSelector } from '#shared/domain/passage'
import type { Database } from './database'
import type { IndexOf, Rows, StoredRow, TableName } from './tables'

/** What a row is read with when it was written before these fields were. */
const later: { readonly [T in TableName]?: Partial<Rows[T]> } = {
  sources: { dismissedInterests: [], fileName: null, talk: null, writing: '' },
  captures: { interests: [], unread: null, details: [], enclosedIn: null, transcriptOf: null },
  readings: { posts: [], pages: [], document: null },
  passages: { keptBeside: null, pages: null },
  drafts: { seen: [] },
  parties: { roles: [], interests: [], note: '', passageId: null },
}

/** A row as people read it. Decoding comes after the read and outside every transaction. */
export async function decodeRow<T extends TableName>(
  db: Database,
  table: T,
  stored: StoredRow,
): Promise<Rows[T]> {
  // Every body was parsed by its table's schema before it was encoded.
  const row = (await db.codec.decode({ table, id: stored.id }, stored.body)) as Rows[T]
  const whole = { ...later[table], ...row }
  // A passage was of text before it could be of a picture.
  return 'selector' in whole ? { ...whole, selector: PassageSelector.parse(whole.selector) } : whole
}

export function decodeRows<T extends TableName>(
  db: Database,
  table: T,
  stored: readonly StoredRow[],
): Promise<Rows[T][]> {
  return Promise.all(stored.map((row) => decodeRow(db, table, row)))
}

export async function rowOf<T extends TableName>(
  db: Database,
  table: T,
  id: string,
): Promise<Rows[T] | null> {
  const stored = await db[table].get(id)
  return stored ? decodeRow(db, table, stored) : null
}

/** All rows of a table whose `index` is `value`, in no order to rely on. */
export async function rowsOf<T extends TableName>(
  db: Database,
  table: T,
  index: IndexOf<T>,
  value: string,
): Promise<Rows[T][]> {
  return decodeRows(
    db,
    table,
    await db[table]
      .where(index as string)
      .equals(value)
      .toArray(),
  )
}
