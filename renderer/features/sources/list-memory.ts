import { listMemory } from '../../ui/list-memory'
import { firstSort, noFilter, type Filter, type Sort } from './source-list'

/** How the list is shown, and which source is chosen in it. */
export type ListMemory = Readonly<{ filter: Filter; sort: Sort; sourceId: string | null }>

export const sourceListMemory = listMemory<ListMemory>({
  filter: noFilter,
  sort: firstSort,
  sourceId: null,
})
