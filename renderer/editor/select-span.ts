import { $createRangeSelection, $setSelection, type LexicalEditor } from 'lexical'
import { piecesIn } from './dom-range'
import type { DraftReading } from './reading'
import type { Span } from '#shared/text/span'

/** Selects a stretch of the text, as it was read, and gives the text the focus. */
export function selectSpan(editor: LexicalEditor, reading: DraftReading, span: Span): void {
  const pieces = piecesIn(reading, span)
  const [first, last] = [pieces[0], pieces.at(-1)]
  editor.update(() => {
    if (!first || !last) return
    const selection = $createRangeSelection()
    selection.anchor.set(first.key, Math.max(0, span.start - first.start), 'text')
    selection.focus.set(last.key, Math.min(last.end, span.end) - last.start, 'text')
    $setSelection(selection)
  })
  editor.focus()
}
