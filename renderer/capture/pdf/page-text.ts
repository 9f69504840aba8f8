import { lineJoin } from './gap'
import { linesOf, type Line, type Run, type TextItem, type TextStyles } from './page-lines'
import { startsBlock, usualPitch } from './paragraphs'

/** A stretch of a page's text and the run that draws it. Offsets are UTF-16 units of the page's own text. */
export type Piece = Readonly<{ run: Run; start: number; end: number }>

/** A paragraph of a page; `size` is that of its letters. */
export type PageBlock = Readonly<{ start: number; end: number; size: number }>

/** All the text of a page. Blocks follow each other and are parted by one line feed. */
export type PageText = Readonly<{
  text: string
  blocks: readonly PageBlock[]
  pieces: readonly Piece[]
}>

/**
 * The text of a page as it is drawn, its lines set together to paragraphs. The same items always give the
 * same text: where a passage stands on the page is found by this once more.
 */
export function pageText(items: readonly TextItem[], styles: TextStyles): PageText {
  const lines = linesOf(items, styles)
  const pitch = usualPitch(lines)
  const known = hyphenated(lines)
  const blocks: { start: number; end: number; size: number }[] = []
  const pieces: { run: Run; start: number; end: number }[] = []
  let text = ''
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const first = line.runs[0]?.run.text ?? ''
    const block = blocks.at(-1)
    const last = pieces.at(-1)
    if (!before || !block || !last || startsBlock(lines, index, pitch)) {
      if (text !== '') text += '\n'
      blocks.push({ start: text.length, end: text.length, size: line.size })
    } else {
      const { gap, dropped } = lineJoin(last.run.text, first, known)
      text = text.slice(0, text.length - dropped) + gap
      last.end -= dropped
    }
    for (const { run, gap } of line.runs) {
      text += gap
      pieces.push({ run, start: text.length, end: text.length + run.text.length })
      text += run.text
    }
    const open = blocks.at(-1)
    if (open) open.end = text.length
  }
  return { text, blocks, pieces }
}

/** Whether a word is written with its hyphen somewhere in the lines, not only where one ends. */
function hyphenated(lines: readonly Line[]): (word: string) => boolean {
  const words = new Set<string>()
  for (const { runs } of lines) {
    for (const { run } of runs) {
      for (const [word] of run.text.matchAll(/\p{L}+[-\u2010]\p{Ll}+/gu)) words.add(word)
    }
  }
  return (word) => words.has(word)
}
