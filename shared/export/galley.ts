import type { JudgedFindings } from '#shared/check/settled-findings'
import type { Language } from '#shared/domain/language'
import { momentInWords } from '#shared/export/dates-in-words'
import { findingBlocks, findingsLine } from '#shared/export/desk-findings'
import { deskNote } from '#shared/export/desk-note'
import {
  type Block,
  type DraftBlock,
  type DraftDocument,
  type DraftInline,
  joined,
} from '#shared/export/document'
import { plain, strong, type Note, type NoteLine } from '#shared/export/note'
import { numberedSentences, type NumberedSentence } from '#shared/export/numbered-sentences'
import { publicationNote } from '#shared/export/publication-note'
import { contained } from '#shared/export/writable'
import { type Translate, translator } from '#shared/i18n/translate'

/** The number of a sentence, set before it in the desk's form. */
export type LabelInline = Readonly<{ kind: 'label'; text: string; sourced: boolean }>
export type GalleyInline = DraftInline | LabelInline
export type GalleyBlock = Block<GalleyInline>

/**
 * A draft set for one kind of reader: what Markdown, HTML and Word all write, each in its own signs.
 * The mark with number n leads to `notes[n - 1]`.
 */
export type Galley = Readonly<{
  title: string
  language: Language
  /** What stands between title and text. */
  lead: readonly NoteLine[]
  blocks: readonly GalleyBlock[]
  notes: readonly Note[]
}>

/** For publication: the text as written, with a reader's footnotes. */
export function publicationGalley(document: DraftDocument): Galley {
  const { language, blocks, citations } = document
  const t = translator(language)
  const notes = citations.map((citation) => publicationNote(citation, language, t).map(joined))
  return { title: contained(document.title), language, lead: [], blocks, notes }
}

/**
 * For editor and lawyer: every sentence numbered, those without a source said to be so, and behind
 * every mark all that is known. `asOf` is the instant the case was read, `judged` what the desk check found
 * and what the reporter answered, which stands below the text; null leaves either out.
 */
export function deskGalley(
  document: DraftDocument,
  asOf: string | null,
  judged: JudgedFindings | null = null,
): Galley {
  const { language, citations } = document
  const t = translator(language)
  const sentences = numberedSentences(document)
  return {
    title: contained(document.title),
    language,
    lead: [
      ...leadOf(document, sentences, asOf, t),
      ...(judged === null ? [] : [findingsLine(judged, t)]),
    ],
    blocks: [
      ...document.blocks.map((block, index) => {
        const own = sentences.filter((sentence) => sentence.block === index)
        return { ...block, inlines: labelled(block, own, language, t) }
      }),
      ...(judged === null ? [] : findingBlocks(judged, language, t)),
    ],
    notes: citations.map((citation) => deskNote(citation, language, t).map(joined)),
  }
}

/** Headings sum up what stands below them, so they are pointed at but not said to lack a source. */
export function lacksSource(sentence: NumberedSentence, block: DraftBlock | undefined): boolean {
  return !sentence.sourced && block?.kind !== 'heading'
}

function leadOf(
  { language, blocks, citations }: DraftDocument,
  sentences: readonly NumberedSentence[],
  asOf: string | null,
  t: Translate,
): readonly NoteLine[] {
  const lacking = sentences.filter((sentence) => lacksSource(sentence, blocks[sentence.block]))
  const numbers = lacking.map(({ number }) => number).join(language === 'ja' ? '、' : ', ')
  const gap = language === 'ja' ? '' : ' '
  const counts = [
    t('export.desk.counts', { sentences: sentences.length, citations: citations.length }),
    lacking.length === 0
      ? t('export.desk.sourced')
      : t('export.desk.unsourced', { count: lacking.length, numbers }),
    ...(blocks.some(({ kind }) => kind === 'heading') ? [t('export.desk.headings')] : []),
  ]
  const state =
    asOf === null ? [] : [[plain(t('export.desk.as-of', { at: momentInWords(asOf, language) }))]]
  return [[strong(t('export.desk.notice'))], ...state, [plain(counts.join(gap))]]
}

function labelled(
  block: DraftBlock,
  sentences: readonly NumberedSentence[],
  language: Language,
  t: Translate,
): readonly GalleyInline[] {
  const waiting = [...sentences]
  let at = 0
  return block.inlines.flatMap((inline): readonly GalleyInline[] => {
    if (inline.kind === 'citation') return [inline]
    const pieces: GalleyInline[] = []
    let from = 0
    for (let next = waiting[0]; next && next.start < at + inline.text.length; next = waiting[0]) {
      const to = next.start - at
      if (to > from) pieces.push({ ...inline, text: inline.text.slice(from, to) })
      pieces.push(labelOf(next, block, language, t))
      waiting.shift()
      from = to
    }
    at += inline.text.length
    return [...pieces, { ...inline, text: inline.text.slice(from) }]
  })
}

function labelOf(
  sentence: NumberedSentence,
  block: DraftBlock,
  language: Language,
  t: Translate,
): LabelInline {
  const lacking = lacksSource(sentence, block)
  const key = lacking ? 'export.sentence.unsourced' : 'export.sentence'
  const gap = language === 'ja' ? '' : ' '
  return { kind: 'label', text: t(key, { number: sentence.number }) + gap, sourced: !lacking }
}
