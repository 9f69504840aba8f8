import type { Inquiry } from '#shared/domain/inquiry'
import { partyName, type Party } from '#shared/domain/party'
import { makeInquiry } from '../../data/inquiries'
import { useCase, useServices } from '../../services'

/** Begins an inquiry of a party with claims that are to be put to it; gives whether that was done. */
export function useBeginInquiry(onBegun: (inquiry: Inquiry) => void) {
  const { id: caseId } = useCase()
  const { db, now, newId, perform } = useServices()
  return async (party: Party, claimIds: readonly string[]): Promise<boolean> => {
    const inquiry: Inquiry = {
      id: newId(),
      caseId,
      partyId: party.id,
      addressee: partyName(party),
      claimIds: [...claimIds],
      put: [],
      question: '',
      reachedAt: '',
      deadline: null,
      attempts: [],
      outcome: null,
      createdAt: now(),
    }
    const made = await perform('replies.act.make', () => makeInquiry(db, inquiry))
    if (made) onBegun(made)
    return made !== null
  }
}
