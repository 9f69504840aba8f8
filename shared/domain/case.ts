import { z } from 'zod'
import { Language } from '#shared/domain/language'
import { Instant } from '#shared/domain/time'

/** One story's file. `language` is that of its content and decides quotation marks and exports. */
export const Case = z.object({
  id: z.string(),
  caseId: z.string(),
  title: z.string().trim().min(1).max(200),
  language: Language,
  createdAt: Instant,
  archivedAt: Instant.nullable(),
  sample: z.boolean(),
})
export type Case = z.infer<typeof Case>
