import { z } from 'zod'
import { archiveDate } from './archive-date'
import { longestLine, mostPages } from './limits'

/** A page that a WACZ lists. */
export type ListedPage = Readonly<{ url: string; date: string | null; title: string | null }>

export type PageList = Readonly<{
  pages: readonly ListedPage[]
  /** Lines that are no page, or longer than any page's line. */
  unread: number
  /** Whether there are more pages than are listed. */
  isCut: boolean
}>

const Line = z.object({
  url: z.string().max(8000),
  ts: z.unknown().optional(),
  title: z.unknown().optional(),
})

/**
 * Reads a list of pages (WACZ 1.1.1, section 5.2.2: JSON Lines, the first of which is its header). A line that
 * is none is passed over and counted.
 */
export function pageList(bytes: Uint8Array): PageList {
  const pages: ListedPage[] = []
  let unread = 0
  for (let start = 0, number = 0; start < bytes.length; number += 1) {
    const found = bytes.indexOf(10, start)
    const end = found < 0 ? bytes.length : found
    const line = bytes.subarray(start, end)
    start = end + 1
    const read = line.length > longestLine ? undefined : jsonIn(line)
    if (read === null || (number === 0 && isHeader(read))) continue
    const page = Line.safeParse(read)
    if (!page.success || !/^https?:/i.test(page.data.url)) unread += 1
    else if (pages.length >= mostPages) return { pages, unread, isCut: true }
    else pages.push(listed(page.data))
  }
  return { pages, unread, isCut: false }
}

function listed({ url, ts, title }: z.infer<typeof Line>): ListedPage {
  const name = typeof title === 'string' ? title.replace(/\s+/g, ' ').trim() : ''
  return { url, date: archiveDate(ts), title: name.slice(0, 500) || null }
}

/** What a line holds; null for an empty one, undefined for one that is no JSON. */
function jsonIn(line: Uint8Array): unknown {
  const text = new TextDecoder().decode(line).trim()
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return undefined // Counted as a line that was not read.
  }
}

function isHeader(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && !('url' in value)
}
