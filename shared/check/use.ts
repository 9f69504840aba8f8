import type { CheckedClaim, CheckedDraft } from '#shared/check/checked-draft'
import { partiesIn } from '#shared/text/parties'

/** Whether the reporter has decided against the claim. */
export const isDropped = ({ use }: CheckedClaim): boolean => use === 'drop'

/**
 * Whether a sentence does with a claim what its use does not allow: it is on hold, it is to be attributed
 * and is not, or whoever says it is not to be named and is.
 */
export function isMisused(
  { use, claimantId }: CheckedClaim,
  attributed: boolean,
  text: string,
  { parties }: Pick<CheckedDraft, 'parties'>,
): boolean {
  if (use === 'hold') return true
  if (use === 'attrib') return !attributed
  if (use !== 'anon') return false
  return (
    partiesIn(
      text,
      parties.filter(({ id }) => id === claimantId),
    ).length > 0
  )
}
