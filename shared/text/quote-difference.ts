import { diffArrays } from 'diff'
import { unified } from '#shared/text/quote-marks'

/** `missing` stands in the source and not in the quotation, `added` the other way round. */
export interface Piece {
  readonly kind: 'same' | 'missing' | 'added'
  readonly text: string
}

/** What is compared whole: a number, a Latin word, a run of white space; else each character by itself. */
const token =
  /\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{sc=Latn}\p{M}]+(?:['’-][\p{sc=Latn}\p{M}]+)*|\s+|\P{M}\p{M}*|./gsu

/**
 * How a quotation departs from its source, word by word in Latin script and character by character in
 * Japanese; both in `matchingText`. Which quotation marks are used is no difference. The same and the
 * missing pieces together are the source, the same and the added ones the quotation.
 */
export function differenceOf(source: string, quotation: string): readonly Piece[] {
  const comparator = (one: string, other: string) => unified(one) === unified(other)
  return diffArrays(tokensOf(source), tokensOf(quotation), { comparator }).map(
    ({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'missing' : 'same',
      text: value.join(''),
    }),
  )
}

function tokensOf(text: string): string[] {
  return text.match(token) ?? []
}
