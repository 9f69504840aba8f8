import type { WrittenBlock } from '#shared/export/document'
import { withLists, type List } from '#shared/export/list-tree'

/** A stretch of a draft that leaves by the clipboard. `firstMark` is the number of its first mark. */
export type Copied = Readonly<{
  blocks: readonly WrittenBlock[]
  /** False for words out of one block. */
  whole: boolean
  firstMark: number
}>

type Inline = WrittenBlock['inlines'][number]
type Write = (inlines: readonly Inline[]) => string

/** Marks as [3], a block a paragraph, entries of lists behind a dash or their number. */
export function asText({ blocks, firstMark }: Copied): string {
  const write = inlineWriter(
    firstMark,
    ({ text }) => text,
    (number) => `[${number}]`,
  )
  const numbers: number[] = []
  return blocks
    .map((block) => {
      if (block.kind !== 'listed') {
        numbers.length = 0
        return write(block.inlines)
      }
      numbers.length = block.depth
      const number = (numbers[block.depth - 1] ?? 0) + 1
      numbers[block.depth - 1] = number
      const sign = block.ordered ? `${number}. ` : '- '
      return '  '.repeat(block.depth - 1) + sign + write(block.inlines)
    })
    .join('\n')
}

/** The same as HTML with the tags of what a draft holds, and no styles. */
export function asHtml({ blocks, whole, firstMark }: Copied): string {
  const write = inlineWriter(firstMark, textHtml, (number) => `<sup>[${number}]</sup>`)
  if (!whole) return blocks.map(({ inlines }) => write(inlines)).join('<br>')
  return withLists(blocks)
    .map((block) => {
      switch (block.kind) {
        case 'list':
          return listHtml(block.list, write)
        case 'heading':
          return `<h${block.level + 1}>${write(block.inlines)}</h${block.level + 1}>`
        case 'quotation':
          return `<blockquote>${write(block.inlines)}</blockquote>`
        case 'paragraph':
          return `<p>${write(block.inlines)}</p>`
      }
    })
    .join('')
}

function listHtml({ ordered, entries }: List<Inline>, write: Write): string {
  const tag = ordered ? 'ol' : 'ul'
  const items = entries.map(
    ({ inlines, inside }) =>
      `<li>${write(inlines)}${inside.map((list) => listHtml(list, write)).join('')}</li>`,
  )
  return `<${tag}>${items.join('')}</${tag}>`
}

/** Writes inlines from left to right, counting the marks. */
function inlineWriter(
  firstMark: number,
  text: (inline: Extract<Inline, { kind: 'text' }>) => string,
  mark: (number: number) => string,
): Write {
  let number = firstMark
  return (inlines) =>
    inlines
      .map((inline) => {
        if (inline.kind === 'text') return text(inline)
        number += 1
        return mark(number - 1)
      })
      .join('')
}

function textHtml({ text, bold, italic, link }: Extract<Inline, { kind: 'text' }>): string {
  let html = escaped(text).replaceAll('\n', '<br>')
  if (italic) html = `<em>${html}</em>`
  if (bold) html = `<strong>${html}</strong>`
  return link === null ? html : `<a href="${escaped(link)}">${html}</a>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
