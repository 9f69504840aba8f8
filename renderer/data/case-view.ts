import type { CaseView } from '#shared/export/case-view'
import type { Database } from './database'
import { decodeRows } from './rows'

const tables = ['sources', 'captures', 'passages', 'claims', 'evidence', 'parties'] as const

/** All that checks and exports look at in a case, of one moment: no act falls between two tables. */
export async function caseViewOf(db: Database, caseId: string): Promise<CaseView> {
  const rowsIn = (table: (typeof tables)[number]) => db[table].where({ caseId }).toArray()
  const [sources, captures, passages, claims, evidence, parties] = await db.transaction(
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
      ]),
  )
  return {
    sources: byId(await decodeRows(db, 'sources', sources)),
    captures: byId(await decodeRows(db, 'captures', captures)),
    passages: byId(await decodeRows(db, 'passages', passages)),
    claims: byId(await decodeRows(db, 'claims', claims)),
    evidence: byId(await decodeRows(db, 'evidence', evidence)),
    parties: byId(await decodeRows(db, 'parties', parties)),
  }
}

function byId<Noun extends { readonly id: string }>(nouns: readonly Noun[]) {
  return new Map(nouns.map((noun) => [noun.id, noun]))
}
