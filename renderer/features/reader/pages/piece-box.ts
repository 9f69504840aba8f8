import type { Piece } from '../../../capture/pdf/page-text'

/** A matrix as PDF writes it: a, b, c, d, e, f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly number[]

/** Where a piece of text lies on the drawn page, in CSS pixels. Turned around its upper left corner. */
export type PieceBox = Readonly<{
  left: number
  top: number
  /** In degrees, clockwise. */
  angle: number
  size: number
  length: number
  isVertical: boolean
}>

/** How much of a line's height stands above its baseline. */
const ascent = 0.86

/** `view` is the page's own matrix at the scale it is drawn with, which also turns it. */
export function pieceBox({ run }: Pick<Piece, 'run'>, view: Matrix): PieceBox {
  const [a, b, c, d, x, y] = times(view, run.item.transform)
  const angle = Math.atan2(b, a)
  const scale = Math.hypot(view[0] ?? 1, view[1] ?? 0)
  const length = run.length * scale
  if (run.vertical) {
    const size = Math.hypot(a, b)
    // The place of a vertical glyph is the middle of its upper edge.
    const [left, top] = [x - (size / 2) * Math.cos(angle), y - (size / 2) * Math.sin(angle)]
    return { left, top, angle: degrees(angle), size, length, isVertical: true }
  }
  const size = Math.hypot(c, d)
  const [left, top] = [x + ascent * size * Math.sin(angle), y - ascent * size * Math.cos(angle)]
  return { left, top, angle: degrees(angle), size, length, isVertical: false }
}

const degrees = (angle: number) => (angle * 180) / Math.PI

type Six = [number, number, number, number, number, number]

function times(first: Matrix, second: Matrix): Six {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}
