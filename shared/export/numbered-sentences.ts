import type { CaseView } from '#shared/export/case-view'
import type { Citation } from '#shared/export/citation'
import {
  documentFrom,
  type DraftBlock,
  type DraftDocument,
  textOf,
  type WrittenBlock,
} from '#shared/export/document'
import { sentencesOf } from '#shared/text/sentences'

/** A sentence by the number that desk, lawyer and desk check know it by. */
export type NumberedSentence = Readonly<{
  /** From 1 through the whole draft, headings included. */
  number: number
  /** Which block it stands in, and where in that block's text. */
  block: number
  start: number
  end: number
  text: string
  /** Numbers of the marks in it and right behind it. */
  citations: readonly number[]
  /** Whether at least one of them still leads to a passage. */
  sourced: boolean
}>

const nothing: CaseView = {
  sources: new Map(),
  captures: new Map(),
  passages: new Map(),
  claims: new Map(),
  evidence: new Map(),
  parties: new Map(),
  inquiries: new Map(),
}

/**
 * The sentences of a draft as the editor holds it, under the same numbers. What their marks lead to is not
 * known here, so none is `sourced`; it plays no part in where sentences end.
 */
export function numberedIn(blocks: readonly WrittenBlock[]): readonly NumberedSentence[] {
  return numberedSentences(documentFrom('', 'ja', blocks, nothing))
}

/** All sentences of the draft, numbered in reading order. */
export function numberedSentences(document: DraftDocument): readonly NumberedSentence[] {
  let number = 0
  return document.blocks.flatMap((block, at) => {
    const text = textOf(block)
    const spans = sentencesOf(text)
    const marks = marksOf(block)
    return spans.map(({ text: words, start, end }, index): NumberedSentence => {
      number += 1
      const next = spans[index + 1]?.start ?? Infinity
      // A mark on the border belongs to what it follows; one before everything, to what it precedes.
      // What is set apart as a quotation is quoted whole, wherever in it the mark stands.
      const citations = marks
        .filter((mark) => block.kind === 'quotation' || isWithin(mark.at, start, next, index))
        .map((mark) => mark.number)
      const sourced = citations.some((cited) => leadsToPassage(document.citations[cited - 1]))
      return { number, block: at, start, end, text: words, citations, sourced }
    })
  })
}

function isWithin(mark: number, start: number, next: number, index: number): boolean {
  return mark <= next && (mark > start || index === 0)
}

function marksOf(block: DraftBlock): readonly { at: number; number: number }[] {
  let at = 0
  return block.inlines.flatMap((inline) => {
    if (inline.kind === 'citation') return [{ at, number: inline.number }]
    at += inline.text.length
    return []
  })
}

/** Whether a citation still has a passage behind it. */
export function leadsToPassage(citation: Citation | undefined): boolean {
  if (citation?.cites === 'claim') return citation.claim.evidence.length > 0
  return citation?.cites === 'passage'
}
