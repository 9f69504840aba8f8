import { isWebAddress } from '#shared/text/address'
import { printedInstant } from './printed-instant'

/** Where a saved page says that it comes from, and when it was saved by that computer's clock. */
export type SavedPage = Readonly<{ url: string | null; savedAt: string | null }>

/** The comments of whoever saves pages stand before the page itself, or right at its beginning. */
const top = 4000

/**
 * Reads the comment that browsers put on a page they save (`saved from url=(0027)https://…`, the
 * number is the address's length), and that of SingleFile (`url:` and `saved date:`, as JavaScript
 * prints dates).
 */
export function savedPage(html: string): SavedPage {
  for (const [, comment = ''] of html.slice(0, top).matchAll(/<!--([\s\S]*?)-->/g)) {
    const byBrowser = /^\s*saved from url=\(\d+\)(\S+)/.exec(comment)?.[1]
    const bySingleFile = /SingleFile/.test(comment) ? /^\s*url:\s*(\S+)/m.exec(comment)?.[1] : null
    const url = byBrowser ?? bySingleFile
    if (!url || !isWebAddress(url)) continue
    const date = bySingleFile ? /^\s*saved date:\s*(.+?)\s*$/m.exec(comment)?.[1] : undefined
    return { url, savedAt: printedInstant(date) }
  }
  return { url: null, savedAt: null }
}
