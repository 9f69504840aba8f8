import { partOf, type Capture, type CapturePart } from '#shared/domain/capture'
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

/** Whether what came is neither a page nor a text; there may be a text that was read from it. */
export function isFile({ readAs }: Capture): boolean {
  return readAs === null
}

/** How a capture can be looked at, the first thing to show first. */
export function viewsOf(capture: Capture, posts: number, versions: number): readonly ReaderView[] {
  const compared = versions > 1 ? (['versions'] as const) : []
  if (isFile(capture)) {
    return [
      ...(capture.reading.characters > 0 ? (['text'] as const) : []),
      ...(isMail(capture) ? (['snapshot'] as const) : []),
      ...(pictureOf(capture) ? (['picture'] as const) : []),
      'file',
      ...compared,
    ]
  }
  return [
    'text',
    ...(snapshotOf(capture) ? (['snapshot'] as const) : []),
    ...(screenshotOf(capture) ? (['screenshot'] as const) : []),
    ...(posts > 0 ? (['posts'] as const) : []),
    ...compared,
  ]
}
