import { listMemory } from '../../../ui/list-memory'
import { noFilter, type ClaimFilter } from './claim-filter'
import type { Grouping, Sorting } from './claim-rows'

/** How the list is shown. */
export type ListMemory = Readonly<{ filter: ClaimFilter; grouping: Grouping; sorting: Sorting }>

export const claimListMemory = listMemory<ListMemory>({
  filter: noFilter,
  grouping: 'finding',
  sorting: 'newest',
})
