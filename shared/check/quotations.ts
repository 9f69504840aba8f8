import type { CheckMemory } from '#shared/check/check-memory'
import type { CheckedDraft } from '#shared/check/checked-draft'
import { citedPassages } from '#shared/check/cited-passages'
import type { CheckedQuotation, DeskFinding } from '#shared/check/desk-finding'
import { isSpeech } from '#shared/check/speech'
import type { CitedPassage } from '#shared/export/citation'
import { type DraftBlock, textOf } from '#shared/export/document'
import type { NumberedSentence } from '#shared/export/numbered-sentences'
import { type Quotation, quotationsIn } from '#shared/text/quotations'
import type { ReadingText } from '#shared/text/quote'
import { checkQuotation, type QuotationVerdict } from '#shared/text/quote-check'
import { weightOf } from '#shared/text/quote-pattern'

const ranks: readonly QuotationVerdict[] = [
  'exact',
  'marks',
  'width-or-space',
  'differs',
  'not-found',
]

/**
 * The quotations of a sentence that do not stand, word for word, in any of the captures it cites; a
 * cited claim stands for the passages of its evidence. A quotation is asked about where it begins; what
 * is set apart as a quotation is compared whole. Terms, titles and single words in quotation marks are
 * asked about only where the capture has long words that are nearly the same, and not at all when they
 * are the title of a cited source. Quotations from captures whose text is not there are not judged.
 */
export function quotations(
  draft: CheckedDraft,
  sentence: NumberedSentence,
  memory: CheckMemory,
): readonly DeskFinding[] {
  const { number, block: at, text } = sentence
  const block = draft.document.blocks[at]
  const cited = readableIn(draft, sentence)
  if (!block || cited.length === 0) return []
  return quotedIn(block, sentence).flatMap((quoted): readonly DeskFinding[] => {
    const quotation = compared(quoted, cited, memory)
    if (!quotation || !isWorthAsking(quotation, quoted.isSpeech)) return []
    if (isTitle(quotation, cited)) return []
    return [{ rule: 'quotation', sentence: number, text, quotation }]
  })
}

type Quoted = Pick<Quotation, 'text' | 'start' | 'end'> & Readonly<{ isSpeech: boolean }>
type Compared = Readonly<{ passage: CitedPassage; reading: ReadingText }>

/** The passages that a sentence rests on and whose captures can be read. */
function readableIn(draft: CheckedDraft, sentence: NumberedSentence): readonly Compared[] {
  return citedPassages(draft, sentence).flatMap((passage) => {
    const reading = draft.readings.get(passage.captureId)
    return reading && reading.text.trim() !== '' ? [{ passage, reading }] : []
  })
}

function quotedIn(block: DraftBlock, { start, end }: NumberedSentence): readonly Quoted[] {
  const text = textOf(block)
  if (block.kind === 'quotation') {
    const isFirst = text.slice(0, start).trim() === ''
    return isFirst ? [{ text, start: 0, end: text.length, isSpeech: true }] : []
  }
  // Looked for in the whole block: where sentences end plays no part in where quotations do.
  return quotationsIn(text)
    .filter((quotation) => quotation.start >= start && quotation.start < end)
    .map((quotation) => {
      const before = text.slice(start, quotation.start)
      const after = text.slice(quotation.end, Math.max(end, quotation.end))
      return { ...quotation, isSpeech: isSpeech(quotation, before, after) }
    })
}

/** The quotation beside the cited capture that it agrees with best. */
function compared(
  { text, start, end }: Quoted,
  cited: readonly Compared[],
  memory: CheckMemory,
): CheckedQuotation | null {
  let best: CheckedQuotation | null = null
  for (const { passage, reading } of cited) {
    const { captureId, passageId } = passage
    const check = memory.comparisons.of(`${captureId} ${passage.start} ${text}`, () =>
      checkQuotation(withoutStop(text), reading, passage.start),
    )
    const { verdict, difference } = check
    const place =
      check.start === null || check.end === null
        ? null
        : { captureId, passageId, start: check.start, end: check.end }
    if (best === null || ranks.indexOf(verdict) < ranks.indexOf(best.verdict)) {
      best = { text, start, end, verdict, difference, place }
    }
  }
  return best
}

/** English sets its own comma or full stop before the closing mark. */
const withoutStop = (text: string) => text.replace(/(?<=[\p{Script=Latin}\p{Nd}%])[,.]$/u, '')

const agrees = (verdict: QuotationVerdict) => verdict === 'exact' || verdict === 'marks'

function isTitle({ text }: CheckedQuotation, cited: readonly Compared[]): boolean {
  const titles = new Set(cited.map(({ passage }) => passage.source.title))
  return [...titles].some((title) => title !== null && agrees(checkQuotation(text, title).verdict))
}

/** Eight characters of Japanese or sixteen of Latin script: shorter terms are alike by chance. */
const telling = 16

function isWorthAsking({ text, verdict }: CheckedQuotation, isSpeechOf: boolean): boolean {
  if (agrees(verdict)) return false
  if (isSpeechOf) return true
  return verdict === 'differs' && weightOf(text) >= telling
}
