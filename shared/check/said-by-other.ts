import type { CheckMemory } from '#shared/check/check-memory'
import type { CheckedDraft } from '#shared/check/checked-draft'
import { compared, quotedIn, readableIn } from '#shared/check/compared-quotation'
import type { DeskFinding } from '#shared/check/desk-finding'
import { type Party, partyName } from '#shared/domain/party'
import type { NumberedSentence } from '#shared/export/numbered-sentences'
import { textOf } from '#shared/export/document'
import { speakerOf } from '#shared/text/speakers'
import { sentencesOf } from '#shared/text/sentences'

/**
 * Quotations that the draft gives to one party and the cited capture to another (rule 8, said by someone else).
 * Asked only where both name one of the case's parties as the speaker; a quotation that differs from its source, or
 * is not found, is asked about for that first.
 */
export function saidByOther(
  draft: CheckedDraft,
  sentence: NumberedSentence,
  memory: CheckMemory,
): readonly DeskFinding[] {
  const { number, text, block: at, start } = sentence
  const block = draft.document.blocks[at]
  if (!block || block.kind === 'quotation' || draft.parties.length === 0) return []
  const cited = readableIn(draft, sentence)
  if (cited.length === 0) return []
  const whole = textOf(block)
  return quotedIn(draft, sentence).flatMap((quoted): readonly DeskFinding[] => {
    if (!quoted.isSpeech) return []
    const end = Math.max(sentence.end, quoted.end)
    const place = { start: quoted.start - start, end: quoted.end - start }
    const drafted = speakerOf(whole.slice(start, end), place, draft.parties)
    if (!drafted) return []
    const quotation = compared(quoted, cited, memory)
    if (!quotation?.place || !sameWords.has(quotation.verdict)) return []
    const reading = draft.readings.get(quotation.place.captureId)
    const given = reading && speakerAt(reading.text, quotation.place, draft.parties)
    if (!given || given.partyId === drafted.partyId) return []
    const said = { draft: nameIn(draft, drafted), source: nameIn(draft, given) }
    return [{ rule: 'said-by-other', sentence: number, text, quotation, said }]
  })
}

const sameWords: ReadonlySet<string> = new Set(['exact', 'marks', 'width-or-space'])

function nameIn({ parties }: CheckedDraft, { partyId, name }: { partyId: string; name: string }) {
  const party = parties.find(({ id }) => id === partyId)
  return party ? partyName(party) : name
}

/** How far before and behind words their sentence is looked for, in UTF-16 units. */
const reach = 400

/** Who says the words at a place of a capture, by the sentence around them and the marks they stand in. */
function speakerAt(
  text: string,
  place: Readonly<{ start: number; end: number }>,
  parties: readonly Party[],
) {
  const from = Math.max(0, place.start - reach)
  const near = text.slice(from, place.end + reach)
  const own = sentencesOf(near).filter(
    (one) => one.start + from < place.end && place.start < one.end + from,
  )
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return null
  const sentence = near.slice(first.start, last.end)
  const begin = from + first.start
  const open = sentence.slice(0, place.start - begin).search(/[「“"][^「」“”"]*$/u)
  const close = sentence.slice(place.end - begin).search(/[」”"]/u)
  // Words that stand in no quotation marks are the source's own.
  if (open < 0 || close < 0) return null
  const quotation = { start: open, end: place.end - begin + close + 1 }
  return speakerOf(sentence, quotation, parties)
}
