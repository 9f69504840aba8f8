import type { Case } from '#shared/domain/case'
import { AppError, toAppError } from '#shared/errors'
import { fileKinds } from '#shared/export/export-kind'
import { fileName } from '#shared/export/file-name'
import type { FontWeight } from '#shared/export/print-fonts'
import type { Host } from '#shared/host/contract'
import { sha256Of } from '../../../data/blobs'
import { logTimelinePrint } from '../../../data/cases'
import type { Database } from '../../../data/database'
import type { Paper } from './paper'
import { paperHtml, paperText, paperTitle } from './paper-html'

/** What became of a paper; `kept`: the reporter chose no place for the file. */
export type Printed =
  | Readonly<{
      state: 'printed'
      /** Null when pages were handed to the print dialog. */
      file: string | null
      /** Why the log has no line of it: what has left has left. */
      unlogged: AppError | null
    }>
  | Readonly<{ state: 'kept' }>

type Surroundings = Readonly<{
  db: Database
  open: Case
  now: () => string
  host: Pick<Host, 'supports' | 'printToPdf' | 'printDialog' | 'saveFile'>
  signal: AbortSignal
  fontFaces?: (text: Readonly<Record<FontWeight, string>>) => Promise<string>
}>

/**
 * Prints a paper with its fonts, as a PDF where the host makes one, else in the browser's print dialog, and writes it
 * into the log. It goes out even where nothing can be stored any more.
 * @throws {AppError} `cancelled` before it is handed over; `print-failed`; what the host throws.
 */
export async function printPaper(paper: Paper, around: Surroundings): Promise<Printed> {
  const { db, open, now, fontFaces = builtInFonts } = around
  const html = paperHtml(paper, await fontFaces(paperText(paper)))
  const handed = around.host.supports('printToPdf')
    ? await savePdf(paper, html, around)
    : await handToPrinter(paper, html, around)
  if (!handed) return { state: 'kept' }
  const made = { ...handed, events: paper.events.length }
  const unlogged = await logTimelinePrint(db, open, made, now()).then(() => null, toAppError)
  return { state: 'printed', file: handed.file, unlogged }
}

type Handed = Readonly<{ file: string | null; sha256: string }>

async function savePdf(
  paper: Paper,
  html: string,
  { host, signal }: Surroundings,
): Promise<Handed | null> {
  const { extension, mediaType } = fileKinds.pdf
  const { bytes } = await host.printToPdf({ html })
  const sha256 = await sha256Of(bytes)
  if (signal.aborted) throw new AppError('cancelled')
  const title = paperTitle(paper)
  const file = fileName(title, extension, title)
  const { saved } = await host.saveFile({ name: file, mediaType, bytes })
  return saved ? { file, sha256 } : null
}

async function handToPrinter(
  paper: Paper,
  html: string,
  { host, signal }: Surroundings,
): Promise<Handed> {
  const sha256 = await sha256Of(new TextEncoder().encode(html))
  if (signal.aborted) throw new AppError('cancelled')
  await host.printDialog({ html, title: paperTitle(paper) })
  return { file: null, sha256 }
}

async function builtInFonts(text: Readonly<Record<FontWeight, string>>): Promise<string> {
  return (await import('../../../print-fonts')).printFontFaces(text)
}
