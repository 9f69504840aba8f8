import type { EntryText } from '#shared/domain/entry'
import { AppError } from '#shared/errors'
import { actReader, type ActReader } from './act-reader'
import type { Database } from './database'
import { encodeAct } from './encode-act'
import type { Rows, StoredBlob, TableName } from './tables'
import { watched, writeTimeoutSeconds } from './watchdog'
import { writeAct } from './write-act'

/** A row to be written, or one to be removed. What is removed or overwritten must have been read. */
export type Change =
  | { [T in TableName]: Readonly<{ table: T; put: Rows[T] }> }[TableName]
  | Readonly<{ table: TableName; remove: string }>

/** What one act of the reporter comes to. */
export type Act<Result> = Readonly<{
  changes: readonly Change[]
  /** The act's line in the log; null only for the steps of a writing session, which get one at its end. */
  entry: EntryText | null
  blobs?: readonly StoredBlob[]
  /** Whether Undo takes it back. An act without a line in the log never is. */
  undoable?: boolean
  result: Result
}>

const tries = 5

/**
 * One act, one strict transaction: its rows, its bytes, its line in the log, its outbox row, or none
 * of them. `prepare` reads and decides; it may be called again when what it read has changed before
 * the transaction came, so it must not do anything else.
 * @throws {AppError} `read-only-window`, `changed-meanwhile`, `quota`, `write-timeout`, … and whatever
 * `prepare` throws.
 */
export async function commit<Result>(
  db: Database,
  caseId: string,
  prepare: (reader: ActReader) => Promise<Act<Result>>,
): Promise<Result> {
  if (!db.writer.mayWrite()) throw new AppError('read-only-window')
  for (let left = tries; ; left -= 1) {
    const { reader, read } = actReader(db)
    const act = await prepare(reader)
    const encoded = await encodeAct(db, act, read)
    db.saving.set({ state: 'saving' })
    try {
      await watched(writeAct(db, caseId, encoded, read), allowedSeconds(encoded.blobs))
    } catch (thrown) {
      const error = thrown instanceof AppError ? thrown : new AppError('unexpected')
      if (error.code === 'changed-meanwhile' && left > 1) continue
      db.saving.set({ state: 'failed', code: error.code, at: new Date() })
      throw thrown
    }
    db.saving.set({ state: 'saved', at: new Date() })
    if (act.entry && act.undoable !== false) {
      const { what, subject } = act.entry
      db.history.done(caseId, { what, subject, changes: encoded.rows.map(({ change }) => change) })
    }
    return act.result
  }
}

/** Large captures get a second more for every megabyte. */
function allowedSeconds(blobs: readonly StoredBlob[]): number {
  const bytes = blobs.reduce((sum, blob) => sum + blob.bytes.byteLength, 0)
  return writeTimeoutSeconds + Math.ceil(bytes / 1_000_000)
}
