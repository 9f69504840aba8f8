import type { Verified } from '#shared/archive/verify-case'
import { grouped } from '#shared/grouped'

/** The items of one source, or of the case itself where `sourceId` is null. */
export type VerifiedGroup = Readonly<{
  sourceId: string | null
  /** The source's name, empty where it has none. */
  label: string
  /** The worst of its items. */
  state: Verified['state']
  items: readonly Verified[]
}>

const worstFirst = ['missing', 'damaged', 'intact'] as const

/** The items by source, those with something at fault first; within a source too. */
export function groupsOf(found: readonly Verified[]): readonly VerifiedGroup[] {
  return [...grouped(found, ({ sourceId }) => sourceId)]
    .map(([sourceId, all]) => {
      const items = all.toSorted(byState)
      const label = all.find(({ item }) => item !== 'passage')?.label ?? ''
      return { sourceId, label, state: items[0]?.state ?? 'intact', items }
    })
    .toSorted(byState)
}

function byState(a: Pick<Verified, 'state'>, b: Pick<Verified, 'state'>): number {
  return worstFirst.indexOf(a.state) - worstFirst.indexOf(b.state)
}
