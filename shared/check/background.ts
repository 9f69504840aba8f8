import type { CheckMemory } from '#shared/check/check-memory'
import type { CheckedDraft } from '#shared/check/checked-draft'
import {
  compared,
  isAsClose,
  isTelling,
  isTitle,
  quotedIn,
  readableIn,
} from '#shared/check/compared-quotation'
import type { DeskFinding } from '#shared/check/desk-finding'
import type { NumberedSentence } from '#shared/export/numbered-sentences'

/**
 * Quotations of a sentence that give the words of what somebody said for background, which may be used
 * but not quoted. Not those whose words stand as closely in something else that the sentence cites.
 */
export function background(
  draft: CheckedDraft,
  sentence: NumberedSentence,
  memory: CheckMemory,
): readonly DeskFinding[] {
  const { number, text } = sentence
  const cited = readableIn(draft, sentence)
  const said = cited.filter(({ passage }) => passage.terms === 'background')
  if (said.length === 0) return []
  const others = cited.filter((one) => !said.includes(one))
  return quotedIn(draft, sentence).flatMap((quoted): readonly DeskFinding[] => {
    const quotation = isTelling(quoted) ? compared(quoted, said, memory) : null
    if (!quotation || quotation.verdict === 'not-found' || isTitle(quotation, cited)) return []
    const elsewhere = compared(quoted, others, memory)
    if (elsewhere && isAsClose(elsewhere, quotation)) return []
    return [{ rule: 'background', sentence: number, text, quotation }]
  })
}
