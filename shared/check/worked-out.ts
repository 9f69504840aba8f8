import {
  compareExact,
  exactNumber,
  plusExact,
  significantDigits,
} from '#shared/domain/exact-number'
import type { FigureMention } from '#shared/text/figures'

/** Words that say a figure was worked out of others. */
const before =
  /(?:差(?:額)?(?:は|の|が|、)?|合わせて|あわせて|合計(?:は|で)?|計|都合|(?:difference|total|sum) (?:of|is|was)(?: about)?|together|in all,?)\s*$/iu
const behind =
  /^\s*(?:の差|の開き|more than|less than|in all\b|in total\b|altogether\b|combined\b)/iu

/**
 * Whether a figure of a sentence is, exactly, the sum or the difference of two other figures of its unit: of those of
 * the passage, or, where the sentence says that it was worked out (差の8億円, "a total of 12"), of its own paragraph
 * too. One of a single significant digit is so by chance too easily, and has to be said to be.
 */
export function isWorkedOut(
  sentence: string,
  figure: FigureMention,
  passage: readonly FigureMention[],
  paragraph: readonly FigureMention[],
): boolean {
  if (figure.valueTo !== null) return false
  const isSaid =
    before.test(sentence.slice(0, figure.start)) || behind.test(sentence.slice(figure.end))
  if (!isSaid && significantDigits(figure.value) < 2) return false
  const asked = exactNumber(figure.value)
  const known = [...passage, ...(isSaid ? paragraph : [])]
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
