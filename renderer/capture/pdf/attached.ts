import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Enclosed } from '../enclosed'
import { words } from '../words'

/** The most files that are taken out of a document, and the most bytes that they have in all. */
const mostFiles = 50
const mostBytes = 64 * 1024 * 1024

/** The files attached to a document. What cannot be taken out stays in it, and is counted with the others. */
export async function attachedTo(pdf: PDFDocumentProxy): Promise<Enclosed[]> {
  const attached = [...((await pdf.getAttachments()) ?? [])].slice(0, mostFiles)
  const files: Enclosed[] = []
  let left = mostBytes
  for (const [id, { filename }] of attached) {
    const content = await pdf.getAttachmentContent(id).catch(() => null) // It is said to be there.
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
