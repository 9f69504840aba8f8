import type { Reading, ReadingBlock } from '#shared/domain/reading'

type Text = Pick<Reading, 'text' | 'blocks'>

/**
 * Plain text as it stands: every character is kept but the line breaks around and between paragraphs.
 * Blank lines part paragraphs; a line break inside one stays.
 */
export function plainText(raw: string): Text {
  return textOf(linesOf(raw).map((line) => ({ line, kind: 'paragraph' })))
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
