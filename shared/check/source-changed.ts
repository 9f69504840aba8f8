import type { CheckedDraft } from '#shared/check/checked-draft'
import { citedPassages } from '#shared/check/cited-passages'
import type { DeskFinding } from '#shared/check/desk-finding'
import type { NumberedSentence } from '#shared/export/numbered-sentences'

/**
 * A sentence that rests, by its mark or by a claim it cites, on a passage that reads otherwise in a newer
 * capture of its source (rule 2).
 */
export function sourceChanged(
  draft: Pick<CheckedDraft, 'document' | 'troubled'>,
  sentence: NumberedSentence,
): readonly DeskFinding[] {
  const { number, text } = sentence
  const passageIds = new Set(citedPassages(draft, sentence).map(({ passageId }) => passageId))
  const fates = [...passageIds].flatMap((id) => draft.troubled.get(id) ?? [])
  return fates.length > 0 ? [{ rule: 'source-changed', sentence: number, text, fates }] : []
}
