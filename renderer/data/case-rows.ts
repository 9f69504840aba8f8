import { caseTables, type CaseRows, type CaseStore } from '#shared/archive/case-rows'
import { AppError } from '#shared/errors'
import { bytesIfHeld, sha256Of } from './blobs'
import { readingOf } from './captures'
import type { Database } from './database'
import { decodeEntries } from './log'
import { decodeRow, decodeRows } from './rows'

/** All rows of a case and its log, of one moment. @throws {AppError} `not-found` */
export async function caseRowsOf(db: Database, caseId: string): Promise<CaseRows> {
  const rowsIn = (table: (typeof caseTables)[number]) => db[table].where({ caseId }).toArray()
  const all = [...caseTables, 'cases', 'entries', 'heads'] as const
  const stored = await db.transaction(
    'r',
    all.map((table) => db.table(table)),
    () =>
      Promise.all([
        db.cases.get(caseId),
        rowsIn('sources'),
        rowsIn('captures'),
        rowsIn('passages'),
        rowsIn('claims'),
        rowsIn('evidence'),
        rowsIn('figures'),
        rowsIn('parties'),
        rowsIn('inquiries'),
        rowsIn('drafts'),
        rowsIn('settlements'),
        db.entries.where('[caseId+seq]').between([caseId, 0], [caseId, Infinity]).toArray(),
        db.heads.get(caseId),
      ]),
  )
  const [
    own,
    sources,
    captures,
    passages,
    claims,
    evidence,
    figures,
    parties,
    inquiries,
    drafts,
    settlements,
    log,
    end,
  ] = stored
  if (!own) throw new AppError('not-found', { id: caseId })
  return {
    case: await decodeRow(db, 'cases', own),
    sources: await decodeRows(db, 'sources', sources),
    captures: await decodeRows(db, 'captures', captures),
    passages: await decodeRows(db, 'passages', passages),
    claims: await decodeRows(db, 'claims', claims),
    evidence: await decodeRows(db, 'evidence', evidence),
    figures: await decodeRows(db, 'figures', figures),
    parties: await decodeRows(db, 'parties', parties),
    inquiries: await decodeRows(db, 'inquiries', inquiries),
    drafts: await decodeRows(db, 'drafts', drafts),
    settlements: await decodeRows(db, 'settlements', settlements),
    log: await decodeEntries(db, log),
    logEnd: end ? { seq: end.seq, hash: end.hash } : null,
  }
}

/** What is read piece by piece while a copy is made. */
export function caseStoreOf(db: Database): CaseStore {
  return {
    reading: (captureId) => readingOf(db, captureId),
    blob: (sha256) => bytesIfHeld(db, sha256),
    digest: sha256Of,
  }
}
