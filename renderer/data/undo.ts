import type { EntryKind } from '#shared/domain/entry'
import { AppError } from '#shared/errors'
import { canonicalJson, type Json } from '#shared/text/canonical-json'
import type { DoneAct, RowChange } from './act-history'
import type { ActReader } from './act-reader'
import { commit, type Change } from './commit'
import type { Database } from './database'
import type { Rows, TableName } from './tables'

/**
 * Takes the last act of this window back, as an act of its own that the log keeps.
 * @returns the act that was taken back, or null when there is none.
 * @throws {AppError} `undo-conflict` when what it changed has been changed again by something else.
 */
export function undoLast(db: Database, caseId: string, at: string): Promise<DoneAct | null> {
  return db.history.inTurn(async () => {
    const act = db.history.lastDone(caseId)
    if (!act) return null
    await swap(db, caseId, act, { at, what: 'act.undone', from: 'after', to: 'before' })
    db.history.undone(caseId, act)
    return act
  })
}

/** Does the last act that was taken back again. Returns and throws as `undoLast` does. */
export function redoLast(db: Database, caseId: string, at: string): Promise<DoneAct | null> {
  return db.history.inTurn(async () => {
    const act = db.history.lastUndone(caseId)
    if (!act) return null
    await swap(db, caseId, act, { at, what: 'act.redone', from: 'before', to: 'after' })
    db.history.redone(caseId, act)
    return act
  })
}

type Side = 'before' | 'after'
type Swap = Readonly<{ at: string; what: EntryKind; from: Side; to: Side }>

function swap(db: Database, caseId: string, act: DoneAct, { at, what, from, to }: Swap) {
  return commit(db, caseId, async (reader) => {
    const changes: Change[] = []
    for (const change of act.changes) {
      await expect(reader, change, from)
      changes.push(...changeTo(change, to))
    }
    return {
      changes,
      entry: { at, what, subject: act.subject, details: { act: act.what } },
      undoable: false,
      result: undefined,
    }
  })
}

/** The row must still be what the act made of it. */
async function expect(reader: ActReader, change: RowChange, side: Side): Promise<void> {
  const now = await reader.find(change.table, change.id)
  if (!same(now, change[side])) throw new AppError('undo-conflict')
}

function changeTo(change: RowChange, side: Side): Change[] {
  const row = change[side]
  if (row) return [{ table: change.table, put: row } as Change]
  return change[side === 'before' ? 'after' : 'before']
    ? [{ table: change.table, remove: change.id }]
    : []
}

function same(a: Rows[TableName] | null, b: Rows[TableName] | null): boolean {
  return canonicalJson(a as Json) === canonicalJson(b as Json)
}
