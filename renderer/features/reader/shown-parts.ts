import { partOf, type Capture, type CapturePart } from '#shared/domain/capture'
import type { ReaderView } from '../../place'

/** The part that shows the page as it was: its archive, else the page after its scripts ran, else as it came. */
export function snapshotOf(capture: Capture): CapturePart | null {
  const roles = [
    'snapshot',
    'rendered',
    ...(isKeptFile(capture) ? [] : (['page'] as const)),
    'plain',
  ] as const
  return roles.map((role) => partOf(capture, role)).find((part) => part !== null) ?? null
}

export function screenshotOf(capture: Capture): CapturePart | null {
  const part = partOf(capture, 'screenshot')
  return part?.mediaType === 'image/png' ? part : null
}

/** Whether nothing of it was read: what came is neither a page nor a text, or could not be read as one. */
export function isKeptFile({ readAs }: Capture): boolean {
  return readAs === null
}

/** How a capture can be looked at, the first thing to show first. */
export function viewsOf(capture: Capture, posts: number, versions: number): readonly ReaderView[] {
  const compared = versions > 1 ? (['versions'] as const) : []
  if (isKeptFile(capture)) return ['file', ...compared]
  return [
    'text',
    ...(snapshotOf(capture) ? (['snapshot'] as const) : []),
    ...(screenshotOf(capture) ? (['screenshot'] as const) : []),
    ...(posts > 0 ? (['posts'] as const) : []),
    ...compared,
  ]
}
