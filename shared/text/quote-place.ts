import approximately from 'approx-string-match'
import { matchingText } from '#shared/text/normalise'
import type { ReadingText } from '#shared/text/quote'
import { differenceOf, type Piece } from '#shared/text/quote-difference'
import { cutsWord, wholeWords } from '#shared/text/quote-edges'
import { hasFigureAtEdge, wholeFigures } from '#shared/text/quote-figures'
import { fitIn } from '#shared/text/quote-fit'
import { hasMarks, unified } from '#shared/text/quote-marks'
import { weightOf } from '#shared/text/quote-pattern'
import { windowsOf } from '#shared/text/quote-windows'

/** Where a stretch of a quotation stands in the source, in UTF-16 units, and how it stands to it. */
export interface Place {
  readonly verdict: 'exact' | 'width-or-space' | 'marks' | 'differs'
  readonly start: number
  readonly end: number
  readonly difference: readonly Piece[]
}

/** The words as they are, or but for what is no difference, from this offset on. */
export function verbatimPlace(
  words: string,
  reading: ReadingText,
  from: number,
  near: number,
): Place | null {
  const { text } = reading
  const bare = words.trim()
  const needle = matchingText(bare).text
  if (needle === '') return null
  const found = (verdict: Place['verdict'], start: number, end: number): Place => ({
    verdict,
    start,
    end,
    difference: [],
  })
  const exact = nearest(text, bare, from, near)
  if (exact !== null) return found('exact', exact, exact + bare.length)
  const form = reading.matching()
  const within = (haystack: string, sought: string, verdict: Place['verdict']) => {
    const at = nearest(haystack, sought, form.fromOriginal(from), form.fromOriginal(near))
    if (at === null) return null
    const { start, end } = form.rangeInOriginal(at, at + sought.length)
    return found(verdict, start, end)
  }
  const stopped = needle.replace(/(?<=[\p{L}\p{Nd}%])[.,]$/u, '')
  return (
    within(form.text, needle, 'width-or-space') ??
    (hasMarks(needle) ? within(unified(form.text), unified(needle), 'marks') : null) ??
    (stopped === needle ? null : within(unified(form.text), unified(stopped), 'marks'))
  )
}

/** The occurrence nearest to an offset that cuts no word, number or figure, from an offset on. */
function nearest(text: string, words: string, from: number, near: number): number | null {
  const mayCut = hasFigureAtEdge(words)
  let best: number | null = null
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    if (cutsWord(text, at) || cutsWord(text, at + words.length)) continue
    if (best !== null && Math.abs(at - near) >= Math.abs(best - near)) break
    if (mayCut && cutsFigure(text, at, at + words.length)) continue
    best = at
  }
  return best
}

function cutsFigure(text: string, start: number, end: number): boolean {
  const whole = wholeFigures(text, { start, end })
  return whole.start !== start || whole.end !== end
}

/** The place from this offset on whose words are nearest to these, or null when none is near. */
export function alikePlace(part: string, reading: ReadingText, from: number): Place | null {
  const form = reading.matching()
  const words = matchingText(part).text
  const rest = form.fromOriginal(from)
  const onlyMarks = hasMarks(words) ? unified : (text: string) => text
  const text = onlyMarks(form.text.slice(rest))
  const pattern = { before: '', quote: onlyMarks(words), after: '' }
  const [best] = [...windowsOf(text, pattern, null), ...shortMatches(text, pattern.quote)]
    .map((window) => fitIn(text, pattern, window))
    .filter((fit) => fit !== null)
    .toSorted((one, other) => other.likeness - one.likeness)
  if (best === undefined || best.likeness < leastLikeness(words)) return null
  const place = wholeFigures(text, wholeWords(text, best))
  const { start, end } = form.rangeInOriginal(rest + place.start, rest + place.end)
  const source = form.text.slice(rest + place.start, rest + place.end)
  return { verdict: 'differs', start, end, difference: differenceOf(source, words) }
}

/** Short words offer too few pieces to find them by; for them the whole text is searched. */
function shortMatches(text: string, quote: string): readonly { start: number; end: number }[] {
  if (quote.length < 4 || quote.length > 32) return []
  return approximately(text, quote, Math.floor(quote.length * 0.4)).slice(0, 4)
}

/** The shorter the words, the more of them must be there to call a place theirs. */
function leastLikeness(quote: string): number {
  const weight = weightOf(quote)
  return weight >= 40 ? 0.5 : weight >= 16 ? 0.6 : 0.74
}
