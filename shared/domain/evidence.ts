import { z } from 'zod'
import { Instant } from '#shared/domain/time'

export const Stance = z.enum(['supports', 'contradicts', 'context'])
export type Stance = z.infer<typeof Stance>

export const Nearness = z.enum(['primary', 'secondary', 'compiled', 'unknown'])
export type Nearness = z.infer<typeof Nearness>

/** The second half of the Admiralty code. 6, the default, says "not graded". */
export const Credibility = z.enum(['1', '2', '3', '4', '5', '6'])
export type Credibility = z.infer<typeof Credibility>

/** A passage put to a claim. A grade other than 6 carries its line of reason. */
export const Evidence = z.object({
  id: z.string(),
  caseId: z.string(),
  claimId: z.string(),
  passageId: z.string(),
  stance: Stance,
  nearness: Nearness,
  credibility: Credibility,
  credibilityReason: z.string(),
  note: z.string(),
  createdAt: Instant,
})
export type Evidence = z.infer<typeof Evidence>
