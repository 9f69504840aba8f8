import { z } from 'zod'
import { AppError } from '#shared/errors'
import { largestPart } from '#shared/host/contract'
import { within } from '../within'
import type { Devtools } from './devtools'
import type { CaptureLimits } from './limits'

const Body = z.object({ body: z.string(), base64Encoded: z.boolean() })
const Base64 = z.object({ data: z.string() })
const Root = z.object({ root: z.object({ nodeId: z.int() }) })
const Html = z.object({ outerHTML: z.string() })
const Metrics = z.object({ cssContentSize: z.object({ height: z.number() }) })

/**
 * The document's body, byte for byte (decompressed). Chromium hands over the bytes of messages it keeps
 * durably, as text where they are UTF-8; of others only a text decoded by what it took for the character
 * set. Such a text is told by its size, and refused.
 */
export async function bodyOf(
  { send }: Devtools,
  requestId: string,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { body, base64Encoded } = Body.parse(await send('Network.getResponseBody', { requestId }))
  const bytes = new Uint8Array(Buffer.from(body, base64Encoded ? 'base64' : 'utf8'))
  if (bytes.byteLength !== size) {
    throw new AppError('page-unreachable', { reason: 'ERR_INCOMPLETE_BODY' })
  }
  return bytes
}

/** The page as it stands, scripts run, as UTF-8. Read by the browser, not by the page's own code. */
export async function htmlOf({ send }: Devtools): Promise<Uint8Array<ArrayBuffer>> {
  const { root } = Root.parse(await send('DOM.getDocument', { depth: 0 }))
  const html = Html.parse(await send('DOM.getOuterHTML', { nodeId: root.nodeId }))
  return new TextEncoder().encode(html.outerHTML)
}

/** The page with all it shows, in one MHTML file (RFC 2557). */
export async function snapshotOf({ send }: Devtools): Promise<Uint8Array<ArrayBuffer>> {
  const { data } = Base64.parse(await send('Page.captureSnapshot', { format: 'mhtml' }))
  return new TextEncoder().encode(data)
}

/** A picture of the whole page from its top, PNG, at most as tall as the limits say. */
export async function screenshotOf(
  { send }: Devtools,
  limits: Pick<CaptureLimits, 'window' | 'screenshotHeight'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { cssContentSize } = Metrics.parse(await send('Page.getLayoutMetrics'))
  const height = Math.min(Math.ceil(cssContentSize.height), limits.screenshotHeight)
  const { data } = Base64.parse(
    await send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width: limits.window.width, height, scale: 1 },
    }),
  )
  return bytesOf(data)
}

/**
 * One of the extra parts, or null when it cannot be made in time or is too large: the page itself is
 * the evidence, and is not given up because its picture failed.
 */
export async function partOrNull(
  ms: number,
  part: Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const bytes = await within(ms, part)
    return bytes.byteLength > 0 && bytes.byteLength <= largestPart ? bytes : null
  } catch {
    return null // The capture's record then says that it has no such part.
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64, 'base64'))
}
