import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { Carried } from '#shared/domain/document-file'
import { words } from '../words'
import type { Attached } from './attached'

type What = Carried['what']

/** Counts what a document carries besides its pages, with the first of their names. */
export function carriedThings() {
  const found = new Map<What, { count: number; names: Set<string> }>()
  function add(what: What, name: string | null | undefined): void {
    const one = found.get(what) ?? { count: 0, names: new Set() }
    found.set(what, one)
    one.count += 1
    const shown = words(name, 500)
    if (shown && one.names.size < 50) one.names.add(shown)
  }
  return {
    add,
    all: (): Carried[] =>
      [...found].map(([what, { count, names }]) => ({ what, count, names: [...names] })),
  }
}

type Things = ReturnType<typeof carriedThings>

/** Counts the files attached to a document, taken out of it or not. */
export function carriedFiles(attached: Attached, things: Things): void {
  for (const [name, { filename }] of attached) things.add('attachment', filename || name)
}

/** Scripts of a document. Nothing of it is run. */
export async function carriedScripts(pdf: PDFDocumentProxy, things: Things): Promise<void> {
  const [scripts, anywhere] = await Promise.all([pdf.getJSActions(), pdf.hasJSActions()])
  const pieces = [...(scripts ?? new Map<string, unknown[]>()).values()].flat()
  for (const _ of pieces) things.add('script', null)
  if (pieces.length === 0 && anywhere) things.add('script', null)
}

/** What lies over a page: links, fields, attached files, and what would start a program. */
export async function carriedByPage(page: PDFPageProxy, things: Things): Promise<void> {
  for (const note of (await page.getAnnotations()) as readonly Annotation[]) {
    const address = note.url ?? note.unsafeUrl
    if (address !== undefined) things.add(isWeb(address) ? 'link' : 'launch', address)
    if (note.subtype === 'Widget') things.add('form', note.fieldName)
    if (note.actions !== undefined && note.actions !== null) things.add('script', null)
    if (note.file !== undefined) things.add('attachment', note.file.filename)
  }
}

/** What pdf.js tells of an annotation, as far as it matters here. */
type Annotation = Readonly<{
  subtype?: string
  url?: string
  unsafeUrl?: string
  fieldName?: string
  actions?: unknown
  file?: Readonly<{ filename?: string }>
}>

const isWeb = (address: string) => /^(https?|mailto):/i.test(address)
