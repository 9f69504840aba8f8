import type { CheckedDraft } from '#shared/check/checked-draft'
import type { CitedPassage } from '#shared/export/citation'
import type { NumberedSentence } from '#shared/export/numbered-sentences'
import { passagesOf } from '#shared/export/references'

/** The passages that marks lead to, by themselves or by the evidence of the claims they cite. */
export function citedPassages(
  { document }: Pick<CheckedDraft, 'document'>,
  { citations }: Pick<NumberedSentence, 'citations'>,
): readonly CitedPassage[] {
  return citations.flatMap((mark) => {
    const citation = document.citations[mark - 1]
    return citation ? passagesOf(citation) : []
  })
}
