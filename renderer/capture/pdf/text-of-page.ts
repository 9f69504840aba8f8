import type { PDFPageProxy } from 'pdfjs-dist'
import { pageText, type PageText } from './page-text'

/** The text of a page: the same when it is captured and when its words are laid over the drawn page. */
export async function textOfPage(page: PDFPageProxy): Promise<PageText> {
  const { items, styles } = await page.getTextContent()
  return pageText(
    items.flatMap((item) => ('str' in item ? [item] : [])),
    styles,
  )
}
