import type { CheckedClaim } from '#shared/check/checked-draft'

/** Whether an allegation is told as what is: without saying whose word it is. */
export function isAllegationAsFact({ kind }: CheckedClaim, attributed: boolean): boolean {
  return kind === 'allegation' && !attributed
}
