import { $createRangeSelection, $setSelection, type LexicalEditor } from 'lexical'
import { piecesIn } from './dom-range'
import type { DraftReading } from './reading'
import type { Span } from '#shared/text/span'

/** Puts the caret behind the last letter of a stretch of the text, as it was read. */
export function caretBehind(editor: LexicalEditor, reading: DraftReading, span: Span): void {
  const last = piecesIn(reading, span).at(-1)
  if (!last) return
  const offset = Math.min(last.end, span.end) - last.start
  editor.update(
    () => {
      const selection = $createRangeSelection()
      selection.anchor.set(last.key, offset, 'text')
      selection.focus.set(last.key, offset, 'text')
      $setSelection(selection)
    },
    { discrete: true },
  )
  editor.focus()
}
