import type { CheckedDraft } from '#shared/check/checked-draft'
import type { CheckMemory } from '#shared/check/check-memory'
import { inOwnWords } from '#shared/check/compared-quotation'
import type { DeskFinding } from '#shared/check/desk-finding'
import { nearNames } from '#shared/check/misspelt-names'
import type { NumberedSentence } from '#shared/export/numbered-sentences'

/**
 * Names of a sentence that are nearly those of a party and not quite, as `nearNames` finds them. Headings are asked
 * about too; what stands in quotation marks is another's spelling.
 */
export function nameMisspelt(
  draft: CheckedDraft,
  sentence: NumberedSentence,
  memory: CheckMemory,
): readonly DeskFinding[] {
  const { number, text, block } = sentence
  if (draft.document.blocks[block]?.kind === 'quotation') return []
  const found = memory.names.of(`${spellingsOf(draft.parties)} ${text}`, () =>
    nearNames(text, draft.parties),
  )
  const names = inOwnWords(draft, sentence, found).map(({ raw, start, end, name }) => ({
    text: raw,
    start,
    end,
    name,
  }))
  return names.length > 0 ? [{ rule: 'name-misspelt', sentence: number, text, names }] : []
}

const spellings = new WeakMap<CheckedDraft['parties'], string>()

/** All names of a list of parties, as one key. */
function spellingsOf(parties: CheckedDraft['parties']): string {
  const known = spellings.get(parties)
  if (known !== undefined) return known
  const key = JSON.stringify(parties.map(({ id, kind, names }) => [id, kind, names]))
  spellings.set(parties, key)
  return key
}
