import type { CaseView } from '#shared/export/case-view'
import type { CitationTarget } from '#shared/export/citation'
import { documentFrom, type WrittenBlock } from '#shared/export/document'
import { numberedSentences } from '#shared/export/numbered-sentences'

/** A sentence of a draft under the number the desk knows it by, with what its marks point at. */
export type CitedSentence = Readonly<{
  number: number
  text: string
  targets: readonly CitationTarget[]
}>

const nothing: CaseView = {
  sources: new Map(),
  captures: new Map(),
  passages: new Map(),
  claims: new Map(),
  evidence: new Map(),
  parties: new Map(),
}

/** The sentences of a draft that have a citation, in reading order. */
export function citedSentences(blocks: readonly WrittenBlock[]): readonly CitedSentence[] {
  const targets = blocks.flatMap(({ inlines }) =>
    inlines.flatMap((inline) => (inline.kind === 'cite' ? [inline.target] : [])),
  )
  // What the marks lead to plays no part in where sentences end.
  return numberedSentences(documentFrom('', 'ja', blocks, nothing)).flatMap(
    ({ number, text, citations }) => {
      const own = citations.flatMap((cited) => targets[cited - 1] ?? [])
      return own.length > 0 ? [{ number, text, targets: own }] : []
    },
  )
}
