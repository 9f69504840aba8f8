import type { CheckedDraft } from '#shared/check/checked-draft'
import { quotedIn } from '#shared/check/compared-quotation'
import type { DeskFinding } from '#shared/check/desk-finding'
import type { NumberedSentence } from '#shared/export/numbered-sentences'
import { nearNamesIn } from '#shared/text/near-names'

/**
 * Names of a sentence that are nearly those of a party and not quite, as `nearNamesIn` finds them. Headings are asked
 * about too; what stands in quotation marks is another's spelling.
 */
export function nameMisspelt(
  draft: CheckedDraft,
  sentence: NumberedSentence,
): readonly DeskFinding[] {
  const { number, text, block, start: begin } = sentence
  if (draft.document.blocks[block]?.kind === 'quotation') return []
  const quoted = quotedIn(draft, sentence)
  const names = nearNamesIn(text, draft.parties)
    .map((near) => ({ ...near, start: near.start + begin, end: near.end + begin }))
    .filter((near) => !quoted.some((one) => one.start < near.end && near.start < one.end))
    .map(({ start, end, name }) => ({
      text: text.slice(start - begin, end - begin),
      start,
      end,
      name,
    }))
  return names.length > 0 ? [{ rule: 'name-misspelt', sentence: number, text, names }] : []
}
