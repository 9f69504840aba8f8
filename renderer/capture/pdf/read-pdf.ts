import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Detail, Unread } from '#shared/domain/capture'
import type { DocumentFile } from '#shared/domain/document-file'
import type { DocumentPage } from '#shared/domain/page'
import type { Reading } from '#shared/domain/reading'
import { AppError } from '#shared/errors'
import { noFacts, type PageFacts } from '../declared-facts'
import { detailsOf } from '../details'
import type { Enclosed } from '../enclosed'
import { languageOf } from '../language-of'
import { words } from '../words'
import { accountOf, type Account } from './account'
import { documentText, type ReadDocumentPage } from './document-text'
import type { FileFacts } from './file-facts'
import { pdfLimits, type PdfLimits } from './limits'
import type { OpenPdf } from './open-pdf'
import { isFileName } from './file-name'
import { inTimeFor } from './in-time'
import { printedLabel } from './page-label'
import { textOfPage } from './text-of-page'
import { troubleOf } from './trouble'

/**
 * What a PDF gives: the text of its pages, its title, and what there is to say of the file. Its author and dates
 * are details and never facts: they name people whom nobody asked, and no day of publication.
 */
export type ReadPdf = Readonly<{
  reading: Pick<Reading, 'text' | 'blocks' | 'leftOut'> &
    Readonly<{ pages: DocumentPage[]; document: DocumentFile }>
  facts: PageFacts
  details: readonly Detail[]
  /** The files attached to it. */
  enclosed: readonly Enclosed[]
  /** Why there is no text; null where there is some. */
  unread: Unread | null
}>

export type PdfReading = Readonly<{
  open: (bytes: Uint8Array) => OpenPdf
  signal?: AbortSignal | undefined
  /** Called after each page. */
  tell?: ((page: number, of: number) => void) | undefined
  limits?: PdfLimits
}>

/**
 * Reads the text of a PDF (ISO 32000) page by page. What cannot be read is said in `document` and never
 * thrown: the bytes are the evidence and are kept. Scanned pages have no text.
 * @throws {AppError} `cancelled`.
 */
export async function readPdf(bytes: Uint8Array, reading: PdfReading): Promise<ReadPdf> {
  const { open, signal, limits = pdfLimits } = reading
  const opened = open(bytes)
  const stop = () => opened.close()
  signal?.addEventListener('abort', stop)
  const found: Found = { pageCount: null, trouble: null, pages: [], account: null }
  try {
    const until = Date.now() + limits.wholeMs
    const pdf = await inTimeFor(limits.openMs, opened.document, { signal })
    found.pageCount = pdf.numPages
    found.trouble = await readPages(pdf, found.pages, until, reading)
    found.account = await accountOf(pdf, found.pages.length, limits.openMs, signal)
  } catch (thrown) {
    if (signal?.aborted) throw new AppError('cancelled')
    found.trouble = troubleOf(thrown)
  } finally {
    signal?.removeEventListener('abort', stop)
    opened.close()
  }
  return readFrom(found)
}

/** A page as it was read, or without text where it could not be. */
type FoundPage = Omit<ReadDocumentPage, 'label'> & Readonly<{ isRead: boolean }>

type Found = {
  pageCount: number | null
  trouble: Unread | null
  pages: FoundPage[]
  account: Account | null
}

/** Adds each page to `pages`, and says what stopped the reading before the last; null for nothing. */
async function readPages(
  pdf: PDFDocumentProxy,
  pages: FoundPage[],
  until: number,
  { signal, tell, limits = pdfLimits }: PdfReading,
): Promise<Unread | null> {
  const last = Math.min(pdf.numPages, limits.pages)
  let length = 0
  try {
    for (let number = 1; number <= last; number += 1) {
      const left = until - Date.now()
      const [ms, limit] =
        left < limits.pageMs ? [left, limits.wholeMs] : [limits.pageMs, limits.pageMs]
      const read = await inTimeFor(ms, pageOf(pdf, number), { signal, limit })
      length += read.text.length
      if (length > limits.text) return null
      pages.push(read)
      tell?.(number, last)
    }
    return null
  } catch (thrown) {
    if (signal?.aborted) throw thrown
    return troubleOf(thrown)
  }
}

/** The size of a page that has none, in points. */
const a4 = { width: 595, height: 842 }

/** One page. What is broken in it costs its own text only. */
async function pageOf(pdf: PDFDocumentProxy, number: number): Promise<FoundPage> {
  let size = a4
  try {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const isSize = [width, height].every((one) => Number.isFinite(one) && one > 0)
    if (isSize) size = { width, height }
    const { text, blocks } = await textOfPage(page).finally(() => page.cleanup())
    return { ...size, text, blocks, isRead: true }
  } catch {
    return { ...size, text: '', blocks: [], isRead: false } // Said beside the text.
  }
}

function readFrom({ pageCount, trouble, pages, account }: Found): ReadPdf {
  const { facts = null, labels = null, carries = [], enclosed = [] } = account ?? {}
  const { text, blocks, ...set } = documentText(
    pages.map((page, index) => ({ ...page, label: printedLabel(labels?.[index], index + 1) })),
  )
  const unread = pages.flatMap(({ isRead }, index) => (isRead ? [] : [index + 1]))
  const document: DocumentFile = { format: 'pdf', pageCount, unread, carries }
  const unreadable = trouble ?? { code: 'document-no-text' as const, details: {} }
  const fileName = facts?.title && isFileName(facts.title) ? facts.title : null
  return {
    unread: text === '' ? unreadable : null,
    reading: { text, blocks, leftOut: [], pages: set.pages, document },
    facts: {
      ...noFacts,
      title: (fileName === null ? facts?.title : null) ?? words(set.title),
      publishedAt: facts?.published ?? null,
      language: languageOf(text, facts?.language),
    },
    details: facts ? toldBy(facts, fileName) : [],
    enclosed,
  }
}

/** Under the names that other kinds of files have for the same. */
function toldBy(
  { author, publisher, program, made, changed }: FileFacts,
  fileName: string | null,
): Detail[] {
  return detailsOf([
    ['title', fileName],
    ['creator', author],
    ['company', publisher],
    ['software', program],
    ['created', made],
    ['modified', changed],
  ])
}
