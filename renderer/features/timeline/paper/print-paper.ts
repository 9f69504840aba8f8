import { AppError } from '#shared/errors'
import { fileKinds } from '#shared/export/export-kind'
import { fileName } from '#shared/export/file-name'
import type { FontWeight } from '#shared/export/print-fonts'
import type { Host } from '#shared/host/contract'
import type { Paper } from './paper'
import { paperHtml, paperText, paperTitle } from './paper-html'

/** What became of a paper: a PDF under a name, pages handed to the print dialog, or nothing as no place was chosen. */
export type Printed =
  | Readonly<{ state: 'saved'; file: string }>
  | Readonly<{ state: 'handed' }>
  | Readonly<{ state: 'kept' }>

type Surroundings = Readonly<{
  host: Pick<Host, 'supports' | 'printToPdf' | 'printDialog' | 'saveFile'>
  signal: AbortSignal
  fontFaces?: (text: Readonly<Record<FontWeight, string>>) => Promise<string>
}>

/**
 * Prints a paper with its fonts: as a PDF where the host makes one, else in the browser's print dialog.
 * @throws {AppError} `cancelled` before it is handed over; `print-failed`; what the host throws.
 */
export async function printPaper(paper: Paper, around: Surroundings): Promise<Printed> {
  const { host, signal, fontFaces = builtInFonts } = around
  const html = paperHtml(paper, await fontFaces(paperText(paper)))
  if (signal.aborted) throw new AppError('cancelled')
  const title = paperTitle(paper)
  if (!host.supports('printToPdf')) {
    await host.printDialog({ html, title })
    return { state: 'handed' }
  }
  const { extension, mediaType } = fileKinds.pdf
  const { bytes } = await host.printToPdf({ html })
  if (signal.aborted) throw new AppError('cancelled')
  const name = fileName(title, extension, title)
  const { saved } = await host.saveFile({ name, mediaType, bytes })
  return saved ? { state: 'saved', file: name } : { state: 'kept' }
}

async function builtInFonts(text: Readonly<Record<FontWeight, string>>): Promise<string> {
  return (await import('../../../print-fonts')).printFontFaces(text)
}
