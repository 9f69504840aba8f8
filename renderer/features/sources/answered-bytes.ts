import { partOf, type Capture } from '#shared/domain/capture'
import { headerOf } from '../../capture/clip'

/** What the headers of an answer say of the bytes that were kept of it. */
export type AnsweredBytes = Readonly<{
  /** How they were packed on their way; null for not at all. */
  packing: string | null
  /** Of a file, whether the server said how many they are, so that none can be missing; null of a page. */
  isCounted: boolean | null
}>

/** Null of what was not fetched by its address. */
export function answeredBytes(capture: Capture): AnsweredBytes | null {
  if (capture.method !== 'address') return null
  const coding = headerOf(capture, 'content-encoding')?.trim().toLowerCase() ?? ''
  const packing = coding === '' || coding === 'identity' ? null : coding
  // A page is shown, and Chromium says of what it shows when it breaks off.
  if (partOf(capture, 'rendered')) return { packing, isCounted: null }
  const isStreamed = packing !== null || headerOf(capture, 'transfer-encoding') !== null
  return { packing, isCounted: !isStreamed && headerOf(capture, 'content-length') !== null }
}
