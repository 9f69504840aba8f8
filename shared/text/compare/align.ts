import { likeness, pairsOf } from '#shared/text/likeness'

/** Lines of the old and the new text that belong together; null for one that has no counterpart. */
export type LinePair = Readonly<{ before: string | null; after: string | null }>

/** Two lines less alike than this are not one line edited but two lines. */
const leastAlike = 0.4

/** Of a longer line only its beginning is weighed, in UTF-16 units. */
const longestWeighed = 2000

/** So many lines are weighed against each other at once; of more, each part against its like part. */
const window = 48

/** Pairs the lines of two stretches in their order, so that the pairs are as alike as can be. */
export function* alignedLines(
  before: readonly string[],
  after: readonly string[],
): Generator<LinePair, void> {
  const parts = Math.ceil(Math.max(before.length, after.length) / window)
  const part = (lines: readonly string[], at: number) =>
    lines.slice(
      Math.floor((lines.length * at) / parts),
      Math.floor((lines.length * (at + 1)) / parts),
    )
  for (let at = 0; at < parts; at += 1) yield* aligned(part(before, at), part(after, at))
}

function aligned(before: readonly string[], after: readonly string[]): readonly LinePair[] {
  const alike = likenessOf(before, after)
  const best = bestSums(before.length, after.length, alike)
  const pairs: LinePair[] = []
  let [i, j] = [0, 0]
  const sum = (at: number, to: number) => best[at]?.[to] ?? 0
  while (i < before.length || j < after.length) {
    const [one = null, other = null] = [before[i], after[j]]
    const together = alike(i, j)
    if (together >= leastAlike && sum(i, j) === sum(i + 1, j + 1) + together) {
      pairs.push({ before: one, after: other })
      i += 1
      j += 1
    } else if (i < before.length && sum(i, j) === sum(i + 1, j)) {
      pairs.push({ before: one, after: null })
      i += 1
    } else {
      pairs.push({ before: null, after: other })
      j += 1
    }
  }
  return pairs
}

function bestSums(rows: number, columns: number, alike: (i: number, j: number) => number) {
  const best = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0))
  const sum = (at: number, to: number) => best[at]?.[to] ?? 0
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const together = alike(i, j)
      const paired = together >= leastAlike ? sum(i + 1, j + 1) + together : 0
      const row = best[i]
      if (row) row[j] = Math.max(paired, sum(i + 1, j), sum(i, j + 1))
    }
  }
  return best
}

/** How alike two lines are, each pair of them weighed once. */
function likenessOf(before: readonly string[], after: readonly string[]) {
  const [ones, others] = [before.map(weighed), after.map(weighed)]
  const known = new Map<number, number>()
  return (i: number, j: number): number => {
    const [one, other] = [ones[i], others[j]]
    if (!one || !other) return 0
    const key = i * after.length + j
    const before = known.get(key)
    if (before !== undefined) return before
    const alike = likeness(one, other)
    known.set(key, alike)
    return alike
  }
}

const weighed = (line: string) => pairsOf(line.trim().slice(0, longestWeighed))
