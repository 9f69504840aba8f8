import type { LeftOut } from '#shared/domain/reading'
import { isBlank, lineBreak, lineOf, type Piece, type Stretch } from './stretch'

/**
 * What is not in the reading text, in page order. Pieces that stand together on the page, with nothing
 * kept between them, are one; a line feed stands where the page breaks.
 */
export function leftOutOf(stretches: readonly Stretch[]): LeftOut[] {
  const leftOut: LeftOut[] = []
  let pieces: Piece[] = []

  function end() {
    const text = lineOf(pieces)
    if (text !== '') leftOut.push({ text })
    pieces = []
  }

  for (const stretch of stretches) {
    for (const piece of stretch.pieces) {
      if (piece.kept !== true) pieces.push(piece)
      else if (!isBlank(piece.text)) end()
    }
    pieces.push(lineBreak)
  }
  end()
  return leftOut
}
