import { AppError, toAppError } from '#shared/errors'
import { exportName, fileKinds, type ExportKind } from '#shared/export/export-kind'
import type { Galley } from '#shared/export/galley'
import { printedText } from '#shared/export/print-fonts'
import type { Host } from '#shared/host/contract'
import { sha256Of } from '../../data/blobs'
import type { Database } from '../../data/database'
import { logExport, type MadeExport } from '../../data/drafts'
import type { DraftHead } from '../../editor/open-draft'
import { galleyOf, makeFile, printableHtml, type Content } from './make-file'
import type { MadePack } from './make-pack'

/** Storing the words, making the file, saving it where the reporter says, writing the log. */
export type Stage = 'text' | 'file' | 'place' | 'log'

export type Sent = Readonly<{
  state: 'sent'
  /** Null when pages were handed to the print dialog. */
  file: string | null
  sha256: string
  /** Whether the words that left are also stored here; if not, the draft room says why. */
  stored: boolean
  /** Why the log has no line of it: what has left has left. */
  unlogged: AppError | null
  /** Originals of an evidence pack that were missing or damaged in the case. */
  problems: number
}>

/** `kept`: the reporter chose no place for the file. */
export type Outcome = Sent | Readonly<{ state: 'kept' }>

type Request = Readonly<{
  draft: DraftHead
  content: Content
  kind: ExportKind
  /** Stores what is on the screen; false when it could not be. */
  save: () => Promise<boolean>
  /** The evidence pack of what is on the screen. */
  makePack: () => Promise<MadePack>
}>

type Surroundings = Readonly<{
  db: Database
  host: Host
  now: () => string
  signal: AbortSignal
  onStage: (stage: Stage) => void
  fontFaces?: (galley: Galley) => Promise<string>
}>

/**
 * Makes an export, hands it over and writes it into the log. It goes out even where nothing can be stored
 * any more: a full disk must not keep the reporter from the text.
 * @throws {AppError} `cancelled` up to the moment it is handed over; what the host or `makeFile` throws.
 */
export async function sendOut(request: Request, around: Surroundings): Promise<Outcome> {
  const { draft, kind, save } = request
  const { db, now, onStage, signal } = around
  onStage('text')
  const stored = await unlessAborted(signal, save())
  onStage('file')
  const handed = printsInDialog(kind, around.host)
    ? await handToPrinter(request, around)
    : await saveFile(request, around)
  if (!handed) return { state: 'kept' }
  onStage('log')
  const { file, sha256 } = handed
  const made: MadeExport = { form: kind.form, format: kind.format, file, sha256 }
  const unlogged = await logExport(db, draft, made, now()).then(() => null, toAppError)
  return { state: 'sent', ...handed, stored, unlogged }
}

/** Whether this host leaves the making of a PDF to the reporter and a print dialog. */
export function printsInDialog({ format }: ExportKind, host: Host): boolean {
  return format === 'pdf' && !host.supports('printToPdf')
}

type Handed = Pick<Sent, 'file' | 'sha256' | 'problems'>

async function saveFile(request: Request, around: Surroundings): Promise<Handed | null> {
  const { draft, kind } = request
  const { host, signal, onStage } = around
  const { bytes, problems } = await unlessAborted(signal, bytesOf(request, around))
  const sha256 = await unlessAborted(signal, sha256Of(bytes))
  onStage('place')
  const file = exportName(draft, kind)
  const { mediaType } = fileKinds[kind.format]
  const { saved } = await host.saveFile({ name: file, mediaType, bytes })
  return saved ? { file, sha256, problems } : null
}

async function bytesOf({ content, kind, makePack }: Request, around: Surroundings) {
  if (kind.form === 'pack') return await makePack()
  const { host, fontFaces = builtInFonts } = around
  const print = async (html: string) => (await host.printToPdf({ html })).bytes
  const made = await makeFile(content, kind, { print, fontFaces })
  return { bytes: new Uint8Array(made), problems: 0 }
}

async function handToPrinter(request: Request, around: Surroundings): Promise<Handed> {
  const { draft, content, kind } = request
  const { host, signal, onStage, fontFaces = builtInFonts } = around
  if (kind.form === 'sources' || kind.form === 'pack') throw new AppError('not-supported')
  const galley = galleyOf(content, kind.form)
  const html = await unlessAborted(signal, printableHtml(galley, fontFaces))
  const sha256 = await unlessAborted(signal, sha256Of(new TextEncoder().encode(html)))
  onStage('place')
  // Browsers suggest the title as the name of the PDF.
  await host.printDialog({ html, title: exportName(draft, kind).replace(/\.pdf$/, '') })
  return { file: null, sha256, problems: 0 }
}

async function builtInFonts(galley: Galley): Promise<string> {
  return (await import('../../print-fonts')).printFontFaces(printedText(galley))
}

function unlessAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  const cancelled = new Promise<never>((_, refuse) => {
    const refuseNow = () => refuse(new AppError('cancelled'))
    if (signal.aborted) refuseNow()
    signal.addEventListener('abort', refuseNow, { once: true })
  })
  return Promise.race([work, cancelled])
}
