import { partOf, versionsOf, type Capture, type CapturePart } from '#shared/domain/capture'
import { shownPictures } from '../../capture/shown-pictures'
import type { ReaderView } from '../../place'

/** The part that shows the page as it was: its archive, else the page after its scripts ran, else as it came. */
export function snapshotOf(capture: Capture): CapturePart | null {
  const roles = [
    'snapshot',
    'rendered',
    ...(isFile(capture) && !isMail(capture) ? [] : (['page'] as const)),
    'plain',
  ] as const
  return roles.map((role) => partOf(capture, role)).find((part) => part !== null) ?? null
}

export function screenshotOf(capture: Capture): CapturePart | null {
  const part = partOf(capture, 'screenshot')
  return part?.mediaType === 'image/png' ? part : null
}

/** A mail whose text was read. */
export function isMail({ mediaType, unread }: Capture): boolean {
  return mediaType === 'message/rfc822' && unread === null
}

/** A picture that came as a file, where it can be shown. */
export function pictureOf(capture: Capture): CapturePart | null {
  const isShown = capture.unread === null && shownPictures.has(capture.mediaType)
  return isShown ? partOf(capture, 'page') : null
}

/** Whether a document has pages that can be shown, with text on them or without. */
export function hasPages({ mediaType, unread }: Capture): boolean {
  const isShown = unread === null || unread.code === 'document-no-text'
  return mediaType === 'application/pdf' && isShown
}

/** A web archive whose pages can be listed. */
export function isWebArchive({ mediaType, unread }: Capture): boolean {
  return /^application\/(wacz|warc)$/.test(mediaType) && unread === null
}

/** Whether what came is neither a page nor a text; there may be a text that was read from it. */
export function isFile({ readAs }: Capture): boolean {
  return readAs === null
}

/** What was written down in a capture: the picture or recording, where it is still there; else itself. */
export function originalOf(capture: Capture, captures: readonly Capture[]): Capture {
  return captures.find(({ id }) => id === capture.transcriptOf) ?? capture
}

/** How a capture can be looked at, the first thing to show first. */
export function viewsOf(
  capture: Capture,
  captures: readonly Capture[],
  posts: number,
): readonly ReaderView[] {
  const compared = versionsOf(capture, captures).length > 1 ? (['versions'] as const) : []
  const original = originalOf(capture, captures)
  const found = posts > 0 ? (['posts'] as const) : []
  if (isFile(original)) {
    const ownText = original.reading.characters > 0
    return [
      ...(isWebArchive(original) ? (['archive'] as const) : []),
      ...(capture.reading.characters > 0 ? (['text'] as const) : []),
      ...(hasPages(original) ? (['pages'] as const) : []),
      ...(isMail(original) ? (['snapshot'] as const) : []),
      ...(pictureOf(original) ? (['picture'] as const) : []),
      ...found,
      'file',
      ...(ownText || isWebArchive(original) ? [] : (['write'] as const)),
      ...compared,
    ]
  }
  if (capture.method === 'typed') return ['text', 'write', ...compared]
  return [
    'text',
    ...(snapshotOf(capture) ? (['snapshot'] as const) : []),
    ...(screenshotOf(capture) ? (['screenshot'] as const) : []),
    ...found,
    ...compared,
  ]
}
