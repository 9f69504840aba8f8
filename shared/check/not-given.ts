import { type CheckMemory, datesToldIn } from '#shared/check/check-memory'
import type { CheckedDraft } from '#shared/check/checked-draft'
import { citedPassages } from '#shared/check/cited-passages'
import { inOwnWords } from '#shared/check/compared-quotation'
import type { DeskFinding, NotGiven } from '#shared/check/desk-finding'
import { givesLength } from '#shared/check/lengths-given'
import { isWorkedOut } from '#shared/check/worked-out'
import { exactNumber } from '#shared/domain/exact-number'
import { isMoney } from '#shared/domain/exact-units'
import { figureVerdict } from '#shared/domain/figure-verdict'
import type { CitedPassage } from '#shared/export/citation'
import { textOf } from '#shared/export/document'
import type { NumberedSentence } from '#shared/export/numbered-sentences'
import { datesIn, type DateMention } from '#shared/text/dates'
import { type Dated, givesDate, partsOf, toldDate } from '#shared/text/dates-given'
import { figuresIn, type FigureMention } from '#shared/text/figures'
import type { ReadingText } from '#shared/text/quote'
import { sentencesNear } from '#shared/text/sentences'

/** A cited passage with the text it stands in, and the stretch that is looked at for figures. */
type Ground = Readonly<{
  passage: CitedPassage
  text: string
  key: string
  from: number
  to: number
}>

/**
 * Figures and dates of a sentence that none of its cited passages gives. For a figure the passage and the sentences it
 * touches, with one on either side, are looked at; one that stands only elsewhere in the same capture is told as such.
 * A figure is given when it is the same, agrees by rounding or truncation, or is the same in another unit (rule 5);
 * also where two others come to it exactly, and a length of time where two dates do;
 * small counts (up to ten) are asked about only where the passage has another small count of the same thing. A date is given by
 * any date of the capture, or by the day its source was published, as precisely as both are known, and by a capture
 * without any; years that the draft leaves out are not compared. Words in quotation marks are left to the rule of quotations, headings to what
 * stands below them, and a sentence of which a cited capture cannot be read is not judged.
 */
export function notGiven(
  draft: CheckedDraft,
  sentence: NumberedSentence,
  memory: CheckMemory,
): readonly DeskFinding[] {
  const block = draft.document.blocks[sentence.block]
  if (!block || block.kind === 'heading' || block.kind === 'quotation') return []
  const grounds = groundsOf(draft, sentence, memory)
  if (grounds === null || grounds.length === 0) return []
  const { number, text } = sentence
  const told = figuresIn(text)
  const whole = textOf(block)
  const around = told.length > 0 ? memory.figures.of(`= ${whole}`, () => figuresIn(whole)) : []
  const figures = told.flatMap((one) => missingFigure(one, text, around, grounds, memory))
  const dates = datesToldIn(text, draft.today, memory).flatMap((one) =>
    missingDate(one, grounds, memory),
  )
  const finding = (rule: 'figure-not-given' | 'date-not-given', found: readonly NotGiven[]) => {
    const missing = inOwnWords(draft, sentence, found)
    return missing.length > 0 ? [{ rule, sentence: number, text, missing }] : []
  }
  return [...finding('figure-not-given', figures), ...finding('date-not-given', dates)]
}

function groundsOf(
  draft: CheckedDraft,
  sentence: NumberedSentence,
  memory: CheckMemory,
): readonly Ground[] | null {
  const grounds: Ground[] = []
  for (const passage of citedPassages(draft, sentence)) {
    const { part, captureId, passageId } = passage
    if (part.kind === 'region') {
      const text = part.description
      grounds.push({ passage, text, key: `${passageId} ${text}`, from: 0, to: text.length })
      continue
    }
    const reading = draft.readings.get(captureId)
    if (!reading || reading.text.trim() === '') return null
    const around = memory.grounds.of(`${captureId} ${part.start} ${part.quotation.length}`, () =>
      surroundings(reading, part.start, part.start + part.quotation.length),
    )
    grounds.push({ passage, text: reading.text, key: captureId, ...around })
  }
  return grounds
}

/** The sentences that a stretch touches and one on either side, in UTF-16 units of the text. */
function surroundings({ text }: ReadingText, start: number, end: number) {
  // Sentences never run on over a blank line, so that what lies far off plays no part.
  const all = sentencesNear(text, { start, end }, reach)
  const touched = all.flatMap((one, index) => (one.start < end && start < one.end ? [index] : []))
  const from = all[(touched[0] ?? 0) - 1] ?? all[touched[0] ?? 0]
  const to = all[(touched.at(-1) ?? 0) + 1] ?? all[touched.at(-1) ?? 0]
  return { from: Math.min(from?.start ?? start, start), to: Math.max(to?.end ?? end, end) }
}

/** How far around a passage its sentences are looked for, in UTF-16 units. */
const reach = 2000

function missingFigure(
  figure: FigureMention,
  sentence: string,
  around: readonly FigureMention[],
  grounds: readonly Ground[],
  memory: CheckMemory,
): readonly NotGiven[] {
  const known = grounds.map((ground) => {
    const all = memory.figures.of(ground.key, () => figuresIn(ground.text))
    return { near: all.filter((one) => one.start < ground.to && ground.from < one.end), all }
  })
  const near = known.flatMap((one) => one.near)
  if (near.some((one) => agrees(figure, one))) return []
  if (grounds.some((ground) => givesLength(datesNear(ground, memory), figure))) return []
  if (isWorkedOut(sentence, figure, near, around)) return []
  const nearest = near.find((one) => one.unit === figure.unit)
  if (isSmallCount(figure) && !(nearest && isSmallCount(nearest))) return []
  const elsewhere = known.some(({ all }) => all.some((one) => agrees(figure, one)))
  if (isSmallCount(figure) && elsewhere) return []
  const { raw, start, end } = figure
  return [{ text: raw, start, end, nearest: nearest?.raw ?? null, elsewhere }]
}

/** Whether two figures can be one number, whatever they measure (rule 5). */
function agrees(one: FigureMention, other: FigureMention): boolean {
  const compared = figureVerdict(asMeasured(one), asMeasured(other))
  if (compared.verdict === 'converted') return compared.ground === 'exact'
  return ['same', 'rounding', 'truncation'].includes(compared.verdict)
}

const asMeasured = ({
  value,
  valueTo,
  unit,
  qualifiers,
  lastSignificant,
  lastNonZero,
}: FigureMention) => ({
  measure: '',
  asOf: null,
  value,
  valueTo,
  unit,
  qualifiers: [...qualifiers],
  lastSignificant,
  lastNonZero,
})

/** A count of things up to ten, which a text may give by naming them. */
function isSmallCount({ value, unit }: FigureMention): boolean {
  if (isMoney(unit) || unit === 'percent' || unit === 'times') return false
  const { numerator, denominator } = exactNumber(value)
  return numerator <= 10n * denominator
}

function missingDate(
  date: DateMention,
  grounds: readonly Ground[],
  memory: CheckMemory,
): readonly NotGiven[] {
  const told = toldDate(date)
  if (told === null) return []
  const given = grounds.flatMap((ground): readonly Dated[] => {
    const { publishedAt } = ground.passage.source
    const inText = datesOf(ground, memory)
    // A text without dates, such as what somebody said, speaks against none.
    if (inText.length === 0 || !publishedAt) return inText
    return [...inText, { edtf: publishedAt.slice(0, 10), yearFrom: 'text' } as const]
  })
  if (given.length === 0 || givesDate(given, told)) return []
  const { raw, start, end } = date
  return [{ text: raw, start, end, nearest: null, elsewhere: false }]
}

const datesNear = (ground: Ground, memory: CheckMemory) =>
  datesOf(ground, memory).filter((one) => one.start < ground.to && ground.from < one.end)

/** The dates of a capture that can be compared. */
function datesOf({ passage, text, key }: Ground, memory: CheckMemory): readonly DateMention[] {
  const reference = passage.source.publishedAt ?? passage.capture.capturedAt.slice(0, 10)
  const all = memory.dates.of(`${reference} ${key}`, () => datesIn(text, { reference }))
  return all.filter(({ edtf }) => partsOf(edtf).length > 0)
}
