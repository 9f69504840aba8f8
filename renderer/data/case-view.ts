import type { CaseRows } from '#shared/archive/case-rows'
import type { CaseView } from '#shared/export/case-view'
import type { Database } from './database'
import { decodeRows } from './rows'

const tables = [
  'sources',
  'captures',
  'passages',
  'claims',
  'evidence',
  'parties',
  'inquiries',
] as const

/** All that checks and exports look at in a case, of one moment: no act falls between two tables. */
export async function caseViewOf(db: Database, caseId: string): Promise<CaseView> {
  const rowsIn = (table: (typeof tables)[number]) => db[table].where({ caseId }).toArray()
  const [sources, captures, passages, claims, evidence, parties, inquiries] = await db.transaction(
    'r',
    tables.map((table) => db[table]),
    () =>
      Promise.all([
        rowsIn('sources'),
        rowsIn('captures'),
        rowsIn('passages'),
        rowsIn('claims'),
        rowsIn('evidence'),
        rowsIn('parties'),
        rowsIn('inquiries'),
      ]),
  )
  return viewOf({
    sources: await decodeRows(db, 'sources', sources),
    captures: await decodeRows(db, 'captures', captures),
    passages: await decodeRows(db, 'passages', passages),
    claims: await decodeRows(db, 'claims', claims),
    evidence: await decodeRows(db, 'evidence', evidence),
    parties: await decodeRows(db, 'parties', parties),
    inquiries: await decodeRows(db, 'inquiries', inquiries),
  })
}

/** The same of rows that are already read. */
export function viewOf(rows: Pick<CaseRows, (typeof tables)[number]>): CaseView {
  return {
    sources: byId(rows.sources),
    captures: byId(rows.captures),
    passages: byId(rows.passages),
    claims: byId(rows.claims),
    evidence: byId(rows.evidence),
    parties: byId(rows.parties),
    inquiries: byId(rows.inquiries),
  }
}

function byId<Noun extends { readonly id: string }>(nouns: readonly Noun[]) {
  return new Map(nouns.map((noun) => [noun.id, noun]))
}
