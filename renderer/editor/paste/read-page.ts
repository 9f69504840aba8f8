import type { WrittenBlock } from '#shared/export/document'
import { blockWriter, type BlockWriter, type Look, type Shape } from './block-writer'
import { emojiOf, isBlock, isUnseen, lookIn } from './element-look'
import { isWordMarker, wordEntry } from './word-list'

/** What came in: whole blocks, or words to go into the block that is there. */
export type Pasted = Readonly<{
  blocks: readonly WrittenBlock[]
  whole: boolean
  /** Pictures that were left out. */
  pictures: number
}>

/** Where the walk stands. `part` says what parts stretches of one block that is not to be split. */
type Around = Readonly<{
  look: Look
  shape: Shape
  part: 'line' | 'space' | null
  verbatim: boolean
}>

const outside: Around = {
  look: { bold: false, italic: false, link: null },
  shape: { kind: 'paragraph' },
  part: null,
  verbatim: false,
}

/** A page or a piece of one, as Word, Google Docs or a browser puts it on the clipboard, as blocks. */
export function readPage(body: Element): Pasted {
  const writer = blockWriter()
  const seen = { pictures: 0, whole: false }
  walkChildren(body, outside, writer, seen)
  const blocks = writer.blocks()
  const [only] = blocks
  if (seen.whole || blocks.length !== 1 || !only) {
    return { blocks, whole: true, pictures: seen.pictures }
  }
  return { blocks: [withEdges(only, body.textContent)], whole: false, pictures: seen.pictures }
}

type Seen = { pictures: number; whole: boolean }

function walkChildren(node: Node, around: Around, writer: BlockWriter, seen: Seen): void {
  for (const child of node.childNodes) walkNode(child, around, writer, seen)
}

function walkNode(node: Node, around: Around, writer: BlockWriter, seen: Seen): void {
  if (isElement(node)) walk(node, around, writer, seen)
  else if (node.nodeType === node.TEXT_NODE) {
    const write = around.verbatim ? writer.verbatim : writer.text
    write(node.nodeValue ?? '', around.look, around.shape)
  }
}

function walk(element: Element, around: Around, writer: BlockWriter, seen: Seen): void {
  if (isUnseen(element) || (around.part && isWordMarker(element))) return
  switch (element.localName) {
    case 'img':
    case 'picture': {
      const emoji = emojiOf(element)
      if (emoji !== null) writer.text(emoji, around.look, around.shape)
      else seen.pictures += 1
      return
    }
    case 'br':
      return writer.lineBreak(around.shape)
    case 'hr':
      return writer.end()
    case 'rt':
      return walkReading(element, around, writer, seen)
    case 'tr':
      return walkRow(element, around, writer, seen)
  }
  if (!isBlock(element)) {
    const stands = apart.has(element.localName)
    if (stands) writer.endPart('space')
    walkChildren(element, { ...around, look: lookIn(element, around.look) }, writer, seen)
    if (stands) writer.endPart('space')
    return
  }
  seen.whole = true
  const inner = inside(element, around)
  // What stands in an entry or a cell belongs to it; only an entry of its own begins a block there.
  const { part } = inner.shape === around.shape ? inner : outside
  const divide = () => (part ? writer.endPart(part) : writer.end())
  divide()
  walkChildren(element, inner, writer, seen)
  divide()
}

/** What stands in a line like a word, with a border of its own. */
const apart = new Set(['button', 'svg', 'textarea'])

function inside(element: Element, around: Around): Around {
  const look = lookIn(element, around.look)
  const name = element.localName
  const entry = name === 'li' ? listEntry(element) : wordEntry(element)
  if (entry) return { ...around, look, shape: entry, part: 'line' }
  if (around.part) return { ...around, look }
  const level = headingLevel(element)
  if (level) return { ...around, look: { ...look, bold: false }, shape: { kind: 'heading', level } }
  if (name === 'blockquote') return { ...around, look, shape: { kind: 'quotation' } }
  if (name === 'pre') return { ...around, look, verbatim: true }
  return { ...around, look }
}

/** The draft's title stands above its text: what a page parts itself with (h2) is the first level. */
function headingLevel(element: Element): 1 | 2 | 3 | null {
  const tag = /^h([1-6])$/.exec(element.localName)?.[1]
  const role =
    element.getAttribute('role') === 'heading' ? element.getAttribute('aria-level') : null
  if (/\bMso(Title)\b/.test(element.className)) return 1
  const level = Number(tag ?? role ?? 0)
  if (level < 1) return null
  if (level <= 2) return 1
  return level === 3 ? 2 : 3
}

function listEntry(element: Element): Extract<Shape, { kind: 'listed' }> {
  const lists: Element[] = []
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/^(ol|ul|menu|dir)$/.test(at.localName)) lists.push(at)
  }
  const told = element.getAttribute('aria-level') ?? element.getAttribute('data-aria-level')
  return {
    kind: 'listed',
    ordered: lists[0]?.localName === 'ol',
    depth: Math.max(1, lists.length, Number(told) || 0),
  }
}

/** A reading over kanji, in brackets behind them where the page has none of its own. */
function walkReading(element: Element, around: Around, writer: BlockWriter, seen: Seen): void {
  const bracketed = element.parentElement?.querySelector('rp') !== null
  if (!bracketed) writer.text('（', around.look, around.shape)
  walkChildren(element, around, writer, seen)
  if (!bracketed) writer.text('）', around.look, around.shape)
}

/** A row of a table of data is one paragraph with tabs; where a table only lays out, cells are blocks. */
function walkRow(row: Element, around: Around, writer: BlockWriter, seen: Seen): void {
  seen.whole = true
  const grid = [...row.children].every((cell) => !holdsBlocks(cell))
  const part = grid ? 'space' : around.part
  writer.end()
  let first = true
  for (const child of row.childNodes) {
    if (!isElement(child) || !/^t[dh]$/.test(child.localName)) {
      walkNode(child, around, writer, seen)
      continue
    }
    if (isUnseen(child)) continue
    if (grid && !first) writer.nextCell(around.shape)
    first = false
    walkChildren(child, { ...around, look: lookIn(child, around.look), part }, writer, seen)
    if (!grid) writer.end()
  }
  writer.end()
}

function holdsBlocks(cell: Element): boolean {
  return (
    cell.querySelector('h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,pre') !== null ||
    cell.querySelectorAll('p,div').length > 2
  )
}

/** Words copied out of a line keep the space at their ends. */
function withEdges(block: WrittenBlock, text: string): WrittenBlock {
  const space = { kind: 'text', text: ' ', bold: false, italic: false, link: null } as const
  const before = /^[ \t\n\r\u00a0]/.test(text) ? [space] : []
  const after = /[ \t\n\r\u00a0]$/.test(text) ? [space] : []
  return { ...block, inlines: [...before, ...block.inlines, ...after] }
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE
}
