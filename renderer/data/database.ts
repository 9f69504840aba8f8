import Dexie, { type EntityTable, type Table } from 'dexie'
import { AppError, toAppError } from '#shared/errors'
import { plainCodec, type Codec } from './codec'
import { migrations } from './migrations/all'
import { savingState, type SavingState } from './saving'
import type {
  LogHead,
  MetaRow,
  OutboxRow,
  StoredBlob,
  StoredEntry,
  StoredRow,
  TableName,
} from './tables'
import { actHistory, type ActHistory } from './act-history'
import { soleWriter, type Writer } from './writer'

/** The number of this program's way of writing. Raised when older programs must not write any more. */
export const writerVersion = 11

export type Database = Dexie & { [T in TableName]: Table<StoredRow, string> } & {
  entries: EntityTable<StoredEntry, 'id'>
  heads: EntityTable<LogHead, 'caseId'>
  outbox: Table<OutboxRow, number, OutboxRow>
  blobs: EntityTable<StoredBlob, 'sha256'>
  meta: EntityTable<MetaRow, 'key'>
} & Readonly<{ codec: Codec; saving: SavingState; history: ActHistory; writer: Writer }>

type Options = Readonly<{ codec?: Codec; writer?: Writer; upTo?: number }>

/** Declares the database without opening it. `upTo` stops at an older version, for tests of migrations. */
export function declareDatabase(name: string, options: Options = {}): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: false })
  migrations.slice(0, options.upTo).forEach(({ stores, upgrade }, index) => {
    const version = db.version(index + 1).stores({ ...stores })
    if (upgrade) version.upgrade(upgrade)
  })
  return Object.assign(db, {
    codec: options.codec ?? plainCodec,
    saving: savingState(),
    history: actHistory(),
    writer: options.writer ?? soleWriter,
  }) as Database
}

/**
 * Opens the database and makes sure that this program may write it. Dexie would open a newer one
 * without a word, so both its schema version and our own `minWriter` are compared first.
 * @throws {AppError} `database-too-new`, or `database-unavailable` with the cause.
 */
export async function openDatabase(name: string, options: Options = {}): Promise<Database> {
  const db = declareDatabase(name, options)
  try {
    await refuseNewerSchema(db)
    await db.open()
    await db.transaction('rw', db.meta, async () => {
      const minWriter = (await db.meta.get('minWriter'))?.value ?? 0
      if (minWriter > writerVersion) throw new AppError('database-too-new')
      if (minWriter < writerVersion) await db.meta.put({ key: 'minWriter', value: writerVersion })
    })
    return db
  } catch (thrown) {
    db.close()
    const known = innerAppError(thrown)
    if (known) throw known
    throw new AppError('database-unavailable', {}, { cause: toAppError(thrown).cause ?? thrown })
  }
}

/** Looks before Dexie opens: Dexie would fit a newer database to the older schema. */
async function refuseNewerSchema(db: Database): Promise<void> {
  const found = (await indexedDB.databases()).find(({ name }) => name === db.name)
  // Dexie multiplies its version numbers by ten.
  if (Math.floor((found?.version ?? 0) / 10) > db.verno) throw new AppError('database-too-new')
}

/** Dexie may wrap what a transaction's body threw. */
export function innerAppError(thrown: unknown): AppError | null {
  if (thrown instanceof AppError) return thrown
  if (thrown instanceof Dexie.DexieError && thrown.inner) return innerAppError(thrown.inner)
  return null
}
