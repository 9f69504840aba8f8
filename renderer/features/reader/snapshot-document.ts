import type { Capture, CapturePart } from '#shared/domain/capture'
import { readText } from '../../capture/charset'
import { readArchive } from '../../capture/mhtml'
import { viewerDocument } from '../../capture/viewer-document'
import { isMail } from './shown-parts'

/** What of a capture is shown as it came: a document for the isolated viewer, or plain text. */
export type ShownPart =
  Readonly<{ kind: 'page'; document: string }> | Readonly<{ kind: 'plain'; text: string }>

/**
 * Makes a part of a capture ready to be shown: an archive with its own images, a page in the character set
 * the capture was read in.
 * @throws {AppError} `unreadable-archive`, `unreadable-text`.
 */
export async function shownPart(
  capture: Capture,
  part: CapturePart,
  bytes: Uint8Array,
): Promise<ShownPart> {
  if (isMail(capture)) {
    const { mailPage } = await import('../../capture/mail')
    const page = await mailPage(bytes)
    return { kind: 'page', document: viewerDocument(page.html, page.images) }
  }
  const type =
    part.role === 'page' && capture.method === 'file' ? capture.mediaType : part.mediaType
  if (part.role === 'snapshot' || /^multipart\/related\b/i.test(type)) {
    const archive = readArchive(bytes)
    const { text } = readText(archive.page, archive.contentType, true)
    return {
      kind: 'page',
      document: viewerDocument(text, { base: archive.url, resources: archive.resources }),
    }
  }
  const text = new TextDecoder(charsetOf(capture, part)).decode(bytes)
  if (part.role === 'plain' || /^text\/(plain|markdown|x-markdown)\b/i.test(type)) {
    return { kind: 'plain', text }
  }
  return { kind: 'page', document: viewerDocument(text) }
}

/** What never was bytes of the page's own is UTF-8; else the set that the reading text was read in. */
function charsetOf({ method, readAs }: Capture, { role }: CapturePart): string {
  return role === 'rendered' || method === 'paste' || method === 'typed'
    ? 'utf-8'
    : (readAs?.charset ?? 'utf-8')
}
