import type { DocumentPage } from '#shared/domain/page'
import type { Reading, ReadingBlock } from '#shared/domain/reading'
import type { PageBlock, PageText } from './page-text'

export type ReadDocumentPage = Pick<PageText, 'text' | 'blocks'> &
  Pick<DocumentPage, 'label' | 'width' | 'height'>

type DocumentText = Pick<Reading, 'text' | 'blocks'> &
  Readonly<{
    pages: DocumentPage[]
    /** The words in the largest letters of the first page with text, or its first ones; null for none. */
    title: string | null
  }>

/** A block in letters this much larger than the text's usual ones is a heading, unless it is long. */
const headingSize = 1.15
const longestHeading = 200

/** Sets pages one after the other, parted like blocks by one line feed, and tells headings by their size. */
export function documentText(read: readonly ReadDocumentPage[]): DocumentText {
  const usual = usualSize(read)
  const levels = headingLevels(read, usual)
  const parts: string[] = []
  const blocks: ReadingBlock[] = []
  const pages: DocumentPage[] = []
  let length = 0
  for (const { text, blocks: own, label, width, height } of read) {
    const start = text === '' || parts.length === 0 ? length : length + 1
    const end = start + text.length
    pages.push({ start, end, label, width, height })
    for (const block of own) {
      const span = { start: start + block.start, end: start + block.end }
      const level = isHeading(block, usual) ? levels.get(sizeOf(block)) : undefined
      blocks.push(
        level === undefined ? { kind: 'paragraph', ...span } : { kind: 'heading', level, ...span },
      )
    }
    if (text !== '') parts.push(text)
    length = end
  }
  return { text: parts.join('\n'), blocks, pages, title: titleOf(read) }
}

/** Sizes that differ by less than half a point are one. */
const sizeOf = ({ size }: PageBlock) => Math.round(size * 2) / 2

function isHeading(block: PageBlock, usual: number): boolean {
  return block.end - block.start <= longestHeading && sizeOf(block) >= headingSize * usual
}

/** The size in which most characters are set. */
function usualSize(read: readonly ReadDocumentPage[]): number {
  const counts = new Map<number, number>()
  for (const block of read.flatMap(({ blocks }) => blocks)) {
    const size = sizeOf(block)
    counts.set(size, (counts.get(size) ?? 0) + block.end - block.start)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The level of each size of headings, the largest first. */
function headingLevels(read: readonly ReadDocumentPage[], usual: number): Map<number, number> {
  const sizes = read.flatMap(({ blocks }) =>
    blocks.filter((one) => isHeading(one, usual)).map(sizeOf),
  )
  const distinct = [...new Set(sizes)].toSorted((a, b) => b - a)
  return new Map(distinct.map((size, index) => [size, Math.min(index + 1, 6)]))
}

function titleOf(read: readonly ReadDocumentPage[]): string | null {
  const page = read.find(({ text }) => text !== '')
  if (!page) return null
  const largest = page.blocks.toSorted((a, b) => b.size - a.size || a.start - b.start)[0]
  const words = largest ? page.text.slice(largest.start, largest.end) : ''
  return words.length <= longestHeading ? words : (page.text.split('\n')[0] ?? '').slice(0, 200)
}
