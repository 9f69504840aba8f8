import { partOf, type Capture, type CapturePart } from '#shared/domain/capture'

/** The part that shows the page as it was: its archive, else the page after its scripts ran, else as it came. */
export function snapshotOf(capture: Capture): CapturePart | null {
  const roles = ['snapshot', 'rendered', 'page', 'plain'] as const
  return roles.map((role) => partOf(capture, role)).find((part) => part !== null) ?? null
}

export function screenshotOf(capture: Capture): CapturePart | null {
  const part = partOf(capture, 'screenshot')
  return part?.mediaType === 'image/png' ? part : null
}
