import type { CheckedClaim } from '#shared/check/checked-draft'

/** Whether a claim is told as what is and has one origin only, however many repeat it (rule 1). */
export function isOfOneOrigin(
  { kind, finding, standing }: CheckedClaim,
  attributed: boolean,
): boolean {
  if (attributed || kind !== 'fact') return false
  const { primary, origins } = standing
  return finding === 'single' || (finding === 'confirmed' && origins.origins < 2 && !primary)
}
