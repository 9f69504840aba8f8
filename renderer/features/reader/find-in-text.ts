import { matchingText } from '#shared/text/normalise'
import type { Span } from './span'

/** A text made ready once for finding in it many times. */
export type Findable = (query: string) => readonly Span[]

/**
 * Finds every place that is `query` but for case, width and white space, as stretches of the original, in
 * order and without overlap. Nothing is found for a query of white space only.
 */
export function findable(text: string): Findable {
  const form = matchingText(text)
  const sought = withoutCase(form.text)
  return (query) => {
    const wanted = withoutCase(matchingText(query).text)
    if (wanted === '') return []
    const found: Span[] = []
    for (
      let at = sought.indexOf(wanted);
      at >= 0;
      at = sought.indexOf(wanted, at + wanted.length)
    ) {
      found.push(form.rangeInOriginal(at, at + wanted.length))
    }
    return found
  }
}

/** Lower case, but for the few letters whose lower case is longer (İ): offsets must stay. */
function withoutCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('')
}

/** The number of the first hit at or after an offset; the first of all when there is none after it. */
export function hitFrom(hits: readonly Span[], offset: number): number {
  const next = hits.findIndex(({ start }) => start >= offset)
  return Math.max(0, next)
}
