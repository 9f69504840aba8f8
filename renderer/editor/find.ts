import { normalised } from '#shared/text/normalise'
import type { Span } from '#shared/text/span'

export type FindOptions = Readonly<{ matchCase: boolean }>

/**
 * Every place of `wanted` in `text`, one after the other, in UTF-16 units of `text`. Both are compared
 * in NFKC (UAX 15), so that ４８２ finds 482; without `matchCase` also A and a. Whole characters only.
 */
export function findAll(text: string, wanted: string, { matchCase }: FindOptions): readonly Span[] {
  const fold = matchCase ? (part: string) => part : lowered
  const pattern = fold(normalised(wanted).text)
  if (pattern === '') return []
  const form = normalised(text)
  const searched = fold(form.text)
  const found: Span[] = []
  let at = searched.indexOf(pattern)
  while (at !== -1) {
    const span = form.rangeInOriginal(at, at + pattern.length)
    // ㌔ is キロ to the search; its half キ is no character of the text and cannot be replaced alone.
    const isWhole =
      form.fromOriginal(span.start) === at && form.fromOriginal(span.end) === at + pattern.length
    const goesOn = isWhole && (found.at(-1)?.end ?? 0) <= span.start
    if (goesOn) found.push(span)
    at = searched.indexOf(pattern, goesOn ? at + pattern.length : at + 1)
  }
  return found
}

/** In lower case, letter by letter: what would change its length (İ) stays, so that offsets hold. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return [...text]
    .map((letter) => {
      const small = letter.toLowerCase()
      return small.length === letter.length ? small : letter
    })
    .join('')
}

/** What of a replacement really changes: what both begin and end with stays as it is. */
export function changedPart(
  old: string,
  now: string,
): Readonly<{ from: number; to: number; text: string }> {
  const most = Math.min(old.length, now.length)
  let before = 0
  while (before < most && old[before] === now[before]) before += 1
  let after = 0
  while (after < most - before && old.at(-1 - after) === now.at(-1 - after)) after += 1
  if (cutsPair(old, before) || cutsPair(now, before)) before -= 1
  if (cutsPair(old, old.length - after) || cutsPair(now, now.length - after)) after -= 1
  return { from: before, to: old.length - after, text: now.slice(before, now.length - after) }
}

function cutsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff
}
