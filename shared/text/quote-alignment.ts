/** Where the middle part of a pattern stands in a text, and the edits in each of its three parts. */
export interface Alignment {
  readonly start: number
  readonly end: number
  readonly errors: readonly [before: number, middle: number, after: number]
}

/** How many cells an alignment may cost, about a sixteenth of a second. */
const cellLimit = 1 << 24

const impossible = 1 << 28
const kept = 0
const dropped = 1
const inserted = 2

/** The cells that are looked at: in the row of n pattern units, `width` columns from n + `lowest`. */
interface Band {
  readonly lowest: number
  readonly width: number
  /** How each cell is reached most cheaply. */
  readonly steps: Uint8Array
}

/**
 * The cheapest way to turn the pattern into some stretch of the text (Levenshtein distance in UTF-16
 * units, the text's ends free), seen from the pattern's middle part [from, to). What was put in at the
 * borders of the middle part counts as outside it. `stray` units of insertions or deletions in a row are
 * followed besides those by which the lengths differ.
 */
export function align(
  pattern: string,
  text: string,
  from: number,
  to: number,
  stray: number,
): Alignment {
  const spare = text.length - pattern.length
  const rows = pattern.length + 1
  const wanted = Math.abs(spare) + 2 * stray + 1
  const width = Math.min(wanted, Math.max(2 * stray, Math.floor(cellLimit / rows)))
  const band = {
    lowest: Math.min(0, spare) - stray,
    width,
    steps: new Uint8Array(rows * width),
  }
  return traceBack(band, pattern, text, fill(band, pattern, text), from, to)
}

/** Fills the band row by row and gives the cell of the last row at which the alignment ends. */
function fill({ lowest, width, steps }: Band, pattern: string, text: string): number {
  const costs = new Int32Array(width + 1).fill(impossible)
  costs.fill(0, Math.max(0, -lowest), Math.min(width, text.length - lowest + 1))
  // Counted from 1, so that the column before the text has a unit too, one that nothing equals.
  const units = new Int32Array(text.length + 1).fill(-1)
  for (let at = 0; at < text.length; at += 1) units[at + 1] = text.charCodeAt(at)
  for (let row = 1; row <= pattern.length; row += 1) {
    const unit = pattern.charCodeAt(row - 1)
    const first = row + lowest
    const from = first < 0 ? -first : 0
    const end = Math.min(width, text.length - first + 1)
    const steps0 = row * width
    let left = impossible
    let diagonal = first > 0 ? (costs[from] ?? 0) : impossible
    for (let cell = from; cell < end; cell += 1) {
      const above = costs[cell + 1] ?? 0
      let best = diagonal + (units[first + cell] === unit ? 0 : 1)
      let step = kept
      if (above + 1 < best) {
        best = above + 1
        step = dropped
      }
      if (left + 1 < best) {
        best = left + 1
        step = inserted
      }
      costs[cell] = best
      steps[steps0 + cell] = step
      left = best
      diagonal = above
    }
    if (end >= 0) costs[end] = impossible
  }
  // Of equally cheap ends the last: what replaced the pattern's last units belongs to it.
  return costs.lastIndexOf(costs.reduce((least, cost) => Math.min(least, cost)))
}

function traceBack(
  { lowest, width, steps }: Band,
  pattern: string,
  text: string,
  end: number,
  from: number,
  to: number,
): Alignment {
  const errors: [number, number, number] = [0, 0, 0]
  const borders = { start: 0, end: 0 }
  let row = pattern.length
  let cell = end
  let reachedFrom = false
  while (row > 0) {
    const column = row + lowest + cell
    if (row === to) borders.end = column
    if (row === from && !reachedFrom) {
      borders.start = column
      reachedFrom = true
    }
    const step = steps[row * width + cell]
    if (step === inserted) {
      errors[row <= from ? 0 : row < to ? 1 : 2] += 1
      cell -= 1
      continue
    }
    const same = step === kept && pattern[row - 1] === text[column - 1]
    if (!same) errors[row <= from ? 0 : row <= to ? 1 : 2] += 1
    if (step === dropped) cell += 1
    row -= 1
  }
  if (!reachedFrom) borders.start = lowest + cell
  return { ...borders, errors }
}
