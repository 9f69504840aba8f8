import type { CheckedDraft } from '#shared/check/checked-draft'
import type { DeskFinding } from '#shared/check/desk-finding'
import type { NumberedSentence } from '#shared/export/numbered-sentences'

/**
 * A sentence that rests, by its mark or by a claim it cites, on a passage that reads otherwise in a newer
 * capture of its source (rule 2).
 */
export function sourceChanged(
  { document, troubled }: Pick<CheckedDraft, 'document' | 'troubled'>,
  { number, text, citations }: NumberedSentence,
): readonly DeskFinding[] {
  const passageIds = citations.flatMap((mark) => {
    const citation = document.citations[mark - 1]
    if (citation?.cites === 'passage') return [citation.passage.passageId]
    return citation?.cites === 'claim'
      ? citation.claim.evidence.map(({ passageId }) => passageId)
      : []
  })
  const fates = [...new Set(passageIds)].flatMap((id) => troubled.get(id) ?? [])
  return fates.length > 0 ? [{ rule: 'source-changed', sentence: number, text, fates }] : []
}
