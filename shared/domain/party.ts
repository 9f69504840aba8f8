import { z } from 'zod'
import { Instant } from '#shared/domain/time'

export const PartyKind = z.enum(['person', 'organisation', 'unknown'])
export type PartyKind = z.infer<typeof PartyKind>

/** A person or a body, under every name it goes by. The first name is the one that is shown. */
export const Party = z.object({
  id: z.string(),
  caseId: z.string(),
  kind: PartyKind,
  names: z
    .array(z.object({ text: z.string().trim().min(1).max(200), reading: z.string().max(200) }))
    .min(1),
  role: z.string(),
  createdAt: Instant,
})
export type Party = z.infer<typeof Party>

export function partyName(party: Pick<Party, 'names'>): string {
  return party.names[0]?.text ?? ''
}

/** What lists are sorted by: the reading of the first name where there is one, else the name. */
export function partySortKey(party: Party): string {
  return party.names[0]?.reading.trim() || partyName(party)
}
