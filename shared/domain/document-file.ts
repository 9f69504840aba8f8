import { z } from 'zod'

/**
 * What a document carries besides its pages. None of it runs, opens or is fetched: `script` and `launch`
 * would act by themselves, `link` leads to an address, `attachment` is another file inside.
 */
export const Carried = z.object({
  what: z.enum(['script', 'launch', 'link', 'attachment', 'form']),
  count: z.int().positive(),
  /** The first of the addresses or file names, in the file's words. */
  names: z.array(z.string().max(500)).max(50),
})
export type Carried = z.infer<typeof Carried>

/** What there is to say of a document beside the text of its pages. */
export const DocumentFile = z.object({
  format: z.literal('pdf'),
  /** How many pages it has, read or not; null where that is not known. */
  pageCount: z.int().nonnegative().nullable(),
  /** Numbers of the pages that could not be read. Those after the last that was looked at are not in it. */
  unread: z.array(z.int().positive()).max(5000),
  carries: z.array(Carried),
})
export type DocumentFile = z.infer<typeof DocumentFile>
