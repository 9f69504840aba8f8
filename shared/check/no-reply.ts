import type { CheckedClaim } from '#shared/check/checked-draft'

/** Whether an allegation is told before those it is about have had their say (rule 3), however it is worded. */
export function isWithoutReply({ unheard }: CheckedClaim): boolean {
  return unheard.length > 0
}
