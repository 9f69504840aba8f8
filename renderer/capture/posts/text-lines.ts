import type { Reading } from '#shared/domain/reading'

/** A line of a reading text. Lines of one `group` stand together with nothing between them. */
export type TextLine = Readonly<{
  start: number
  end: number
  text: string
  /** Whether it can be part of a post: prose, not a heading, a row of a table or an image. */
  words: boolean
  quoted: boolean
  group: number
  /** Whether groups are those of the text's own blank lines. */
  gapped: boolean
}>

const prose: ReadonlySet<string> = new Set(['paragraph', 'quote', 'listed', 'preformatted'])

/**
 * The lines of all blocks. Groups are blocks, or with `gaps` what stands between blank lines: the
 * numbers of the lines that have one before them.
 */
export function linesOfText(
  text: string,
  blocks: Reading['blocks'],
  gaps: ReadonlySet<number> | null,
): TextLine[] {
  const lines: TextLine[] = []
  let group = 0
  for (const block of blocks) {
    const { kind } = block
    if (gaps === null) group += 1
    let start = block.start
    for (const line of text.slice(block.start, block.end).split('\n')) {
      const end = start + line.length
      if (gaps?.has(lines.length)) group += 1
      lines.push({
        start,
        end,
        text: line,
        words: prose.has(kind),
        quoted: kind === 'quote',
        group,
        gapped: gaps !== null,
      })
      start = end + 1
    }
  }
  return lines
}
