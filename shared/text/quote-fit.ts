import approximately from 'approx-string-match'
import { align } from '#shared/text/quote-alignment'
import type { Pattern } from '#shared/text/quote-pattern'
import type { Window } from '#shared/text/quote-windows'

/** A place where the passage may stand, in offsets of the searched text. */
export interface Fit {
  readonly start: number
  readonly end: number
  /** 1 when the words are the quote's, 0 when they have nothing in common with it. */
  readonly likeness: number
  /** The same of the surroundings; null when the passage has none to go by. */
  readonly context: number | null
}

/** What unrelated texts have in common by chance: likeness of surroundings is counted from here. */
const chance = 0.4

/** The passage in this window, its ends where its surroundings end and begin; null where it left a gap. */
export function fitIn(text: string, pattern: Pattern, window: Window): Fit | null {
  const { before, quote, after } = pattern
  const part = text.slice(window.start, window.end)
  const whole = before + quote + after
  const from = before.length
  const alignWith = (stray: number) => align(whole, part, from, from + quote.length, stray)
  let { start, end, errors } = alignWith(12 + Math.min(64, whole.length >> 4))
  if (errors[0] + errors[1] + errors[2] > whole.length / 5) {
    ;({ start, end, errors } = alignWith(24 + Math.min(256, whole.length >> 2)))
  }
  if (end <= start) return null
  return {
    start: window.start + start,
    end: window.start + end,
    likeness: Math.max(0, 1 - errors[1] / Math.max(end - start, quote.length)),
    context: contextOf(pattern, errors[0], errors[2]),
  }
}

/** The very words in this window, with how well what surrounds them fits. */
export function verbatimFit(text: string, pattern: Pattern, start: number): Fit {
  const { before, quote, after } = pattern
  const end = start + quote.length
  const errorsBefore = errorsOf(before, text.slice(Math.max(0, start - before.length), start))
  const errorsAfter = errorsOf(after, text.slice(end, end + after.length))
  return { start, end, likeness: 1, context: contextOf(pattern, errorsBefore, errorsAfter) }
}

/** A side shorter than this cannot convince by itself. */
const tellingLength = 12

/** The sides' mean by length; less when neither convinces, for half alike on both sides is a set phrase. */
function contextOf(
  { before, after }: Pattern,
  errorsBefore: number,
  errorsAfter: number,
): number | null {
  const length = before.length + after.length
  if (length === 0) return null
  const sides = [
    { length: before.length, likeness: likenessOf(before.length, errorsBefore) },
    { length: after.length, likeness: likenessOf(after.length, errorsAfter) },
  ]
  const mean = sides.reduce((sum, side) => sum + side.likeness * side.length, 0) / length
  const convincing = sides.some((side) => side.length >= tellingLength && side.likeness >= 0.8)
  return mean >= 0.6 || convincing ? mean : 0.6 * mean
}

function likenessOf(length: number, errors: number): number {
  return length === 0 ? 0 : Math.max(0, 1 - errors / length - chance) / (1 - chance)
}

/** Edits that the expected text needs to stand somewhere in the found one; its length at most. */
export function errorsOf(expected: string, found: string): number {
  if (found.includes(expected)) return 0
  const limit = Math.ceil(expected.length * (1 - chance))
  return approximately(found, expected, limit)[0]?.errors ?? expected.length
}
