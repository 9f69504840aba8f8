import type { CheckedClaim } from '#shared/check/checked-draft'

/** Whether evidence against a claim is unanswered where it is told as what is, without the other side. */
export function isContradicted({ use, standing }: CheckedClaim, attributed: boolean): boolean {
  return standing.unanswered > 0 && !attributed && use !== 'reply'
}
