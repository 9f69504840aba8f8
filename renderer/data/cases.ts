import type { Case } from '#shared/domain/case'
import { inTime } from '#shared/domain/time'
import type { Database } from './database'
import { commit } from './commit'
import { decodeRows, rowOf } from './rows'
import { tableNames } from './tables'

/** All cases, archived ones too, newest first. */
export async function allCases(db: Database): Promise<Case[]> {
  const cases = await decodeRows(db, 'cases', await db.cases.toArray())
  return cases.toSorted((a, b) => inTime(b.createdAt, a.createdAt))
}

export const caseOf = (db: Database, id: string): Promise<Case | null> => rowOf(db, 'cases', id)

const subject = ({ id, title }: Case) => ({ kind: 'case', id, label: title })

export function createCase(db: Database, made: Case): Promise<Case> {
  return commit(db, made.id, async () => ({
    changes: [{ table: 'cases', put: made }],
    entry: { at: made.createdAt, what: 'case.created', subject: subject(made), details: {} },
    undoable: false,
    result: made,
  }))
}

export function renameCase(db: Database, id: string, title: string, at: string): Promise<Case> {
  return commit(db, id, async (reader) => {
    const before = await reader.get('cases', id)
    const after = { ...before, title: title.trim() }
    return {
      changes: [{ table: 'cases', put: after }],
      entry: {
        at,
        what: 'case.renamed',
        subject: subject(after),
        details: { from: before.title, to: after.title },
      },
      result: after,
    }
  })
}

/** Puts a case away or takes it out again; nothing in it changes. */
export function archiveCase(db: Database, id: string, archived: boolean, at: string) {
  return commit(db, id, async (reader) => {
    const before = await reader.get('cases', id)
    return {
      changes: [{ table: 'cases', put: { ...before, archivedAt: archived ? at : null } }],
      entry: {
        at,
        what: archived ? 'case.archived' : 'case.restored',
        subject: subject(before),
        details: {},
      },
      result: undefined,
    }
  })
}

export type MadeCopy = Readonly<{
  file: string
  sha256: string
  /** Of what is in it, before it is packed. */
  files: number
  bytes: number
  /** How much was missing or damaged. */
  problems: number
}>

/** Writes down that a copy of the whole case left the app. */
export function logCaseCopy(db: Database, open: Case, made: MadeCopy, at: string): Promise<void> {
  return commit(db, open.id, async () => ({
    changes: [],
    entry: { at, what: 'case.copied', subject: subject(open), details: { ...made } },
    undoable: false,
    result: undefined,
  }))
}

/** A timeline that left the app: a PDF, or, with `file` null, pages handed to a print dialog as HTML of this hash. */
export type PrintedTimeline = Readonly<{ file: string | null; sha256: string; events: number }>

/** Writes down that the case's timeline, or a part of it, was printed. */
export function logTimelinePrint(
  db: Database,
  open: Case,
  made: PrintedTimeline,
  at: string,
): Promise<void> {
  return commit(db, open.id, async () => ({
    changes: [],
    entry: { at, what: 'timeline.printed', subject: subject(open), details: { ...made } },
    undoable: false,
    result: undefined,
  }))
}

/** Writes into the log that the case was verified, and what was found: how many items are in which state. */
export function logVerification(
  db: Database,
  open: Case,
  found: Readonly<{ intact: number; damaged: number; missing: number }>,
  at: string,
): Promise<void> {
  return commit(db, open.id, async () => ({
    changes: [],
    entry: { at, what: 'case.verified', subject: subject(open), details: { ...found } },
    undoable: false,
    result: undefined,
  }))
}

/**
 * Removes a case with its log, for good. Bytes that no other case holds go at the next start
 * (`sweepBlobs`). There is no undo: the interface asks first and offers a copy.
 */
export async function deleteCase(db: Database, caseId: string): Promise<void> {
  const tables = tableNames.map((name) => db.table(name))
  await db.transaction('rw', [...tables, db.entries, db.heads, db.outbox], async () => {
    for (const table of tables) await table.where('caseId').equals(caseId).delete()
    await db.entries.where('[caseId+seq]').between([caseId, 0], [caseId, Infinity]).delete()
    await db.heads.delete(caseId)
    await db.outbox.where({ caseId }).delete()
  })
  db.history.forget(caseId)
}
