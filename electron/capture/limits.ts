import { largestPart } from '#shared/host/contract'

/** How much of the reporter's time, line and memory one capture may take. Times in milliseconds. */
export type CaptureLimits = Readonly<{
  wholeMs: number
  /** For the bytes of a file that is answered in place of a page. */
  fileMs: number
  /** For all that the page refers to, once the page itself is there. */
  loadMs: number
  /** No request for so long means the page is done. */
  quietMs: number
  /** Requests under way that bring nothing for so long are not waited for. */
  stuckMs: number
  /** A page that never falls silent counts as done after so long. */
  settleMs: number
  /** For each of snapshot, screenshot and print. */
  partMs: number
  /** Received in all, decompressed. */
  bytes: number
  redirects: number
  /** In CSS pixels. */
  window: Readonly<{ width: number; height: number }>
  /** In CSS pixels; Chromium draws nothing taller than 16,384. */
  screenshotHeight: number
}>

export const captureLimits: CaptureLimits = {
  wholeMs: 60_000,
  fileMs: 300_000,
  loadMs: 20_000,
  quietMs: 500,
  stuckMs: 4_000,
  settleMs: 8_000,
  partMs: 12_000,
  bytes: largestPart,
  redirects: 10,
  window: { width: 1280, height: 900 },
  screenshotHeight: 16_000,
}
