import type { CheckMemory } from '#shared/check/check-memory'
import type { CheckedDraft } from '#shared/check/checked-draft'
import {
  agrees,
  compared,
  isTelling,
  isTitle,
  quotedIn,
  readableIn,
  type Quoted,
} from '#shared/check/compared-quotation'
import type { CheckedQuotation, DeskFinding } from '#shared/check/desk-finding'
import type { NumberedSentence } from '#shared/export/numbered-sentences'

/**
 * The quotations of a sentence that do not stand, word for word, in any of the captures it cites; a
 * cited claim stands for the passages of its evidence. A quotation is asked about where it begins; what
 * is set apart as a quotation is compared whole. Terms, titles and single words in quotation marks are
 * asked about only where the capture has long words that are nearly the same, and not at all when they
 * are the title of a cited source. Quotations from captures whose text is not there are not judged.
 */
export function quotations(
  draft: CheckedDraft,
  sentence: NumberedSentence,
  memory: CheckMemory,
): readonly DeskFinding[] {
  const { number, text } = sentence
  const cited = readableIn(draft, sentence)
  if (cited.length === 0) return []
  return quotedIn(draft, sentence).flatMap((quoted): readonly DeskFinding[] => {
    const quotation = compared(quoted, cited, memory)
    if (!quotation || !isWorthAsking(quotation, quoted)) return []
    if (isTitle(quotation, cited)) return []
    return [{ rule: 'quotation', sentence: number, text, quotation }]
  })
}

function isWorthAsking({ verdict }: CheckedQuotation, quoted: Quoted): boolean {
  if (agrees(verdict)) return false
  return quoted.isSpeech || (verdict === 'differs' && isTelling(quoted))
}
