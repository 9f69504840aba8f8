import type { CheckedDraft } from '#shared/check/checked-draft'
import { citedPassages } from '#shared/check/cited-passages'
import type { DeskFinding } from '#shared/check/desk-finding'
import type { CitedPassage } from '#shared/export/citation'
import type { NumberedSentence } from '#shared/export/numbered-sentences'

/**
 * Marks of a sentence of which every passage stands in a post that the capture shows only cut off (rule 8): what
 * follows may say otherwise. One passage that stands elsewhere is enough to be silent.
 */
export function cutOffPost(
  draft: Pick<CheckedDraft, 'document' | 'readings'>,
  { number, text, citations }: NumberedSentence,
): readonly DeskFinding[] {
  const marks = citations.filter((mark) => {
    const passages = citedPassages(draft, { citations: [mark] })
    return passages.length > 0 && passages.every((passage) => isInCutOff(passage, draft))
  })
  return marks.length > 0 ? [{ rule: 'cut-off-post', sentence: number, text, marks }] : []
}

function isInCutOff(
  { captureId, part }: CitedPassage,
  { readings }: Pick<CheckedDraft, 'readings'>,
): boolean {
  if (part.kind === 'region') return false
  const end = part.start + part.quotation.length
  const posts = readings.get(captureId)?.cutOff ?? []
  return posts.some((post) => post.start <= part.start && end <= post.end)
}
