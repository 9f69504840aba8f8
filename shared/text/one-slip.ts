/**
 * Whether one text becomes the other by one slip of the keys: a letter more, less, another, or two
 * neighbours the wrong way round (a Damerau–Levenshtein distance of 1). Equal texts are no slip apart.
 * Counts UTF-16 units; linear in their length.
 */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || one === other) return false
  let head = 0
  while (head < short.length && short[head] === long[head]) head += 1
  if (short.length < long.length) return short.slice(head) === long.slice(head + 1)
  if (short.slice(head + 1) === long.slice(head + 1)) return true
  return (
    short[head] === long[head + 1] &&
    short[head + 1] === long[head] &&
    short.slice(head + 2) === long.slice(head + 2)
  )
}
