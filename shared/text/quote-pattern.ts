import type { TextQuote } from '#shared/domain/passage'
import { matchingText } from '#shared/text/normalise'

/** A passage as it is looked for: its words and what stands around them, in `matchingText`. */
export interface Pattern {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/** What to look for. White space at the ends of the quote is left to its surroundings. */
export function patternOf(selector: Pick<TextQuote, 'prefix' | 'exact' | 'suffix'>): Pattern {
  const { prefix, exact, suffix } = selector
  const whole = matchingText(prefix + exact + suffix)
  let start = whole.fromOriginal(prefix.length)
  let end = Math.max(start, whole.fromOriginal(prefix.length + exact.length))
  while (start < end && whole.text[start] === ' ') start += 1
  while (end > start && whole.text[end - 1] === ' ') end -= 1
  return {
    before: whole.text.slice(0, start),
    quote: whole.text.slice(start, end),
    after: whole.text.slice(end),
  }
}

/** How much a stretch of text tells: a kanji or kana counts as two Latin letters. */
export function weightOf(text: string): number {
  let weight = 0
  for (const character of text) weight += character > '\u2e80' ? 2 : 1
  return weight
}
