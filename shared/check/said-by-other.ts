import type { CheckMemory } from '#shared/check/check-memory'
import type { CheckedDraft } from '#shared/check/checked-draft'
import { compared, quotedIn, readableIn } from '#shared/check/compared-quotation'
import type { DeskFinding } from '#shared/check/desk-finding'
import { type Party, partyName } from '#shared/domain/party'
import { textOf } from '#shared/export/document'
import type { NumberedSentence } from '#shared/export/numbered-sentences'
import { sentencesNear } from '#shared/text/sentences'
import type { Span } from '#shared/text/span'
import { speakerOf } from '#shared/text/speakers'

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
function speakerAt(text: string, place: Span, parties: readonly Party[]) {
  const own = sentencesNear(text, place, reach).filter(
    ({ start, end }) => start < place.end && place.start < end,
  )
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return null
  const sentence = text.slice(first.start, last.end)
  const [from, to] = [place.start - first.start, place.end - first.start]
  const open = sentence.slice(0, from).search(/[「“"][^「」“”"]*$/u)
  const close = sentence.slice(to).search(/[」”"]/u)
  // Words that stand in no quotation marks are the source's own.
  if (open < 0 || close < 0) return null
  return speakerOf(sentence, { start: open, end: to + close + 1 }, parties)
}
