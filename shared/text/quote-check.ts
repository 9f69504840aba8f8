import { matchingText } from '#shared/text/normalise'
import { readingText, type ReadingText } from '#shared/text/quote'
import type { Piece } from '#shared/text/quote-difference'
import { partsOf } from '#shared/text/quote-omissions'
import { alikePlace, verbatimPlace, type Place } from '#shared/text/quote-place'

/**
 * How a quotation stands to the capture it is taken from (rule 8). `exact`: character by character.
 * `width-or-space`: but for NFKC and white space. `marks`: but for the quotation marks in it, as when 「
 * becomes 『 inside a quotation, and for a comma or full stop that English sets before the closing mark.
 * `differs`: the nearest place is shown. `not-found`: no place is near enough to call it the same words.
 */
export type QuotationVerdict = Place['verdict'] | 'not-found'

export interface QuotationCheck {
  readonly verdict: QuotationVerdict
  /** Where it stands in the capture's text, in UTF-16 units; null when not found. */
  readonly start: number | null
  readonly end: number | null
  /** Filled when it differs, else empty. */
  readonly difference: readonly Piece[]
}

const order: readonly QuotationVerdict[] = [
  'exact',
  'width-or-space',
  'marks',
  'differs',
  'not-found',
]

/**
 * Compares a quotation, the words between its marks, with the text it should stand in. Words left out
 * and marked as such (…, [...], （中略）) may be left out: each part must stand, in order. A quotation
 * that cuts a number or a Latin word in two does not stand there. `near` tells which of several places
 * is meant, in UTF-16 units of the text.
 */
export function checkQuotation(
  quotation: string,
  captureText: string | ReadingText,
  near = 0,
): QuotationCheck {
  const reading = typeof captureText === 'string' ? readingText(captureText) : captureText
  const whole = verbatimPlace(quotation, reading, 0, near)
  if (whole !== null) return whole
  const parts = partsOf(quotation)
  const there = inOrder(parts, reading, near)
  if (near === 0 || order.indexOf(there.verdict) < order.indexOf('differs')) return there
  const anywhere = inOrder(parts, reading, 0)
  return worse(there.verdict, anywhere.verdict) === anywhere.verdict ? there : anywhere
}

const nowhere: QuotationCheck = { verdict: 'not-found', start: null, end: null, difference: [] }

/** Each part where it stands after the one before it; the worst of them is the verdict. */
function inOrder(parts: readonly string[], reading: ReadingText, near: number): QuotationCheck {
  const found: Place[] = []
  const difference: Piece[] = []
  let verdict: QuotationVerdict = 'exact'
  for (const part of parts) {
    const from = found.at(-1)?.end ?? 0
    const place =
      verbatimPlace(part, reading, from, Math.max(near, from)) ?? alikePlace(part, reading, from)
    if (difference.length > 0) difference.push({ kind: 'same', text: ' … ' })
    if (place === null) difference.push({ kind: 'added', text: matchingText(part).text })
    else {
      found.push(place)
      difference.push(...(place.difference.length > 0 ? place.difference : sameWords(part)))
    }
    verdict = worse(verdict, place?.verdict ?? 'differs')
  }
  const [first] = found
  const last = found.at(-1)
  if (first === undefined || last === undefined) return nowhere
  return {
    verdict,
    start: first.start,
    end: last.end,
    difference: verdict === 'differs' ? difference : [],
  }
}

function sameWords(part: string): readonly Piece[] {
  return [{ kind: 'same', text: matchingText(part).text }]
}

function worse(one: QuotationVerdict, other: QuotationVerdict): QuotationVerdict {
  return order.indexOf(one) > order.indexOf(other) ? one : other
}
