import type { Reading, ReadingBlock } from '#shared/domain/reading'

type Text = Pick<Reading, 'text' | 'blocks'>

/** Mail and old files are wrapped at 72 to 80 columns; a line wider than this was not wrapped by hand. */
const widestWrapped = 100

/**
 * Plain text as it stands: every character is kept but the line breaks around and between paragraphs.
 * Blank lines part paragraphs, and so does every line end where lines run as long as they like; in text
 * that is wrapped at a column a line break inside a paragraph stays.
 */
export function plainText(raw: string): Text {
  const lines = linesOf(raw)
  const starts = lines.some((line) => columnsOf(line) > widestWrapped)
  return textOf(lines.map((line) => ({ line, kind: 'paragraph', starts })))
}

/** The lines of `plainText(raw)` that have a blank line before them, by number from 0. */
export function gapsIn(raw: string): ReadonlySet<number> {
  const gaps = new Set<number>()
  let kept = 0
  for (const line of linesOf(raw)) {
    if (line.trim() === '') gaps.add(kept)
    else kept += 1
  }
  return gaps
}

/** How wide a line is where kana and kanji take two columns. */
function columnsOf(line: string): number {
  const wide = line.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g)
  return line.length + (wide?.length ?? 0)
}

/** Lines without their ends, which may be LF, CR LF or CR. */
export function linesOf(raw: string): string[] {
  return raw.split(/\r\n?|\n/)
}

type Mark = Extract<ReadingBlock['kind'], 'paragraph' | 'quote' | 'preformatted'>
/** A line and what it is. `starts` makes it the first of a block of its own. */
export type MarkedLine =
  | Readonly<{ line: string; kind: Mark; starts?: boolean }>
  | Readonly<{ line: string; kind: 'heading'; level: number }>

/** Joins marked lines to blocks. Blank lines end a block and are dropped, but for preformatted ones. */
export function textOf(lines: readonly MarkedLine[]): Text {
  const blocks: ReadingBlock[] = []
  const parts: string[] = []
  let at = 0
  let open: Mark | null = null
  for (const marked of lines) {
    const { line, kind } = marked
    if (kind !== 'preformatted' && line.trim() === '') {
      open = null
      continue
    }
    const start = blocks.length === 0 ? 0 : at + 1
    const end = start + line.length
    const last = blocks.at(-1)
    if (kind === 'heading') blocks.push({ kind, level: marked.level, start, end })
    else if (last && open === kind && !marked.starts) blocks[blocks.length - 1] = { ...last, end }
    else blocks.push({ kind, start, end })
    open = kind === 'heading' ? null : kind
    parts.push(line)
    at = end
  }
  return { text: parts.join('\n'), blocks }
}
