import { z } from 'zod'
import { DocumentFile } from '#shared/domain/document-file'
import { DocumentPage } from '#shared/domain/page'
import { PostSighting } from '#shared/domain/post'

const span = { start: z.int().nonnegative(), end: z.int().nonnegative() }

/**
 * One stretch of the reading text and what it was on the page. Blocks follow each other in the order
 * of the text, do not overlap, and are parted by one line feed. Offsets are UTF-16 units.
 */
export const ReadingBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.int().min(1).max(6), ...span }),
  z.object({ kind: z.literal('paragraph'), ...span }),
  z.object({ kind: z.literal('quote'), ...span }),
  z.object({ kind: z.literal('preformatted'), ...span }),
  z.object({
    kind: z.literal('listed'),
    depth: z.int().min(1).max(12),
    /** The number shown before it, or null for a bullet. */
    ordinal: z.int().nullable(),
    ...span,
  }),
  z.object({
    kind: z.literal('row'),
    /** Rows with the same number belong to one table. */
    table: z.int(),
    cells: z.array(z.object({ header: z.boolean(), columns: z.int().min(1).max(200), ...span })),
    ...span,
  }),
  /** An image; the stretch is its alternative text, empty where it has none. */
  z.object({ kind: z.literal('image'), address: z.string().nullable(), ...span }),
])
export type ReadingBlock = z.infer<typeof ReadingBlock>

/** What of the page's text is not in the reading text, in the page's order. */
export const LeftOut = z.object({ text: z.string() })
export type LeftOut = z.infer<typeof LeftOut>

/** The reading text of a capture. Kept apart from the capture's record because it is large. */
export const Reading = z.object({
  /** The capture's own id. */
  id: z.string(),
  caseId: z.string(),
  sourceId: z.string(),
  text: z.string(),
  blocks: z.array(ReadingBlock),
  leftOut: z.array(LeftOut),
  /** The posts of social media that stood in the page; none in captures made before they were read. */
  posts: z.array(PostSighting).default([]),
  /** The pages of a document in their order; none for what has no pages. */
  pages: z.array(DocumentPage).default([]),
  /** What else there is to say of a document; null for what is none. */
  document: DocumentFile.nullable().default(null),
})
export type Reading = z.infer<typeof Reading>
