import { z } from 'zod'

/**
 * A node of the draft as the editor's JSON holds it: what a draft may hold, and no more. `key` is the
 * editor's own, there only while the draft is open.
 */
export const StoredNode = z.object({
  type: z.string(),
  key: z.string().optional(),
  text: z.string().optional(),
  format: z.union([z.number(), z.string()]).optional(),
  tag: z.string().optional(),
  listType: z.string().optional(),
  url: z.string().optional(),
  cites: z.string().optional(),
  id: z.string().optional(),
  get children(): z.ZodOptional<z.ZodArray<typeof StoredNode>> {
    return z.array(StoredNode).optional()
  },
})
export type StoredNode = z.infer<typeof StoredNode>

export const StoredState = z.object({ root: StoredNode })
