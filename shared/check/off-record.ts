import type { CheckedDraft } from '#shared/check/checked-draft'
import type { DeskFinding } from '#shared/check/desk-finding'
import type { NumberedSentence } from '#shared/export/numbered-sentences'
import { passagesOf } from '#shared/export/references'

/** Marks of a sentence that rest, among other things, on what was said off the record. */
export function offRecord(
  { document }: Pick<CheckedDraft, 'document'>,
  { number, text, citations }: NumberedSentence,
): readonly DeskFinding[] {
  const marks = citations.filter((mark) => {
    const citation = document.citations[mark - 1]
    return (
      citation !== undefined && passagesOf(citation).some(({ terms }) => terms === 'off-record')
    )
  })
  return marks.length > 0 ? [{ rule: 'off-record', sentence: number, text, marks }] : []
}
