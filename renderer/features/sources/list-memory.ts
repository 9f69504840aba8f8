import type { Database } from '../../data/database'
import { firstSort, noFilter, type Filter, type Sort } from './source-list'

/** How the list was left: gone with the window, because a filter can name what nobody should see. */
export type ListMemory = Readonly<{ filter: Filter; sort: Sort; sourceId: string | null }>

const fresh: ListMemory = { filter: noFilter, sort: firstSort, sourceId: null }
const left = new WeakMap<Database, Map<string, ListMemory>>()

export function howListWasLeft(db: Database, caseId: string): ListMemory {
  return left.get(db)?.get(caseId) ?? fresh
}

export function leaveList(db: Database, caseId: string, memory: ListMemory): void {
  const cases = left.get(db) ?? new Map<string, ListMemory>()
  left.set(db, cases.set(caseId, memory))
}
