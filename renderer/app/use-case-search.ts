import { useLiveQuery } from 'dexie-react-hooks'
import { readingsOfCase } from '../data/captures'
import { claimsOf } from '../data/claims'
import type { Database } from '../data/database'
import { draftsOf } from '../data/drafts'
import { passagesOfCase } from '../data/passages'
import { sourcesOf } from '../data/sources'
import { useServices } from '../services'
import type { CaseSearch, CaseTexts } from './case-search'

/** The search over a case, kept true while it is `wanted`; null while its texts are being read. */
export function useCaseSearch(caseId: string | null, wanted: boolean): CaseSearch | null {
  const { db } = useServices()
  const made = useLiveQuery(
    () => (wanted && caseId !== null ? searchOf(db, caseId) : null),
    [db, caseId, wanted],
  )
  return made ?? null
}

async function searchOf(db: Database, caseId: string): Promise<CaseSearch> {
  const texts = await textsOf(db, caseId)
  // Brings the editor's reader of drafts along, which the first screen does without.
  const { caseSearch } = await import('./case-search')
  return caseSearch(texts)
}

async function textsOf(db: Database, caseId: string): Promise<CaseTexts> {
  const [sources, readings, passages, claims, drafts] = await Promise.all([
    sourcesOf(db, caseId),
    readingsOfCase(db, caseId),
    passagesOfCase(db, caseId),
    claimsOf(db, caseId),
    draftsOf(db, caseId),
  ])
  return { sources, readings, passages, claims, drafts }
}
