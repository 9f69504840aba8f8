import type { Reading, ReadingBlock } from '#shared/domain/reading'
import type { Span } from '#shared/text/span'
import { lineOf, type Piece, type Shape, type Stretch } from './stretch'

/** The reading text and its blocks: ordered, apart, and parted by exactly one line feed each. */
export type Blocks = Pick<Reading, 'text' | 'blocks'>

type Row = Extract<ReadingBlock, { kind: 'row' }>
type Cell = Readonly<{
  shape: Extract<Shape, { kind: 'cell' }>
  text: string
  pieces: readonly Piece[]
}>

/**
 * Sets the kept pieces of `stretches` one after the other. Stretches with nothing kept leave no block.
 * `places` gives the blocks in which each embedded post stands.
 */
export function blocksOf(
  stretches: readonly Stretch[],
): Blocks & Readonly<{ places: ReadonlyMap<Element, Span> }> {
  const parts: string[] = []
  const blocks: ReadingBlock[] = []
  let length = 0
  let cells: Cell[] = []
  const places = new Map<Element, Span>()

  function place(text: string, pieces: readonly Piece[]): { start: number; end: number } {
    if (blocks.length > 0) parts.push('\n')
    const start = length + (blocks.length > 0 ? 1 : 0)
    parts.push(text)
    length = start + text.length
    for (const { post, kept } of pieces) {
      if (post && kept) places.set(post, { start: places.get(post)?.start ?? start, end: length })
    }
    return { start, end: length }
  }

  function endRow() {
    const first = cells[0]
    if (first && cells.some((cell) => cell.text !== '')) {
      const text = cells.map((cell) => cell.text).join('\t')
      const pieces = cells.flatMap((cell) => cell.pieces)
      const span = place(text, pieces)
      blocks.push({
        kind: 'row',
        table: first.shape.table,
        cells: cellsAt(span.start, cells),
        ...span,
      })
    }
    cells = []
  }

  for (const { shape, pieces } of stretches) {
    const row = shape.kind === 'cell' ? shape.row : null
    if (cells[0] && cells[0].shape.row !== row) endRow()
    const kept = pieces.filter((piece) => piece.kept !== false)
    const text = lineOf(kept)
    if (shape.kind === 'cell') cells.push({ shape, text, pieces })
    else if (shape.kind === 'image') {
      if (pieces.every(isKept)) blocks.push({ ...shape, ...place(text, pieces) })
    } else if (text !== '') blocks.push({ ...shape, ...place(text, pieces) })
  }
  endRow()
  return { text: parts.join(''), blocks, places }
}

function isKept(piece: Piece): boolean {
  return piece.kept === true
}

function cellsAt(start: number, cells: readonly Cell[]): Row['cells'] {
  let at = start
  return cells.map(({ shape, text }) => {
    const cell = { header: shape.header, columns: shape.columns, start: at, end: at + text.length }
    at = cell.end + 1
    return cell
  })
}
