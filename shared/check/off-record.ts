import type { CheckedDraft } from '#shared/check/checked-draft'
import { citedPassages } from '#shared/check/cited-passages'
import type { DeskFinding } from '#shared/check/desk-finding'
import type { NumberedSentence } from '#shared/export/numbered-sentences'

/** Marks of a sentence that rest, among other things, on what was said off the record. */
export function offRecord(
  draft: Pick<CheckedDraft, 'document'>,
  { number, text, citations }: NumberedSentence,
): readonly DeskFinding[] {
  const marks = citations.filter((mark) =>
    citedPassages(draft, { citations: [mark] }).some(({ terms }) => terms === 'off-record'),
  )
  return marks.length > 0 ? [{ rule: 'off-record', sentence: number, text, marks }] : []
}
