import { isAllegationAsFact } from '#shared/check/allegation-as-fact'
import type { CheckedClaim, CheckedDraft } from '#shared/check/checked-draft'
import { citedPassages } from '#shared/check/cited-passages'
import { isContradicted } from '#shared/check/contradicted'
import type { ClaimRule, DeskFinding } from '#shared/check/desk-finding'
import { isOfInterest } from '#shared/check/interest'
import { isOfOneOrigin } from '#shared/check/single-origin'
import { isWithoutReply } from '#shared/check/no-reply'
import { isDropped, isMisused } from '#shared/check/use'
import type { NumberedSentence } from '#shared/export/numbered-sentences'
import { grouped } from '#shared/grouped'
import { isAttributed } from '#shared/text/attribution'

/**
 * What a sentence may not make of the claims that it cites. Of one claim only the weightiest is told: that
 * it was dropped, is an allegation told as fact or without a reply, is not to be used so, is contradicted; that the sentence
 * rests on interest, or on one origin, only where nothing else is wrong with what it cites. Headings and
 * what is set apart as a quotation are left to the sentences around them.
 */
export function restsOn(draft: CheckedDraft, sentence: NumberedSentence): readonly DeskFinding[] {
  const { number, text, block, citations } = sentence
  const kind = draft.document.blocks[block]?.kind
  if (citations.length === 0 || kind === 'heading' || kind === 'quotation') return []
  const attributed = isAttributed(text)
  const claims = [...new Set(citations.flatMap((mark) => draft.claims.get(mark) ?? []))]
  const told = claims.flatMap((claim) => {
    const rule = troubleOf(claim, attributed, text, draft)
    return rule ? [{ rule, claim }] : []
  })
  const finding = (rule: ClaimRule, about: readonly CheckedClaim[]): DeskFinding => ({
    rule,
    sentence: number,
    text,
    claims: about.map(({ id, text: words, use, finding: found, standing }) => ({
      id,
      text: words,
      use,
      finding: found,
      against: standing.unanswered,
    })),
  })
  if (told.length > 0) {
    const byRule = grouped(told, ({ rule }) => rule)
    return [...byRule].map(([rule, all]) =>
      finding(
        rule,
        all.map(({ claim }) => claim),
      ),
    )
  }
  const passages = citedPassages(draft, sentence)
  const supporting = passages.filter((one) => !('stance' in one) || one.stance === 'supports')
  if (isOfInterest(supporting, attributed)) {
    const sources = new Map(supporting.map(({ source }) => [source.id, source.title]))
    const named = [...sources].map(([id, title]) => ({ id, title }))
    return [{ rule: 'interest', sentence: number, text, sources: named }]
  }
  // A passage cited beside a claim may be its second origin.
  const isAlone = citations.every((mark) => draft.claims.has(mark))
  const single = isAlone && claims.every((claim) => isOfOneOrigin(claim, attributed))
  return single ? [finding('single-origin', claims)] : []
}

function troubleOf(
  claim: CheckedClaim,
  attributed: boolean,
  text: string,
  draft: CheckedDraft,
): ClaimRule | null {
  if (isDropped(claim)) return 'use'
  if (isAllegationAsFact(claim, attributed)) return 'allegation-as-fact'
  if (isWithoutReply(claim)) return 'no-reply'
  if (isMisused(claim, attributed, text, draft)) return 'use'
  return isContradicted(claim, attributed) ? 'contradicted' : null
}
