import type { CheckMemory } from '#shared/check/check-memory'
import type { CheckedDraft } from '#shared/check/checked-draft'
import { citedPassages } from '#shared/check/cited-passages'
import type { CheckedQuotation } from '#shared/check/desk-finding'
import { isSpeech } from '#shared/check/speech'
import type { CitedPassage } from '#shared/export/citation'
import { type DraftBlock, textOf } from '#shared/export/document'
import type { NumberedSentence } from '#shared/export/numbered-sentences'
import { type Quotation, quotationsIn } from '#shared/text/quotations'
import type { ReadingText } from '#shared/text/quote'
import { checkQuotation, type QuotationVerdict } from '#shared/text/quote-check'
import type { Span } from '#shared/text/span'
import { weightOf } from '#shared/text/quote-pattern'

/** The closest first. */
const ranks: readonly QuotationVerdict[] = [
  'exact',
  'marks',
  'width-or-space',
  'differs',
  'not-found',
]

/** A quotation of the draft; `isSpeech` unless its marks may set a term or a title apart. */
export type Quoted = Pick<Quotation, 'text' | 'start' | 'end'> & Readonly<{ isSpeech: boolean }>

/** A passage, where it begins in the text of its capture, and that text. */
export type Compared = Readonly<{ passage: CitedPassage; from: number; reading: ReadingText }>

/** The passages of text that a sentence rests on and whose captures can be read. */
export function readableIn(draft: CheckedDraft, sentence: NumberedSentence): readonly Compared[] {
  return citedPassages(draft, sentence).flatMap((passage) => {
    const reading = draft.readings.get(passage.captureId)
    // What a reporter says is seen in a picture is nobody's words.
    if (passage.part.kind === 'region') return []
    const from = passage.part.start
    return reading && reading.text.trim() !== '' ? [{ passage, from, reading }] : []
  })
}

type ReadBlock = Readonly<{ text: string; quotations: readonly Quotation[] }>

/** A block is asked for once a rule and sentence, and may be as long as the draft. */
const read = new WeakMap<DraftBlock, ReadBlock>()

function readOf(block: DraftBlock): ReadBlock {
  const known = read.get(block)
  if (known) return known
  const text = textOf(block)
  const made = { text, quotations: quotationsIn(text) }
  read.set(block, made)
  return made
}

/**
 * Of what was found in the text of a sentence all that stands in no quotation, at its place in the block: words in
 * quotation marks are another's.
 */
export function inOwnWords<Found extends Span>(
  draft: Pick<CheckedDraft, 'document'>,
  sentence: NumberedSentence,
  found: readonly Found[],
): readonly Found[] {
  if (found.length === 0) return []
  const quoted = quotedIn(draft, sentence)
  return found
    .map((one) => ({ ...one, start: one.start + sentence.start, end: one.end + sentence.start }))
    .filter((one) => !quoted.some((words) => words.start < one.end && one.start < words.end))
}

/** The quotations that begin in a sentence; what is set apart as a quotation is one, whole. */
export function quotedIn(
  { document }: Pick<CheckedDraft, 'document'>,
  { block: at, start, end }: NumberedSentence,
): readonly Quoted[] {
  const block = document.blocks[at]
  if (!block) return []
  const { text, quotations } = readOf(block)
  if (block.kind === 'quotation') {
    const isFirst = text.slice(0, start).trim() === ''
    return isFirst ? [{ text, start: 0, end: text.length, isSpeech: true }] : []
  }
  // Looked for in the whole block: where sentences end plays no part in where quotations do.
  return quotations
    .filter((quotation) => quotation.start >= start && quotation.start < end)
    .map((quotation) => {
      const before = text.slice(start, quotation.start)
      const after = text.slice(quotation.end, Math.max(end, quotation.end))
      return { ...quotation, isSpeech: isSpeech(quotation, before, after) }
    })
}

/** The quotation beside the cited capture that it agrees with best. */
export function compared(
  { text, start, end }: Quoted,
  cited: readonly Compared[],
  memory: CheckMemory,
): CheckedQuotation | null {
  let best: CheckedQuotation | null = null
  for (const { passage, from, reading } of cited) {
    const { captureId, passageId } = passage
    const check = memory.comparisons.of(`${captureId} ${from} ${text}`, () =>
      checkQuotation(withoutStop(text), reading, from),
    )
    const { verdict, difference } = check
    const place =
      check.start === null || check.end === null
        ? null
        : { captureId, passageId, start: check.start, end: check.end }
    if (best === null || !isAsClose(best, { verdict })) {
      best = { text, start, end, verdict, difference, place }
    }
  }
  return best
}

/** Whether a comparison came out at least as close as another. */
export function isAsClose(
  one: Pick<CheckedQuotation, 'verdict'>,
  other: Pick<CheckedQuotation, 'verdict'>,
): boolean {
  return ranks.indexOf(one.verdict) <= ranks.indexOf(other.verdict)
}

/** English sets its own comma or full stop before the closing mark. */
const withoutStop = (text: string) => text.replace(/(?<=[\p{Script=Latin}\p{Nd}%])[,.]$/u, '')

export const agrees = (verdict: QuotationVerdict) => verdict === 'exact' || verdict === 'marks'

/** Whether it is the title of a cited source. */
export function isTitle({ text }: CheckedQuotation, cited: readonly Compared[]): boolean {
  const titles = new Set(cited.map(({ passage }) => passage.source.title))
  return [...titles].some((title) => title !== null && agrees(checkQuotation(text, title).verdict))
}

/** Eight characters of Japanese or sixteen of Latin script: shorter terms are alike by chance. */
const telling = 16

/** Whether words are somebody's rather than a term that happens to stand in a source as well. */
export function isTelling({ text, isSpeech: isSaid }: Quoted): boolean {
  return isSaid || weightOf(text) >= telling
}
