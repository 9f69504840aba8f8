import { AppError } from '#shared/errors'
import type { Database } from './database'
import { decodeRow } from './rows'
import type { IndexOf, Rows, TableName } from './tables'

/** How an act reads what it decides on. Everything read here is compared again when it is written. */
export type ActReader = Readonly<{
  find: <T extends TableName>(table: T, id: string) => Promise<Rows[T] | null>
  /** @throws {AppError} `not-found` */
  get: <T extends TableName>(table: T, id: string) => Promise<Rows[T]>
  list: <T extends TableName>(table: T, index: IndexOf<T>, value: string) => Promise<Rows[T][]>
}>

type ReadRow = Readonly<{ table: TableName; id: string; rev: number; row: Rows[TableName] | null }>
type ReadList = Readonly<{
  table: TableName
  index: string
  value: string
  ids: readonly string[]
}>
export type WhatWasRead = Readonly<{
  rows: ReadonlyMap<string, ReadRow>
  lists: readonly ReadList[]
}>

export function actReader(db: Database): { reader: ActReader; read: WhatWasRead } {
  const rows = new Map<string, ReadRow>()
  const lists: ReadList[] = []

  async function find<T extends TableName>(table: T, id: string): Promise<Rows[T] | null> {
    const stored = await db[table].get(id)
    const row = stored ? await decodeRow(db, table, stored) : null
    rows.set(`${table}/${id}`, { table, id, rev: stored?.rev ?? 0, row })
    return row
  }

  async function get<T extends TableName>(table: T, id: string): Promise<Rows[T]> {
    const row = await find(table, id)
    if (!row) throw new AppError('not-found', { id })
    return row
  }

  async function list<T extends TableName>(table: T, index: IndexOf<T>, value: string) {
    const name: string = index
    const stored = await db[table].where(name).equals(value).toArray()
    lists.push({ table, index: name, value, ids: stored.map(({ id }) => id) })
    return Promise.all(
      stored.map(async (found) => {
        const row = await decodeRow(db, table, found)
        rows.set(`${table}/${found.id}`, { table, id: found.id, rev: found.rev, row })
        return row
      }),
    )
  }

  return { reader: { find, get, list }, read: { rows, lists } }
}
