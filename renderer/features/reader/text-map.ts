import type { Span } from './span'

/** A text node of the page and the stretch of the reading text that it shows, character for character. */
export type Piece = Readonly<{ node: Text; start: number; end: number }>

/** The reading text as it stands in the page: its pieces in order, and each by its node. */
export type TextMap = Readonly<{
  root: Node
  pieces: readonly Piece[]
  of: ReadonlyMap<Node, Piece>
}>

/** Marks an element whose only text node begins at that offset of the reading text. */
export const offsetAttribute = 'data-at'

export function textMap(root: Element): TextMap {
  const pieces: Piece[] = []
  for (const element of root.querySelectorAll(`[${offsetAttribute}]`)) {
    const node = element.firstChild
    const start = Number(element.getAttribute(offsetAttribute))
    if (node instanceof Text) pieces.push({ node, start, end: start + node.length })
  }
  return { root, pieces, of: new Map(pieces.map((piece) => [piece.node, piece])) }
}

/**
 * The stretch that a range of the page covers. Ends that lie outside the text are moved to the text
 * between them. Null when the range holds none of it.
 */
export function spanOf(map: TextMap, range: Range): Span | null {
  if (!range.intersectsNode(map.root)) return null
  const start = startOf(map, range)
  const end = endOf(map, range)
  return start === null || end === null || start >= end ? null : { start, end }
}

function startOf(map: TextMap, range: Range): number | null {
  const inside = map.of.get(range.startContainer)
  if (inside) return inside.start + range.startOffset
  return map.pieces[firstFrom(map, range.startContainer, range.startOffset)]?.start ?? null
}

function endOf(map: TextMap, range: Range): number | null {
  const inside = map.of.get(range.endContainer)
  if (inside) return inside.start + range.endOffset
  return map.pieces[firstFrom(map, range.endContainer, range.endOffset) - 1]?.end ?? null
}

/** The number of the first piece that begins at or after a place in the page. */
function firstFrom({ pieces }: TextMap, container: Node, offset: number): number {
  const place = document.createRange()
  place.setStart(container, offset)
  return firstWhere(pieces, ({ node }) => place.comparePoint(node, 0) >= 0)
}

/** The offset that a place in a text node of the page stands for, or null outside the text. */
export function offsetAt(map: TextMap, node: Node, offset: number): number | null {
  const piece = map.of.get(node)
  return piece ? piece.start + offset : null
}

type Ends = Readonly<{
  startContainer: Text
  startOffset: number
  endContainer: Text
  endOffset: number
}>

/** Where a span begins and ends in the page; null when it lies between the pieces. */
export function endsOf({ pieces }: TextMap, { start, end }: Span): Ends | null {
  const first = pieces[firstWhere(pieces, (piece) => piece.end > start)]
  const last = pieces[firstWhere(pieces, (piece) => piece.start >= end) - 1]
  if (!first || !last || first.start > last.start) return null
  return {
    startContainer: first.node,
    startOffset: Math.max(0, start - first.start),
    endContainer: last.node,
    endOffset: Math.min(last.node.length, end - last.start),
  }
}

/** A span as a live range, for measuring and selecting. */
export function rangeOf(map: TextMap, span: Span): Range | null {
  const ends = endsOf(map, span)
  if (!ends) return null
  const range = document.createRange()
  range.setStart(ends.startContainer, ends.startOffset)
  range.setEnd(ends.endContainer, ends.endOffset)
  return range
}

/** Binary search for the first piece from which on `holds` is true. */
export function firstWhere(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (piece && holds(piece)) high = middle
    else low = middle + 1
  }
  return low
}
