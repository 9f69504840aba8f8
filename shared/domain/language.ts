import { z } from 'zod'

/** The two languages of the interface and of a case's content. */
export const Language = z.enum(['ja', 'en'])
export type Language = z.infer<typeof Language>
