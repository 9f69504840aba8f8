import { z } from 'zod'
import type { Span } from '#shared/text/span'

/** A page of a document: where it stands in the file, from 1, and what is printed on it to name it. */
export const PageName = z.object({
  number: z.int().positive(),
  /** Null where the file names none, or names it by its number. */
  label: z.string().min(1).max(60).nullable(),
})
export type PageName = z.infer<typeof PageName>

/** A page and the stretch of the reading text that stands on it, empty for one without text. */
export const DocumentPage = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  label: PageName.shape.label,
  /** As it is looked at, in points of 1/72 inch. */
  width: z.number().positive(),
  height: z.number().positive(),
})
export type DocumentPage = z.infer<typeof DocumentPage>

/** The pages that a passage stands on, first to last. */
export const PassagePages = z.object({ first: PageName, last: PageName })
export type PassagePages = z.infer<typeof PassagePages>

/** The number, from 1, of the page that an offset of the reading text stands on; 0 where there are no pages. */
export function pageAt(pages: readonly DocumentPage[], offset: number): number {
  let low = 0
  let high = pages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pages[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The pages that a span of the reading text stands on; null in a capture without pages. */
export function pagesOf(pages: readonly DocumentPage[], { start, end }: Span): PassagePages | null {
  const first = pageAt(pages, start)
  const last = pageAt(pages, Math.max(start, end - 1))
  if (first === 0) return null
  const named = (number: number) => ({ number, label: pages[number - 1]?.label ?? null })
  return { first: named(first), last: named(last) }
}
