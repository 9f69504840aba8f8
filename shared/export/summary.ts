import type { Citation, CitedPassage } from '#shared/export/citation'
import type { DraftDocument } from '#shared/export/document'
import { lacksSource } from '#shared/export/galley'
import { leadsToPassage, numberedSentences } from '#shared/export/numbered-sentences'
import { passagesOf, referencesOf } from '#shared/export/references'

/** A mark with no passage behind it, and the number of the sentence it stands in, if any. */
export type LooseMark = Readonly<{
  number: number
  why: 'passage' | 'claim' | 'evidence'
  sentence: number | null
}>

/** What an export will hold, for whoever is about to send it. */
export type ExportSummary = Readonly<{
  sentences: number
  citations: number
  /** Sources that are cited and may be named. */
  sources: number
  /** Sentences without a source, headings left out. */
  unsourced: number
  loose: readonly LooseMark[]
  /** Cited sources that are not to be named in print. */
  unnamed: number
  /** Cited passages that were said off the record: nothing of them may be printed. */
  offRecord: number
}>

export function summaryOf(document: DraftDocument): ExportSummary {
  const { blocks, citations } = document
  const sentences = numberedSentences(document)
  const passages = citations.flatMap(passagesOf)
  const isUnnamed = ({ unnamed }: CitedPassage) => unnamed
  const isOffRecord = ({ terms }: CitedPassage) => terms === 'off-record'
  return {
    sentences: sentences.length,
    citations: citations.length,
    sources: referencesOf(document).length,
    unsourced: sentences.filter((sentence) => lacksSource(sentence, blocks[sentence.block])).length,
    loose: citations.flatMap((citation, index) => {
      if (leadsToPassage(citation)) return []
      const number = index + 1
      const sentence = sentences.find((one) => one.citations.includes(number))
      return [{ number, why: whyLoose(citation), sentence: sentence?.number ?? null }]
    }),
    unnamed: new Set(passages.filter(isUnnamed).map(({ source }) => source.id)).size,
    offRecord: new Set(passages.filter(isOffRecord).map(({ passageId }) => passageId)).size,
  }
}

function whyLoose(citation: Citation): LooseMark['why'] {
  if (citation.cites === 'missing') return citation.was
  if (citation.cites === 'claim') return citation.claim.removed > 0 ? 'passage' : 'evidence'
  return 'passage'
}
