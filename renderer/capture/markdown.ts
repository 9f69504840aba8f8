import type { Reading } from '#shared/domain/reading'
import { linesOf, type MarkedLine, textOf } from './plain-text'

const fence = /^ {0,3}(`{3,}|~{3,})/
const entry = /^\s*([-*+]|\d{1,9}[.)])\s/
/** The line that closes the front matter of a note. */
const ruled = /^---\s*$/
const underline = /^ {0,3}(=+|-+)\s*$/

/**
 * Markdown as text: headings, quotations, code and entries of lists become blocks, and every character
 * stays as it was typed, the marks among them. A mark that is dropped can change what is said ("> 5 %",
 * "1986. It was"), and the mark of an entry is its bullet.
 */
export function markdown(raw: string): Pick<Reading, 'text' | 'blocks'> {
  const marked: MarkedLine[] = []
  const lines = linesOf(raw)
  let closing: RegExp | null =
    lines[0]?.trimEnd() === '---' && lines.includes('---', 1) ? ruled : null
  for (const line of lines) {
    const opened = fence.exec(line)?.[1]
    if (closing) {
      marked.push({ line, kind: 'preformatted' })
      if (marked.length > 1 && closing.test(line)) closing = null
    } else if (opened) {
      marked.push({ line, kind: 'preformatted', starts: true })
      closing = new RegExp(`^ {0,3}${opened.charAt(0)}{${opened.length},}\\s*$`)
    } else marked.push(lineOf(line, marked))
  }
  return textOf(marked)
}

function lineOf(line: string, before: MarkedLine[]): MarkedLine {
  const level = /^ {0,3}(#{1,6})(\s|$)/.exec(line)?.[1]?.length
  if (level !== undefined) return { line, kind: 'heading', level }
  const over = before.at(-1)
  if (underline.test(line) && over?.kind === 'paragraph' && over.line.trim() !== '') {
    return underlined(line, over, before)
  }
  if (/^ {0,3}>/.test(line)) return { line, kind: 'quote' }
  return { line, kind: 'paragraph', starts: entry.test(line) }
}

/** A line of = or - makes the one over it a heading; the two stay together. */
function underlined(line: string, over: MarkedLine, before: MarkedLine[]): MarkedLine {
  before.pop()
  return { line: `${over.line}\n${line}`, kind: 'heading', level: line.includes('=') ? 1 : 2 }
}
