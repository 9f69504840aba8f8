import { compareExact, exactNumber, plusExact } from '#shared/domain/exact-number'
import type { FigureMention } from '#shared/text/figures'

/** Words that say a figure was worked out of others. */
const before =
  /(?:差(?:額)?(?:は|の|が|、)?|合わせて|あわせて|合計(?:は|で)?|計|都合|(?:difference|total|sum) (?:of|is|was)(?: about)?|together|in all,?)\s*$/iu
const behind =
  /^\s*(?:の差|の開き|more than|less than|in all\b|in total\b|altogether\b|combined\b)/iu

/**
 * Whether a figure of a sentence is said to be worked out (差の8億円, "a total of 12") and is, exactly, the sum or the
 * difference of two other figures of its unit among `others`.
 */
export function isWorkedOut(
  sentence: string,
  figure: FigureMention,
  others: readonly FigureMention[],
): boolean {
  const isSaid =
    before.test(sentence.slice(0, figure.start)) || behind.test(sentence.slice(figure.end))
  if (!isSaid || figure.valueTo !== null) return false
  const asked = exactNumber(figure.value)
  const known = others
    .filter(({ unit, valueTo }) => unit === figure.unit && valueTo === null)
    .map(({ value }) => exactNumber(value))
  // a + b is the figure, or a + figure is b: the difference of the two.
  return known.some((a, at) =>
    known.some(
      (b, other) =>
        at !== other &&
        (compareExact(plusExact(a, b), asked) === 0 || compareExact(plusExact(a, asked), b) === 0),
    ),
  )
}
