import { numberedIn } from '#shared/export/numbered-sentences'
import type { DraftReading } from './reading'
import type { Span } from '#shared/text/span'

/** A sentence of the open draft under the number that desk and lawyer know it by. */
export type DraftSentence = Span &
  Readonly<{
    number: number
    /** Index of its block in `DraftReading.blocks`. */
    block: number
    text: string
    /** Numbers of the marks in it and right behind it. */
    marks: readonly number[]
  }>

/** All sentences, numbered as the export for the desk numbers them. Offsets are of the whole text. */
export function draftSentences({ blocks, spans }: DraftReading): readonly DraftSentence[] {
  return numberedIn(blocks).map((sentence) => {
    const from = spans[sentence.block]?.start ?? 0
    return {
      number: sentence.number,
      block: sentence.block,
      start: from + sentence.start,
      end: from + sentence.end,
      text: sentence.text,
      marks: sentence.citations,
    }
  })
}
