/** A stretch of a reading text: [start, end) in UTF-16 units. */
export type Span = Readonly<{ start: number; end: number }>

export const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** How far around an offset its character or word can reach, in UTF-16 units: longer than any emoji. */
const reach = 128

/**
 * The span without white space at its ends and without a character (grapheme cluster, Unicode Standard
 * Annex 29) that it cuts in two: such a one is taken in whole. Null when only white space is left.
 */
export function tidied(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  if (from >= to) return null
  return { start: characterAround(text, from).start, end: characterAround(text, to).end }
}

/** The character that the offset lies inside of; empty where it lies between two. */
function characterAround(text: string, offset: number): Span {
  const first = Math.max(0, offset - reach)
  const near = text.slice(first, offset + reach)
  const found = characters.segment(near).containing(offset - first)
  if (!found || first + found.index === offset) return { start: offset, end: offset }
  return { start: first + found.index, end: first + found.index + found.segment.length }
}

export type Unit = 'word' | 'sentence'

/**
 * The span made longer by one word or sentence before or after it. `sentences` are the text's, in order.
 * A step never goes beyond the text and never leaves white space at an end.
 */
export function lengthened(
  text: string,
  span: Span,
  unit: Unit,
  side: 'before' | 'after',
  sentences: readonly Span[],
): Span {
  const words =
    unit === 'word' ? wordsNear(text, side === 'before' ? span.start : span.end) : sentences
  if (side === 'before') {
    const next = words.findLast(({ start }) => start < span.start)
    return next ? { start: next.start, end: span.end } : span
  }
  const next = words.find(({ end }) => end > span.end)
  return next ? { start: span.start, end: next.end } : span
}

const words = new Intl.Segmenter('ja', { granularity: 'word' })

/** The words around an offset; punctuation counts as one, white space does not. */
function wordsNear(text: string, offset: number): Span[] {
  const first = Math.max(0, offset - reach)
  const near = text.slice(first, offset + reach)
  return [...words.segment(near)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index }) => ({ start: first + index, end: first + index + segment.length }))
}

/** The sentences that a span touches, as one span; the span itself where it touches none. */
export function wholeSentences(span: Span, sentences: readonly Span[]): Span {
  const touched = sentences.filter(({ start, end }) => start < span.end && end > span.start)
  const start = touched[0]?.start ?? span.start
  const end = touched.at(-1)?.end ?? span.end
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) }
}
