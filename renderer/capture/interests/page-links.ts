import { alternativeOf, isPicture } from '../picture'
import { isElement, isText, walk } from '../visible'

/** A link out of a page as it was shown. */
export type PageLink = Readonly<{
  url: URL
  /** Its words, those of its pictures among them. */
  words: string
  /** The page itself says that it is paid for: `rel="sponsored"` of the HTML Standard. */
  sponsored: boolean
  inArticle: boolean
}>

/** Of longer addresses and words only the beginning is read, in UTF-16 units. */
const longestAddress = 8000
const longestWords = 200

/**
 * The links of `page` to web addresses, in page order. Hidden elements must be gone. `kept` holds the
 * nodes of its article, null where the whole page is one. A link is in the article from its first node
 * to its last: a button between two paragraphs is left out of the text and still sells within it.
 */
export function pageLinks(
  page: Document,
  base: string | null,
  kept: ReadonlySet<Node> | null,
): PageLink[] {
  const links: { link: PageLink; element: Element; from: number; to: number }[] = []
  const open: typeof links = []
  let at = 0
  let first = kept === null ? 0 : Infinity
  let last = kept === null ? Infinity : 0
  const enter = (node: Node): boolean => {
    at += 1
    if (kept?.has(node)) {
      first = Math.min(first, at)
      last = at
    }
    if (!isElement(node)) return false
    const link = node.localName === 'a' || node.localName === 'area' ? linkOf(node, base) : null
    if (link) {
      const placed = { link, element: node, from: at, to: at }
      links.push(placed)
      open.push(placed)
    }
    return true
  }
  const leave = (element: Element) => {
    const inner = open.at(-1)
    if (inner?.element !== element) return
    inner.to = at
    open.pop()
  }
  walk(page.body, { enter, leave })
  return links.map(({ link, from, to }) => ({ ...link, inArticle: to >= first && from <= last }))
}

function linkOf(element: Element, base: string | null): PageLink | null {
  const href = element.getAttribute('href')
  if (href === null) return null
  const url = URL.parse(href.trim().slice(0, longestAddress), base ?? undefined)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  const sponsored = /(^|\s)sponsored(\s|$)/i.test(element.getAttribute('rel') ?? '')
  return { url, sponsored, words: wordsOf(element), inArticle: false }
}

function wordsOf(link: Element): string {
  let words = link.getAttribute('alt') ?? ''
  const enter = (node: Node): boolean => {
    if (words.length >= longestWords) return false
    if (isText(node)) words += node.data
    if (!isElement(node)) return false
    if (isPicture(node)) words += ` ${alternativeOf(node)} `
    return true
  }
  walk(link, { enter, leave: () => {} })
  return words.replace(/\s+/g, ' ').trim().slice(0, longestWords)
}
