import type { Reading, ReadingBlock } from '#shared/domain/reading'
import { lineOf, type Piece, type Shape, type Stretch } from './stretch'

/** The reading text and its blocks: ordered, apart, and parted by exactly one line feed each. */
export type Blocks = Pick<Reading, 'text' | 'blocks'>

type Row = Extract<ReadingBlock, { kind: 'row' }>
type Cell = Readonly<{ shape: Extract<Shape, { kind: 'cell' }>; text: string }>

/** Sets the kept pieces of `stretches` one after the other. Stretches with nothing kept leave no block. */
export function blocksOf(stretches: readonly Stretch[]): Blocks {
  const parts: string[] = []
  const blocks: ReadingBlock[] = []
  let length = 0
  let cells: Cell[] = []

  function place(text: string): { start: number; end: number } {
    if (blocks.length > 0) parts.push('\n')
    const start = length + (blocks.length > 0 ? 1 : 0)
    parts.push(text)
    length = start + text.length
    return { start, end: length }
  }

  function endRow() {
    const first = cells[0]
    if (first && cells.some((cell) => cell.text !== '')) {
      const span = place(cells.map((cell) => cell.text).join('\t'))
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
    if (shape.kind === 'cell') cells.push({ shape, text })
    else if (shape.kind === 'image') {
      if (pieces.every(isKept)) blocks.push({ ...shape, ...place(text) })
    } else if (text !== '') blocks.push({ ...shape, ...place(text) })
  }
  endRow()
  return { text: parts.join(''), blocks }
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
