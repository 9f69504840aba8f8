import type { Reading } from '#shared/domain/reading'
import { changesOf, type Change, type Known } from '#shared/text/compare/changes'
import { piecesOf, type Piece } from '#shared/text/compare/pieces'
import { matchingText } from '#shared/text/normalise'

/** A reading text and what of its page was left out of it. */
export type Side = Pick<Reading, 'text' | 'leftOut'>

/** How a newer reading text departs from an older one. */
export type Comparison = Readonly<{
  /** The same and removed ones together are the old text, the same and added ones the new one. */
  pieces: readonly Piece[]
  /** Where the article reads otherwise, in its order. */
  changes: readonly Change[]
  /** Whole lines that were left out of one of the texts and not of the other: no change of the page. */
  masked: readonly Change[]
  /** Lines around the article (navigation, advertisements) that came and went. */
  leftOut: Readonly<{ removed: number; added: number }>
}>

/**
 * Compares two reading texts in steps that end at `yield`, so that whoever runs them can stop in between.
 * Each step is bounded; where two texts have too little in common the whole is removed and added.
 */
export function* comparing(
  before: Side,
  after: Side,
  known: Known,
): Generator<undefined, Comparison> {
  const pieces = yield* piecesOf(before.text, after.text)
  yield
  const all = yield* changesOf(pieces, [before.text, after.text], known)
  const [outBefore, outAfter] = [linesLeftOut(before), linesLeftOut(after)]
  const isMasked = (change: Change) =>
    keysOf(change.removed + change.added).length > 0 &&
    isOnly(change, [before.text, after.text]) &&
    allIn(change.removed, outAfter) &&
    allIn(change.added, outBefore)
  const masked = all.filter(isMasked)
  const moved = new Set(masked.flatMap(({ removed, added }) => keysOf(removed + '\n' + added)))
  return {
    pieces,
    changes: all.filter((change) => !masked.includes(change)),
    masked,
    leftOut: {
      removed: missing(outBefore, outAfter, moved),
      added: missing(outAfter, outBefore, moved),
    },
  }
}

/** As `comparing`, in one go. */
export function compareTexts(before: Side, after: Side, known: Known): Comparison {
  const steps = comparing(before, after, known)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Whether a change is made of whole lines: half a line of an advertisement is a change of the article. */
function isOnly(change: Change, [before, after]: readonly [string, string]): boolean {
  const whole = (text: string, { start, end }: Change['before']) => {
    if (start === end) return true
    const begins = start === 0 || text[start - 1] === '\n' || text[start] === '\n'
    return begins && (end === text.length || text[end] === '\n' || text[end - 1] === '\n')
  }
  return whole(before, change.before) && whole(after, change.after)
}

function allIn(text: string, lines: ReadonlyMap<string, number>): boolean {
  return keysOf(text).every((line) => lines.has(line))
}

function keysOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => matchingText(line).text)
    .filter((line) => line !== '')
}

function linesLeftOut({ leftOut }: Side): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  for (const { text } of leftOut) {
    for (const line of keysOf(text)) lines.set(line, (lines.get(line) ?? 0) + 1)
  }
  return lines
}

function missing(
  these: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
  moved: ReadonlySet<string>,
): number {
  let count = 0
  for (const [line, times] of these) {
    if (!moved.has(line)) count += Math.max(0, times - (others.get(line) ?? 0))
  }
  return count
}
