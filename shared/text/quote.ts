import type { TextQuote, TextSelector } from '#shared/domain/passage'
import { matchingText, sameButForWidthOrSpace } from '#shared/text/normalise'
import type { Normalised } from '#shared/text/normalise-map'
import { patternOf, type Pattern } from '#shared/text/quote-pattern'
import { bestFit } from '#shared/text/quote-search'
import { inWholeWords, replacedNearer, untouched, type Standing } from '#shared/text/quote-standing'

/** UTF-16 units of a passage's surroundings that are kept on each side. */
export const surroundings = 64

/**
 * What became of a passage. `same`: it stands at its old place, or between its old surroundings.
 * `moved`: its words stand elsewhere. `changed`: its place holds words that differ, be it in one digit,
 * after NFKC and folding of white space; so does that of 482億円 when it has become 1482億円 or 約482億円,
 * and that of “can” when it has become “cannot”. `gone`: no place continues it. Offsets are UTF-16 units.
 */
export type Located =
  Standing | { readonly state: 'gone'; readonly start: null; readonly end: null }

/** A text made ready once for locating many passages in it. */
export interface ReadingText {
  readonly text: string
  readonly matching: () => Normalised
}

export function readingText(text: string): ReadingText {
  let matching: Normalised | null = null
  return { text, matching: () => (matching ??= matchingText(text)) }
}

/**
 * The W3C selectors of [start, end), in UTF-16 units: TextQuote with up to 64 units on each side, and
 * TextPosition. No surrogate pair is cut: one that the range cuts is taken in whole.
 * @throws {RangeError} when the range is empty or not inside the text.
 */
export function describe(text: string, start: number, end: number): TextSelector {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`No passage at ${start} to ${end} of ${text.length}`)
  }
  const from = cutsPair(text, start) ? start - 1 : start
  const to = cutsPair(text, end) ? end + 1 : end
  const before = Math.max(0, from - surroundings)
  const after = Math.min(text.length, to + surroundings)
  return {
    kind: 'text',
    exact: text.slice(from, to),
    prefix: text.slice(cutsPair(text, before) ? before + 1 : before, from),
    suffix: text.slice(to, cutsPair(text, after) ? after - 1 : after),
    start: from,
    end: to,
  }
}

/**
 * Where the passage stands in a text that may have been edited since it was described. Of repeated words
 * those in the old surroundings are the passage, then those nearest the old place.
 */
export function locate(text: string | ReadingText, selector: TextQuote): Located {
  const reading = typeof text === 'string' ? readingText(text) : text
  const found = placeOf(reading, selector)
  return found.state === 'gone' ? found : inWholeWords(reading.text, selector, found)
}

function placeOf(reading: ReadingText, selector: TextQuote): Located {
  const found = untouched(reading.text, selector)
  if (found?.start === selector.start) return found
  if (found !== null) return replacedNearer(reading.text, selector, found.start) ?? found
  const pattern = patternOf(selector)
  const gone: Located = { state: 'gone', start: null, end: null }
  if (pattern.quote === '') return gone
  const near = nearbyPart(reading.text, selector)
  const surelyNear = near && search(near, pattern, selector, 0.5)
  return surelyNear ?? search({ from: 0, form: reading.matching() }, pattern, selector, 0) ?? gone
}

/** How far around the old place is searched before the whole text is, in UTF-16 units. */
const nearby = 2048

interface Part {
  readonly from: number
  readonly form: Normalised
}

/** The text around the old place; null when that is about all of it. */
function nearbyPart(text: string, { start, end }: TextQuote): Part | null {
  if (start > text.length || text.length < 4 * nearby) return null
  const from = Math.max(0, start - nearby)
  const to = Math.min(text.length, end + nearby)
  const cut = (at: number) => (cutsPair(text, at) ? at - 1 : at)
  return { from: cut(from), form: matchingText(text.slice(cut(from), cut(to))) }
}

/** The passage in this part of the text, if its surroundings fit at least so well. */
function search(
  { from, form }: Part,
  pattern: Pattern,
  selector: TextQuote,
  minContext: number,
): Standing | null {
  const blank = selector.exact.length - selector.exact.trimStart().length
  const old = selector.start + blank
  const fit = bestFit(form.text, pattern, form.fromOriginal(Math.max(0, old - from)))
  if (fit === null || (fit.context ?? 0) < minContext) return null
  const range = form.rangeInOriginal(fit.start, fit.end)
  const start = from + range.start
  const end = from + range.end
  const words = form.original.slice(range.start, range.end)
  // The words themselves decide, whatever led here: what differs is never called the same or moved.
  if (!sameButForWidthOrSpace(words, selector.exact)) return { state: 'changed', start, end }
  return { state: start === old || (fit.context ?? 0) >= 0.9 ? 'same' : 'moved', start, end }
}

/** Whether an offset lies inside a surrogate pair. */
function cutsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff
}

/** An offset in UTF-16 units as one in code points, as W3C selectors count. */
export function codePointOffset(text: string, utf16Offset: number): number {
  let points = 0
  for (let at = 0; at < utf16Offset && at < text.length; at += 1) {
    if (!cutsPair(text, at)) points += 1
  }
  return points
}

/** The inverse of `codePointOffset`: UTF-16 units for an offset in code points. */
export function utf16Offset(text: string, codePoints: number): number {
  let at = 0
  for (let left = codePoints; left > 0 && at < text.length; left -= 1) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  }
  return at
}
