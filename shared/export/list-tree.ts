import type { Block } from '#shared/export/document'

/** A list with the lists inside its entries. */
export type List<Inline> = Readonly<{ ordered: boolean; entries: readonly ListEntry<Inline>[] }>
export type ListEntry<Inline> = Readonly<{
  inlines: readonly Inline[]
  inside: readonly List<Inline>[]
}>

type Listed<Inline> = Extract<Block<Inline>, { kind: 'listed' }>
export type Unlisted<Inline> = Exclude<Block<Inline>, { kind: 'listed' }>

type GrowingList<Inline> = { ordered: boolean; entries: ListEntry<Inline>[] }

/** The blocks with each run of listed ones as lists, in their order. */
export function withLists<Inline>(
  blocks: readonly Block<Inline>[],
): readonly (Unlisted<Inline> | Readonly<{ kind: 'list'; list: List<Inline> }>)[] {
  const result: (Unlisted<Inline> | { kind: 'list'; list: List<Inline> })[] = []
  let run: Listed<Inline>[] = []
  const close = () => {
    result.push(...listsOf(run).map((list) => ({ kind: 'list' as const, list })))
    run = []
  }
  for (const block of blocks) {
    if (block.kind === 'listed') run.push(block)
    else {
      close()
      result.push(block)
    }
  }
  close()
  return result
}

/** Depths that skip a step count as one step; a change between numbers and bullets begins a list. */
function listsOf<Inline>(run: readonly Listed<Inline>[]): GrowingList<Inline>[] {
  const depth = Math.min(...run.map((block) => block.depth))
  const lists: GrowingList<Inline>[] = []
  for (let at = 0; at < run.length;) {
    const first = run[at]
    if (first === undefined) break
    const next = run.findIndex((block, index) => index > at && block.depth <= depth)
    const end = next === -1 ? run.length : next
    // Entries deeper than the shallowest that stand before it have none to hang on.
    const alone = first.depth > depth
    const inner = run.slice(alone ? at : at + 1, end)
    if (alone) lists.push(...listsOf(inner))
    else {
      const entry = { inlines: first.inlines, inside: listsOf(inner) }
      const last = lists.at(-1)
      if (last?.ordered === first.ordered) last.entries.push(entry)
      else lists.push({ ordered: first.ordered, entries: [entry] })
    }
    at = end
  }
  return lists
}
