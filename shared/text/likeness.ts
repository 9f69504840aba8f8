/** The pairs of neighbouring UTF-16 units in words, of white space around them free. */
export function pairsOf(words: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  const text = words.trim()
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2))
  return pairs
}

/** How many of their pairs of neighbouring characters two words share (Dice), from 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const size = one.size + other.size
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const pair of small) if (large.has(pair)) shared += 1
  return size === 0 ? 0 : (2 * shared) / size
}
