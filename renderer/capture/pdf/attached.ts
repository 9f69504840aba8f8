import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Enclosed } from '../enclosed'
import { words } from '../words'

/** The files that a document says are attached to it, by the names that it has for them. */
export type Attached = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getAttachments']>>>

/** The most files that are taken out of a document, and the most bytes that they have in all. */
const mostFiles = 50
const mostBytes = 64 * 1024 * 1024

/** Takes files out of a document, as many as its limits let; what is not taken out stays in the document. */
export async function filesOf(pdf: PDFDocumentProxy, attached: Attached): Promise<Enclosed[]> {
  const files: Enclosed[] = []
  let left = mostBytes
  for (const [id, { filename }] of [...attached].slice(0, mostFiles)) {
    const content = await pdf.getAttachmentContent(id).catch(() => null) // Damaged: it stays where it is.
    if (!content || content.length === 0 || content.length > left) continue
    left -= content.length
    files.push({
      name: words(filename, 200) ?? id.slice(0, 200),
      mediaType: 'application/octet-stream',
      bytes: new Uint8Array(content),
    })
  }
  return files
}
