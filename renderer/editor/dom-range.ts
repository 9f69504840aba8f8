import type { LexicalEditor } from 'lexical'
import type { DraftReading, Piece } from './reading'
import type { Span } from '#shared/text/span'

/**
 * The stretch of the page that shows a stretch of the text. Null when the text has been edited away
 * since it was read, or is not on the page.
 */
export function domRange(editor: LexicalEditor, reading: DraftReading, span: Span): Range | null {
  const inside = piecesIn(reading, span)
  const first = inside[0]
  const last = inside.at(-1)
  if (!first || !last) return null
  const start = domPoint(editor, first, Math.max(0, span.start - first.start))
  const end = domPoint(editor, last, Math.min(last.end, span.end) - last.start)
  if (!start || !end) return null
  const range = new Range()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** The pieces of the editor that a stretch of the text lies in, in order. */
export function piecesIn({ pieces }: DraftReading, { start, end }: Span): readonly Piece[] {
  const inside: Piece[] = []
  for (let at = firstEndingAfter(pieces, start); at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (!piece || piece.start >= end) break
    inside.push(piece)
  }
  return inside
}

/** Index of the first of ordered spans that ends after an offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

type DomPoint = Readonly<{ node: Node; offset: number }>

function domPoint(editor: LexicalEditor, piece: Piece, offset: number): DomPoint | null {
  const element = editor.getElementByKey(piece.key)
  if (!element) return null
  const text = textIn(element)
  if (text) return offset > text.length ? null : { node: text, offset }
  const parent = element.parentNode
  if (!parent) return null
  return { node: parent, offset: [...parent.childNodes].indexOf(element) + Math.min(1, offset) }
}

/** The text of a formatted piece stands in one or more elements, but is one text. */
function textIn(element: Element): Text | null {
  let at: Node | null = element
  while (at && !(at instanceof Text)) at = at.firstChild
  return at
}
