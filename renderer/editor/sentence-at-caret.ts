import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import type { ReadDraft } from './reading-store'
import type { DraftSentence } from './sentences-of-draft'

/** The sentence that the caret stands in or right behind; null where there is none, or no caret. */
export function sentenceAtCaret(
  editor: LexicalEditor,
  { reading, sentences }: ReadDraft,
): DraftSentence | null {
  const at = editor.read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return null
    const { key, offset } = selection.focus
    const piece = reading.pieces.find((one) => one.key === key)
    if (piece) return piece.start + offset
    // Beside a mark the caret stands in the block, between its nodes.
    const node = selection.focus.getNode()
    const keys = new Set([key, ...node.getParents().map((parent) => parent.getKey())])
    const block = reading.spans.find((one) => keys.has(one.key))
    const before = 'getChildAtIndex' in node ? node.getChildAtIndex(offset - 1) : null
    const mark = before && reading.marks.find((one) => one.key === before.getKey())
    return mark?.at ?? block?.end ?? null
  })
  if (at === null) return null
  return (
    sentences.findLast(({ start, end }) => start < at && at <= end) ??
    sentences.findLast(({ start }) => start <= at) ??
    null
  )
}
