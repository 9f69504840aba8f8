import type { WrittenBlock } from '#shared/export/document'
import type { Pasted } from './read-page'

/** Plain text as blocks: every line that is not blank is a paragraph, and one line is only words. */
export function readText(text: string): Pasted {
  const lines = text.split(/\r\n?|\n|\u2029/)
  const blocks = lines
    .filter((line) => line.trim() !== '')
    .map((line): WrittenBlock => ({ kind: 'paragraph', inlines: [plainInline(line)] }))
  return { blocks, whole: lines.length > 1, pictures: 0 }
}

const plainInline = (text: string) =>
  ({ kind: 'text', text, bold: false, italic: false, link: null }) as const
