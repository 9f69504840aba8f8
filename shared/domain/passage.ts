import { z } from 'zod'
import { PassagePages } from '#shared/domain/page'
import { Instant } from '#shared/domain/time'

/**
 * Where a passage stands: W3C Web Annotation's TextQuoteSelector and TextPositionSelector in one.
 * `prefix` and `suffix` hold up to 64 characters. Positions are UTF-16 units of the reading text.
 */
export const PassageSelector = z.object({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
})
export type PassageSelector = z.infer<typeof PassageSelector>

/** A highlighted stretch of one capture. It never moves to another capture by itself. */
export const Passage = z.object({
  id: z.string(),
  caseId: z.string(),
  sourceId: z.string(),
  captureId: z.string(),
  selector: PassageSelector,
  /** The pages it stands on, in a document that has pages. */
  pages: PassagePages.nullable().default(null),
  note: z.string(),
  /** The newer capture beside which the reporter said that the older wording is the one to keep. */
  keptBeside: z.string().nullable().default(null),
  createdAt: Instant,
})
export type Passage = z.infer<typeof Passage>
