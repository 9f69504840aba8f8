import { grouped } from '#shared/grouped'

/** All sightings of a case that are one post beyond doubt: they have one number, or the same words and day. */
export type Node = Readonly<{
  key: string
  /** Platform and account, or null where it is not known whose post it is. */
  account: string | null
  /** Whether the post's own number is known: two of those are two posts. */
  numbered: boolean
  /** In comparable form. */
  text: string
  cutOff: boolean
  /** The day it was made or that is printed, in days since 1970. */
  day: number | null
}>

/** Fewer characters than these begin too many posts to tell which one was cut off. */
const shortestBeginning = 12
/** Where more than these of one account begin alike nothing is joined, which bounds the time as well. */
const mostAlike = 200

/**
 * Nodes that are one post, together. A node without a number joins those like it only if all of them
 * are like each other, so that none is drawn to two posts; the outcome does not depend on the order.
 */
export function joined(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const alike = grouped(nodes, ({ account, key, text }) =>
    JSON.stringify([account ?? key, text.slice(0, shortestBeginning)]),
  )
  return [...alike.values()].flatMap((same) =>
    same.length > mostAlike ? same.map((node) => [node]) : joinedOfOne(same),
  )
}

function joinedOfOne(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const like = new Map<Node, readonly Node[]>()
  for (const node of nodes) {
    if (node.numbered || node.account === null) continue
    const near = nodes.filter((other) => other !== node && isLike(node, other))
    if (areOne([node, ...near])) like.set(node, near)
  }
  const groupOf = new Map(nodes.map((node) => [node, [node]]))
  for (const [node, near] of like) {
    for (const other of near) {
      const [into, from] = [groupOf.get(node), groupOf.get(other)]
      if ((!other.numbered && !like.has(other)) || !into || !from || into === from) continue
      into.push(...from)
      for (const moved of from) groupOf.set(moved, into)
    }
  }
  return [...new Set(groupOf.values())]
}

function isLike(a: Node, b: Node): boolean {
  if (a.text === '' || b.text === '' || (a.numbered && b.numbered)) return false
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > 1) return false
  return a.text === b.text || begins(a, b) || begins(b, a)
}

function begins(short: Node, long: Node): boolean {
  return short.cutOff && short.text.length >= shortestBeginning && long.text.startsWith(short.text)
}

/** Whether nodes that are all like the first are like each other as well. */
function areOne(nodes: readonly Node[]): boolean {
  if (nodes.filter(({ numbered }) => numbered).length > 1) return false
  const days = nodes.flatMap(({ day }) => day ?? [])
  if (days.length > 0 && Math.max(...days) - Math.min(...days) > 1) return false
  const longest = nodes.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  return nodes.every((node) => node.text === longest.text || begins(node, longest))
}
