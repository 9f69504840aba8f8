import { offsetAt, rangeOf, type TextMap } from './text-map'

/** The offset of the character that lies under a point of the window, or null where none does. */
export function offsetAtPoint(map: TextMap, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y)
  const near = caret && offsetAt(map, caret.offsetNode, caret.offset)
  if (near === null) return null
  // The caret is the gap nearest to the point: the character is the one before it or the one after.
  const under = [near - 1, near].find((at) => {
    const boxes = rangeOf(map, { start: at, end: at + 1 })?.getClientRects() ?? []
    return [...boxes].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    )
  })
  return under ?? null
}
