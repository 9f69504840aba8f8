import type { DocumentPage } from '#shared/domain/page'
import type { BlockGroup } from './block-groups'

/** Where a group of blocks begins in the reading text. */
export function startOfGroup(group: BlockGroup): number {
  if (group.kind === 'list') return group.points[0]?.start ?? 0
  if (group.kind === 'table') return group.rows[0]?.start ?? 0
  return group.block.start
}

/**
 * The pages that begin before each group of blocks, by their index; pages without text are with the page
 * after them. `last` are those after all groups.
 */
export function pageMarks(
  groups: readonly BlockGroup[],
  pages: readonly DocumentPage[],
): Readonly<{ before: ReadonlyMap<BlockGroup, readonly number[]>; last: readonly number[] }> {
  const before = new Map<BlockGroup, readonly number[]>()
  let next = 0
  for (const group of groups) {
    const first = next
    const start = startOfGroup(group)
    while (next < pages.length && begins(pages[next], start)) next += 1
    const begun = Array.from({ length: next - first }, (_, index) => first + index)
    if (begun.length > 0) before.set(group, begun)
  }
  return { before, last: pages.map((_, index) => index).slice(next) }
}

/** An empty page begins where the text before it ends, and so before whatever comes after. */
const begins = (page: DocumentPage | undefined, at: number) =>
  page !== undefined && (page.start < page.end ? page.start <= at : page.end <= at)
