import type { CitationTarget } from '#shared/export/citation'
import type { WrittenBlock } from '#shared/export/document'
import { numberedIn } from '#shared/export/numbered-sentences'

/** A sentence of a draft under the number the desk knows it by, with what its marks point at. */
export type CitedSentence = Readonly<{
  number: number
  text: string
  targets: readonly CitationTarget[]
}>

/** The sentences of a draft that have a citation, in reading order. */
export function citedSentences(blocks: readonly WrittenBlock[]): readonly CitedSentence[] {
  const targets = blocks.flatMap(({ inlines }) =>
    inlines.flatMap((inline) => (inline.kind === 'cite' ? [inline.target] : [])),
  )
  return numberedIn(blocks).flatMap(({ number, text, citations }) => {
    const own = citations.flatMap((cited) => targets[cited - 1] ?? [])
    return own.length > 0 ? [{ number, text, targets: own }] : []
  })
}
