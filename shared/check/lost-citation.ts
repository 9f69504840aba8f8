import type { CheckedDraft } from '#shared/check/checked-draft'
import type { DeskFinding } from '#shared/check/desk-finding'
import { leadsToPassage, type NumberedSentence } from '#shared/export/numbered-sentences'

/** Marks of a sentence that cite what was removed, or a claim without evidence. */
export function lostCitation(
  { document }: Pick<CheckedDraft, 'document'>,
  { number, text, citations }: NumberedSentence,
): readonly DeskFinding[] {
  const marks = citations.filter((mark) => !leadsToPassage(document.citations[mark - 1]))
  return marks.length > 0 ? [{ rule: 'lost-citation', sentence: number, text, marks }] : []
}
