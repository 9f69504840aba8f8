import type { Galley, GalleyBlock, GalleyInline } from '#shared/export/galley'
import { type List, withLists } from '#shared/export/list-tree'
import { emphasised, markdownLines, markdownText, references } from '#shared/export/markdown-text'
import type { Note } from '#shared/export/note'

/**
 * The galley as CommonMark 0.31 with footnotes (`[^1]`), UTF-8 with line feeds. Emphasis that
 * Markdown's own signs cannot carry, as beside Japanese quotation marks, is an HTML element.
 */
export function toMarkdown(galley: Galley): string {
  const parts = [
    heading(1, [{ kind: 'text', text: galley.title, bold: false, italic: false, link: null }]),
    ...galley.lead.map((line) => markdownLines(inlineText(line)).join('\n')),
    ...withLists(galley.blocks).map((block) =>
      block.kind === 'list' ? listLines(block.list).join('\n') : blockText(block),
    ),
    ...galley.notes.map((note, index) => noteText(note, index + 1)),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function heading(level: number, inlines: readonly GalleyInline[]): string {
  const text = inlineText(inlines).replace(/\n|^[ \t]+|[ \t]+$/g, references)
  return `${'#'.repeat(level)} ${text}`
}

function blockText(block: Exclude<GalleyBlock, { kind: 'listed' }>): string {
  if (block.kind === 'heading') return heading(block.level + 1, block.inlines)
  const lines = markdownLines(inlineText(block.inlines))
  if (lines.join('') === '') return ''
  return lines.map((line) => (block.kind === 'quotation' ? `> ${line}` : line)).join('\n')
}

function listLines(list: List<GalleyInline>): readonly string[] {
  return list.entries.flatMap(({ inlines, inside }, index) => {
    const sign = list.ordered ? `${index + 1}. ` : '- '
    const indent = ' '.repeat(sign.length)
    const text = inlineText(inlines)
    // An entry of nothing at all would underline the line above it as a heading.
    const own = text === '' ? [references(' ')] : markdownLines(text)
    const inner = inside.flatMap(listLines)
    return [...own, ...inner].map((line, at) => (at === 0 ? sign : indent) + line)
  })
}

function noteText(note: Note, number: number): string {
  const paragraphs = note.map((line) => markdownLines(inlineText(line)).join('\n    '))
  return `[^${number}]: ${paragraphs.join('\n\n    ')}`
}

function inlineText(inlines: readonly GalleyInline[]): string {
  let text = ''
  for (const [index, inline] of inlines.entries()) {
    const piece = inlinePiece(inline, lastSign(text), firstSign(inlines[index + 1]))
    // Behind the bracket of a mark these would make a definition or a link of it.
    text += text.endsWith(']') && /^[:(]/.test(piece) ? `\\${piece}` : piece
  }
  return text
}

function inlinePiece(inline: GalleyInline, before: string, after: string): string {
  if (inline.kind === 'citation') return `[^${inline.number}]`
  if (inline.kind === 'label') return markdownText(inline.text)
  // An exclamation mark before a bracket would make an image of it.
  const text = markdownText(inline.text).replace(/!$/, after === '[' ? '\\!' : '!')
  if (inline.link === null) return emphasised(text, inline, before, after)
  if (inline.link === inline.text && !/&[#\w]+;/.test(text)) return `<${inline.link}>`
  return `[${emphasised(text, inline, '[', ']')}](<${target(inline.link)}>)`
}

const lastSign = (text: string) => /.$/su.exec(text.slice(-2))?.[0] ?? ''

/** Between angle brackets only these would be read as signs. */
const target = (address: string) => address.replace(/[&\\<>]/g, '\\$&')

/** What the next piece will begin with, as far as emphasis minds. */
function firstSign(inline: GalleyInline | undefined): string {
  if (inline === undefined) return ''
  if (inline.kind === 'citation') return '['
  if (inline.kind === 'text' && inline.link !== null) return '['
  if (inline.kind === 'text' && (inline.bold || inline.italic)) return '<'
  return /^./su.exec(markdownText(inline.text))?.[0] ?? ''
}
