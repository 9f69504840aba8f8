import type { ListCount } from './list-number'
import { isBlank, lineBreak, type Piece, type Shape, type Stretch } from './stretch'

/** What of a page goes into its reading text. */
export type Choice = Readonly<{
  keeps: (node: Node) => boolean
  /** Everything shown is kept; the readings of ruby then follow their words in brackets. */
  whole: boolean
  /** Elements that hold embedded posts. */
  posts?: ReadonlySet<Element>
}>

/** An open element that gives the lines in it their shape. A `solid` one holds them together as one. */
export type Frame = {
  readonly element: Element
  readonly solid: boolean
  shape: Shape
  /** What its later lines are, where only the first carries the number or the bullet. */
  readonly later: Shape | null
}

/** A page being set into stretches: what is finished, the line being set, and what is open around it. */
export type Setting = {
  readonly choice: Choice
  readonly base: string | null
  readonly stretches: Stretch[]
  pieces: Piece[]
  images: Stretch[]
  readonly frames: Frame[]
  readonly lists: { readonly element: Element; readonly count: ListCount }[]
  readonly tables: { readonly element: Element; readonly id: number; readonly data: boolean }[]
  /** Open elements whose style keeps their line breaks. */
  readonly asWritten: Element[]
  /** Open entries without blocks of their own: what they hold has none either. */
  readonly plainEntries: Element[]
  /** Open elements that hold embedded posts. */
  readonly posts: Element[]
  /** Open readings of ruby. */
  readings: number
  tableCount: number
  row: number
}

export function newSetting(choice: Choice, base: string | null): Setting {
  return {
    choice,
    base,
    stretches: [],
    pieces: [],
    images: [],
    frames: [],
    lists: [],
    tables: [],
    asWritten: [],
    plainEntries: [],
    posts: [],
    readings: 0,
    tableCount: 0,
    row: 0,
  }
}

export const paragraph: Shape = { kind: 'paragraph' }

export function shapeOf(page: Setting): Shape {
  return page.frames.at(-1)?.shape ?? paragraph
}

/** Ends the line being set. A cell counts even when it is empty, for it holds its column's place. */
export function flush(page: Setting): void {
  const frame = page.frames.at(-1)
  const shape = shapeOf(page)
  if (shape.kind === 'cell' || page.pieces.some((piece) => !isBlank(piece.text))) {
    page.stretches.push({ shape, pieces: page.pieces })
    if (frame?.later) frame.shape = frame.later
  }
  page.pieces = []
  // An image inside a line follows it, so that no sentence is broken in two.
  for (const image of page.images) page.stretches.push(image)
  page.images = []
}

/** A new block begins or ends here: a new line, or a line break inside what holds together. */
export function boundary(page: Setting): void {
  if (page.frames.at(-1)?.solid) page.pieces.push(lineBreak)
  else flush(page)
}

export function open(
  page: Setting,
  element: Element,
  shape: Shape,
  { solid = false, later = null }: { solid?: boolean; later?: Shape | null } = {},
): void {
  flush(page)
  page.frames.push({ element, shape, solid, later })
}

/** Sets one run of text, kept if `node` is. */
export function set(page: Setting, text: string, node: Node, kind: Piece['kind'] = 'text'): void {
  const { keeps, whole } = page.choice
  const kept = isBlank(text) ? null : keeps(node) && (whole || page.readings === 0)
  page.pieces.push({ kind, text, kept, post: page.posts.at(-1) })
}
