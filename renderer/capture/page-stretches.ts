import {
  headingLevel,
  isBlock,
  isDataTable,
  isList,
  isPlainEntry,
  isPreformatted,
} from './element-kind'
import { countOf, numberOf } from './list-number'
import { addressOf, alternativeOf, isGlyph, isIcon, isPicture } from './picture'
import {
  boundary,
  type Choice,
  flush,
  newSetting,
  open,
  paragraph,
  set,
  type Setting,
  shapeOf,
} from './setting'
import { isBlank, lineBreak, type Piece, type Shape, type Stretch } from './stretch'
import { isElement, isText, walk } from './visible'

const keepsLines = /white-space\s*:\s*(pre|break-spaces)/i
const mostColumns = 200
const deepestList = 12
const verbatimBreak: Piece = { kind: 'verbatim', text: '\n', kept: null }

/**
 * Cuts the text under `root` into stretches, in page order. Hidden elements must be gone already; image
 * addresses are resolved against `base`.
 */
export function stretchesOf(root: Element, choice: Choice, base: string | null): Stretch[] {
  const page = newSetting(choice, base)
  const enter = (node: Node): boolean => {
    if (isText(node)) setText(page, node)
    if (!isElement(node)) return false
    enterElement(page, node)
    return true
  }
  walk(root, { enter, leave: (element) => leaveElement(page, element) })
  flush(page)
  return page.stretches
}

function setText(page: Setting, node: Text) {
  if (shapeOf(page).kind === 'preformatted') return set(page, node.data, node, 'verbatim')
  if (page.asWritten.length === 0) return set(page, node.data, node)
  for (const [index, line] of node.data.split('\n').entries()) {
    if (index > 0) page.pieces.push(lineBreak)
    set(page, line, node)
  }
}

function enterElement(page: Setting, element: Element) {
  const name = element.localName
  if (page.choice.posts?.has(element)) page.posts.push(element)
  if (isPicture(element)) setPicture(page, element)
  else if (name === 'br') setBreak(page)
  else if (name === 'rt' || name === 'rtc') enterReading(page, element)
  else if (isBlock(name)) enterBlock(page, element, name)
  if (keepsLines.test(element.getAttribute('style') ?? '')) page.asWritten.push(element)
}

function leaveElement(page: Setting, element: Element) {
  const name = element.localName
  if (page.asWritten.at(-1) === element) page.asWritten.pop()
  if (name === 'rt' || name === 'rtc') leaveReading(page, element)
  if (page.frames.at(-1)?.element === element) {
    flush(page)
    page.frames.pop()
  } else if (isBlock(name)) boundary(page)
  if (page.plainEntries.at(-1) === element) page.plainEntries.pop()
  if (page.lists.at(-1)?.element === element) page.lists.pop()
  if (page.posts.at(-1) === element) page.posts.pop()
  if (page.tables.at(-1)?.element === element) page.tables.pop()
}

function enterBlock(page: Setting, element: Element, name: string) {
  const around = shapeOf(page).kind
  if (around === 'cell' || around === 'heading') return boundary(page)
  const level = headingLevel(name)
  if (level !== null) open(page, element, { kind: 'heading', level }, { solid: true })
  else if (isPreformatted(name)) open(page, element, { kind: 'preformatted' }, { solid: true })
  else if (name === 'blockquote') open(page, element, { kind: 'quote' })
  else if (name === 'li' || name === 'dd') enterEntry(page, element)
  else if (isList(name)) enterList(page, element)
  else if (/^(table|tr|t[dh])$/.test(name)) enterTable(page, element, name)
  else boundary(page)
}

function enterList(page: Setting, element: Element) {
  flush(page)
  page.lists.push({ element, count: countOf(element) })
}

function enterEntry(page: Setting, entry: Element) {
  const list = page.lists.at(-1)
  const ordinal = list && list.element === entry.parentElement ? numberOf(entry, list.count) : null
  const depth = Math.min(Math.max(page.lists.length, 1), deepestList)
  const solid = page.plainEntries.length > 0 || isPlainEntry(entry)
  open(page, entry, { kind: 'listed', depth, ordinal }, { solid, later: paragraph })
  if (solid) page.plainEntries.push(entry)
}

function enterTable(page: Setting, element: Element, name: string) {
  const table = page.tables.at(-1)
  if (name === 'table') {
    flush(page)
    page.tables.push({ element, id: page.tableCount, data: isDataTable(element) })
    page.tableCount += 1
  } else if (!table?.data) boundary(page)
  else if (name === 'tr') page.row += 1
  else open(page, element, cellShape(page, element, table.id), { solid: true })
}

function cellShape(page: Setting, cell: Element, table: number): Shape {
  const span = Number.parseInt(cell.getAttribute('colspan') ?? '', 10)
  const columns = span >= 1 ? Math.min(span, mostColumns) : 1
  return { kind: 'cell', table, row: page.row, header: cell.localName === 'th', columns }
}

/** One `br` breaks the line; two with nothing between them end the paragraph. */
function setBreak(page: Setting) {
  const verbatim = shapeOf(page).kind === 'preformatted'
  const last = page.pieces.findLast((piece) => piece.kind === 'break' || !isBlank(piece.text))
  if (last?.kind === 'break' && !page.frames.at(-1)?.solid) flush(page)
  else page.pieces.push(verbatim ? verbatimBreak : lineBreak)
}

function setPicture(page: Setting, picture: Element) {
  const text = alternativeOf(picture)
  const around = shapeOf(page).kind
  if (isGlyph(picture) || around === 'heading' || around === 'cell') {
    if (text !== '') set(page, text, picture)
    return
  }
  const address = addressOf(picture, page.base)
  if (text === '' && (isIcon(picture) || !address)) return
  const kept = page.choice.keeps(picture)
  page.images.push({ shape: { kind: 'image', address }, pieces: [{ kind: 'text', text, kept }] })
  if (!page.frames.at(-1)?.solid && page.pieces.every((piece) => isBlank(piece.text))) flush(page)
}

function enterReading(page: Setting, reading: Element) {
  page.readings += 1
  if (page.choice.whole && !hasBrackets(reading)) set(page, '（', reading)
}

function leaveReading(page: Setting, reading: Element) {
  if (page.choice.whole && !hasBrackets(reading)) set(page, '）', reading)
  page.readings -= 1
}

function hasBrackets(reading: Element): boolean {
  return reading.closest('ruby')?.querySelector('rp') != null
}
