import { $getNodeByKey, $isTextNode, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical'
import { changedPart } from './find'
import { piecesIn } from './dom-range'
import { $readDraft, type DraftReading } from './reading'
import type { Span } from '#shared/text/span'

/**
 * Replaces every stretch with `text`, as one step of undo. Stretches come in order and do not overlap;
 * they hold for the text as it is. Looks and citation marks inside them stay where they are.
 */
export function replaceAll(editor: LexicalEditor, spans: readonly Span[], text: string): void {
  editor.update(
    () => {
      const reading = $readDraft()
      for (const span of spans.toReversed()) $replace(reading, span, text)
    },
    { tag: HISTORY_PUSH_TAG, discrete: true },
  )
}

function $replace(reading: DraftReading, span: Span, text: string): void {
  const part = changedPart(reading.text.slice(span.start, span.end), text)
  const [from, to] = [span.start + part.from, span.start + part.to]
  const pieces = piecesIn(reading, span)
  // What is only put in goes before a mark that stands there: it belongs to the word it follows.
  const into = pieces.find(({ end }) => (from === to ? end >= from : end > from))
  for (const piece of pieces.toReversed()) {
    const node = $getNodeByKey(piece.key)
    const start = Math.max(from, piece.start)
    const end = Math.min(to, piece.end)
    if (!$isTextNode(node) || (piece !== into && end <= start)) continue
    node.spliceText(start - piece.start, Math.max(0, end - start), piece === into ? part.text : '')
    if (node.getTextContentSize() === 0) node.remove()
  }
}
