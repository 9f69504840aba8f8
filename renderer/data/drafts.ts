import type { Draft } from '#shared/domain/draft'
import { AppError } from '#shared/errors'
import type { ExportForm, ExportFormat } from '#shared/export/export-kind'
import { inTime } from '#shared/domain/time'
import { commit, type Change } from './commit'
import type { Database } from './database'
import { decodeRows, rowOf, rowsOf } from './rows'

/** The case's drafts, the one last written in first. */
export async function draftsOf(db: Database, caseId: string): Promise<Draft[]> {
  const drafts = await rowsOf(db, 'drafts', 'caseId', caseId)
  return drafts.toSorted((a, b) => inTime(b.updatedAt, a.updatedAt))
}

export const draftOf = (db: Database, id: string): Promise<Draft | null> => rowOf(db, 'drafts', id)

export const draftSubject = ({ id, title }: Pick<Draft, 'id' | 'title'>) => ({
  kind: 'draft',
  id,
  label: title,
})

export function createDraft(db: Database, draft: Draft): Promise<Draft> {
  return commit(db, draft.caseId, async () => ({
    changes: [{ table: 'drafts', put: draft }],
    entry: {
      at: draft.createdAt,
      what: 'draft.created',
      subject: draftSubject(draft),
      details: {},
    },
    result: draft,
  }))
}

export function renameDraft(
  db: Database,
  draft: Pick<Draft, 'id' | 'caseId'>,
  title: string,
  at: string,
) {
  return commit(db, draft.caseId, async (reader) => {
    const before = await reader.get('drafts', draft.id)
    const after = { ...before, title }
    return {
      changes: [{ table: 'drafts', put: after }],
      entry: {
        at,
        what: 'draft.renamed',
        subject: draftSubject(after),
        details: { from: before.title, to: title },
      },
      result: after,
    }
  })
}

/** Removes a draft with the answers to what the desk check found in it. */
export function removeDraft(
  db: Database,
  draft: Pick<Draft, 'id' | 'caseId'>,
  at: string,
): Promise<void> {
  return commit(db, draft.caseId, async (reader) => {
    const before = await reader.get('drafts', draft.id)
    const settlements = await reader.list('settlements', 'draftId', draft.id)
    return {
      changes: [
        { table: 'drafts', remove: before.id },
        ...settlements.map(({ id }): Change => ({ table: 'settlements', remove: id })),
      ],
      entry: {
        at,
        what: 'draft.removed',
        subject: draftSubject(before),
        details: { characters: before.characters },
      },
      result: undefined,
    }
  })
}

/**
 * One step of writing. It opens a writing session if none is open; the session gets one log line.
 * `onto` is the state the writing began from: where another one is stored, nothing is overwritten.
 * @throws {AppError} `changed-meanwhile`
 */
export function writeDraft(
  db: Database,
  draft: Readonly<{ id: string; caseId: string }>,
  written: Pick<Draft, 'state' | 'characters'>,
  at: string,
  onto: string | null = null,
): Promise<Draft> {
  return commit(db, draft.caseId, async (reader) => {
    const before = await reader.get('drafts', draft.id)
    if (onto !== null && before.state !== onto) throw new AppError('changed-meanwhile')
    const session = before.session ?? { startedAt: at, charactersBefore: before.characters }
    const after = { ...before, ...written, updatedAt: at, session: { ...session, lastAt: at } }
    return { changes: [{ table: 'drafts', put: after }], entry: null, result: after }
  })
}

/** Keeps how sentences stood when they were looked at. That is no act: no line in the log, nothing to undo, nothing for a draft that is gone. */
export function keepSeen(
  db: Database,
  draft: Readonly<{ id: string; caseId: string }>,
  seen: Draft['seen'],
): Promise<void> {
  return commit(db, draft.caseId, async (reader) => {
    const before = await reader.find('drafts', draft.id)
    return {
      changes: before ? [{ table: 'drafts', put: { ...before, seen } }] : [],
      entry: null,
      result: undefined,
    }
  })
}

/** Ends the writing session with its line in the log. Does nothing where none is open. */
export async function endWriting(
  db: Database,
  draft: Readonly<{ id: string; caseId: string }>,
): Promise<void> {
  const open = await draftOf(db, draft.id)
  if (!open?.session) return
  await commit(db, draft.caseId, async (reader) => {
    const before = await reader.get('drafts', draft.id)
    if (!before.session) return { changes: [], entry: null, result: undefined }
    const { startedAt, lastAt, charactersBefore } = before.session
    return {
      changes: [{ table: 'drafts', put: { ...before, session: null } }],
      entry: {
        at: lastAt,
        what: 'draft.written',
        subject: draftSubject(before),
        details: { since: startedAt, from: charactersBefore, to: before.characters },
      },
      undoable: false,
      result: undefined,
    }
  })
}

/** Ends the sessions that a crash or a killed window left open. Run once at start. */
export async function endLeftOverWriting(db: Database): Promise<void> {
  const drafts = await decodeRows(db, 'drafts', await db.drafts.toArray())
  for (const draft of drafts) if (draft.session) await endWriting(db, draft)
}

/** What left the app. `file` is null for pages that were handed to the print dialog. */
export type MadeExport = Readonly<{
  form: ExportForm
  format: ExportFormat
  sha256: string
  file: string | null
}>

/**
 * Writes down that a draft left the app: in what form, and the SHA-256 of what was handed over. The
 * writing before it gets its line first, so that the log reads in the order of things.
 */
export async function logExport(
  db: Database,
  draft: Pick<Draft, 'id' | 'caseId' | 'title'>,
  made: MadeExport,
  at: string,
): Promise<void> {
  await endWriting(db, draft)
  await commit(db, draft.caseId, async () => ({
    changes: [],
    entry: { at, what: 'draft.exported', subject: draftSubject(draft), details: { ...made } },
    undoable: false,
    result: undefined,
  }))
}
