import { firstAssessment, type Claim, type ClaimKind } from '#shared/domain/claim'
import type { Evidence } from '#shared/domain/evidence'
import type { Party } from '#shared/domain/party'
import { wordsOf, type Passage } from '#shared/domain/passage'

/** A claim that is being worded. `newParties` were typed in the form and are made with the claim. */
export type ClaimDraft = Readonly<{
  text: string
  kind: ClaimKind
  claimantId: string | null
  aboutIds: readonly string[]
  newParties: readonly Party[]
  saidAt: string | null
  concerns: string | null
}>

const longestClaim = 2000

/** Begins with the passage's own words, on one line; the reporter makes them neutral. */
export function beginClaim(passage: Passage): ClaimDraft {
  const text = wordsOf(passage).replaceAll(/\s+/g, ' ').slice(0, longestClaim)
  return {
    text,
    kind: 'fact',
    claimantId: null,
    aboutIds: [],
    newParties: [],
    saidAt: null,
    concerns: null,
  }
}

/** The claim with its first evidence, which supports it, and those new parties that it still names. */
export function claimFrom(
  draft: ClaimDraft,
  passage: Passage,
  { claimId, evidenceId, at }: { claimId: string; evidenceId: string; at: string },
): Readonly<{ claim: Claim; evidence: Evidence; parties: readonly Party[] }> {
  const { text, kind, claimantId, aboutIds, newParties, saidAt, concerns } = draft
  const { caseId } = passage
  const claim: Claim = {
    id: claimId,
    caseId,
    text: text.trim(),
    kind,
    claimantId,
    aboutIds: [...aboutIds],
    saidAt,
    concerns,
    ...firstAssessment(kind),
    importance: 'normal',
    legal: [],
    history: [],
    createdAt: at,
  }
  return {
    claim,
    evidence: {
      id: evidenceId,
      caseId,
      claimId,
      passageId: passage.id,
      stance: 'supports',
      nearness: 'unknown',
      credibility: '6',
      credibilityReason: '',
      note: '',
      createdAt: at,
    },
    parties: newParties.filter(({ id }) => id === claimantId || aboutIds.includes(id)),
  }
}
