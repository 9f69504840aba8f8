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
import { carriedByDocument, carriedByPage, carriedThings } from './carried'
import { documentText, type ReadDocumentPage } from './document-text'
import { fileFacts, type FileFacts } from './file-facts'
import { pdfLimits, type PdfLimits } from './limits'
import type { OpenPdf } from './open-pdf'
import { pageText } from './page-text'
import { printedLabel } from './page-label'
import { troubleOf } from './trouble'
import { attachedTo } from './attached'
import { inTimeFor } from './in-time'

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
  const found = noneFound()
  try {
    const wholeTime = Date.now() + limits.wholeMs
    const pdf = await inTimeFor(limits.openMs, opened.document, signal)
    found.pageCount = pdf.numPages
    found.facts = await inTimeFor(limits.openMs, fileFacts(pdf), signal)
    await inTimeFor(limits.openMs, carriedByDocument(pdf, found.things), signal)
    found.enclosed = await inTimeFor(limits.openMs, attachedTo(pdf), signal)
    const labels = await inTimeFor(limits.openMs, pdf.getPageLabels(), signal)
    await readPages(pdf, labels, found, wholeTime, reading)
  } catch (thrown) {
    if (signal?.aborted) throw new AppError('cancelled')
    found.trouble = troubleOf(thrown)
  } finally {
    signal?.removeEventListener('abort', stop)
    opened.close()
  }
  return readFrom(found)
}

type Found = {
  pageCount: number | null
  trouble: Unread | null
  unread: number[]
  facts: FileFacts | null
  pages: ReadDocumentPage[]
  things: ReturnType<typeof carriedThings>
  enclosed: readonly Enclosed[]
}

const noneFound = (): Found => ({
  pageCount: null,
  trouble: null,
  unread: [],
  facts: null,
  pages: [],
  things: carriedThings(),
  enclosed: [],
})

async function readPages(
  pdf: PDFDocumentProxy,
  labels: readonly string[] | null,
  found: Found,
  until: number,
  { signal, tell, limits = pdfLimits }: PdfReading,
): Promise<void> {
  const last = Math.min(pdf.numPages, limits.pages)
  let length = 0
  for (let number = 1; number <= last; number += 1) {
    const ms = Math.min(limits.pageMs, until - Date.now())
    const label = printedLabel(labels?.[number - 1], number)
    const read = await inTimeFor(ms, pageOf(pdf, number, label, found), signal)
    length += read.text.length
    if (length > limits.text) return
    found.pages.push(read)
    tell?.(number, last)
  }
}

/** The size of a page that has none, in points. */
const a4 = { width: 595, height: 842 }

/** One page. What is broken in it costs its own text only. */
async function pageOf(
  pdf: PDFDocumentProxy,
  number: number,
  label: string | null,
  found: Found,
): Promise<ReadDocumentPage> {
  try {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const isSize = [width, height].every((one) => Number.isFinite(one) && one > 0)
    const size = { label, ...(isSize ? { width, height } : a4) }
    try {
      await carriedByPage(page, found.things)
      const { items, styles } = await page.getTextContent()
      const { text, blocks } = pageText(
        items.flatMap((item) => ('str' in item ? [item] : [])),
        styles,
      )
      return { ...size, text, blocks }
    } catch {
      found.unread.push(number) // Said beside the text.
      return { ...size, text: '', blocks: [] }
    } finally {
      page.cleanup()
    }
  } catch {
    found.unread.push(number)
    return { label, ...a4, text: '', blocks: [] }
  }
}

function readFrom({ pageCount, trouble, unread, facts, pages, things, enclosed }: Found): ReadPdf {
  const { text, blocks, pages: spans, title } = documentText(pages)
  const document: DocumentFile = {
    format: 'pdf',
    pageCount,
    unread,
    carries: things.all(),
  }
  const unreadable = trouble ?? { code: 'document-no-text' as const, details: {} }
  return {
    unread: text === '' ? unreadable : null,
    reading: { text, blocks, leftOut: [], pages: spans, document },
    facts: {
      ...noFacts,
      title: facts?.title ?? words(title),
      publishedAt: facts?.published ?? null,
      language: languageOf(text, facts?.language),
    },
    details: facts ? toldBy(facts) : [],
    enclosed,
  }
}

/** Under the names that other kinds of files have for the same. */
function toldBy({ author, publisher, program, made, changed }: FileFacts): Detail[] {
  return detailsOf([
    ['creator', author],
    ['company', publisher],
    ['software', program],
    ['created', made],
    ['modified', changed],
  ])
}
