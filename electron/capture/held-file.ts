import { z } from 'zod'
import { AppError } from '#shared/errors'
import type { Devtools } from './devtools'
import type { CaptureLimits } from './limits'
import { tooLarge } from './network-log'
import { headerIn, isPage, mediaTypeIn, type Headers } from './page-answer'

// Chromium makes a download of what is no page, and tells nobody its bytes. So every document's answer is
// held up before Chromium looks at it: `Fetch.enable` with `requestStage: 'Response'`, and of a file
// `Fetch.takeResponseBodyAsStream` with `IO.read` (chromedevtools.github.io/devtools-protocol/tot/Fetch and
// …/tot/IO), sent by Electron's `webContents.debugger` (electronjs.org/docs/latest/api/debugger). The answer
// is never let go: it ends with its window.

/** An answer that is no page and waits for its body to be taken. */
export type HeldFile = Readonly<{
  /** By which the body is asked for. */
  holdId: string
  /** By which the network's events call it. */
  requestId: string
  url: string
  status: number
  headers: Headers
  /** Our clock when its first bytes came, in milliseconds since 1970. */
  receivedAt: number
}>

const Paused = z.object({
  requestId: z.string(),
  networkId: z.string(),
  frameId: z.string(),
  request: z.object({ url: z.string() }),
  responseStatusCode: z.int().optional(),
  responseHeaders: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
})
const Taken = z.object({ stream: z.string() })
const Chunk = z.object({ data: z.string(), base64Encoded: z.boolean(), eof: z.boolean() })

/** How much is read at once, in bytes: little enough to stop soon after the limit. */
const chunkSize = 1024 * 1024

/** Tells of the first file that is answered where a page was to open, and lets everything else go on. */
export function fileIn({ on, send }: Devtools, isOpening: (frameId: string) => boolean) {
  return new Promise<HeldFile>((resolve) => {
    on((method, params) => {
      if (method !== 'Fetch.requestPaused') return
      const paused = Paused.parse(params)
      const file = isOpening(paused.frameId) ? fileOf(paused) : null
      if (file) resolve(file)
      // Whoever asked may be gone by now.
      else void send('Fetch.continueRequest', { requestId: paused.requestId }).catch(() => {})
    })
  })
}

export function holdDocuments({ send }: Devtools): Promise<unknown> {
  const documents = { urlPattern: '*', resourceType: 'Document', requestStage: 'Response' }
  return send('Fetch.enable', { patterns: [documents] })
}

function fileOf(paused: z.infer<typeof Paused>): HeldFile | null {
  const { responseStatusCode: status, responseHeaders = [] } = paused
  const headers = responseHeaders.map(({ name, value }) => [name, value] as const)
  if (status === undefined || status === 204 || status === 205) return null
  if ([301, 302, 303, 307, 308].includes(status) && headerIn(headers, 'location')) return null
  if (isPage(mediaTypeIn(headers), headers)) return null
  const { requestId: holdId, networkId: requestId, request } = paused
  return { holdId, requestId, url: request.url, status, headers, receivedAt: Date.now() }
}

/**
 * The file's bytes as they came, unpacked where they were sent packed (`Content-Encoding`).
 * @throws {AppError} too-large, as soon as it is known; page-unreachable, where fewer came than were announced.
 */
export async function bodyOfFile(
  { send }: Devtools,
  { holdId, headers }: HeldFile,
  limits: Pick<CaptureLimits, 'bytes'>,
  tell: (received: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const announced = announcedSize(headers)
  if (announced !== null && announced > limits.bytes) throw tooLarge(announced, limits.bytes)
  const taken = await send('Fetch.takeResponseBodyAsStream', { requestId: holdId })
  const { stream } = Taken.parse(taken)
  const chunks: Buffer[] = []
  let received = 0
  for (let isWhole = false; !isWhole;) {
    const read = Chunk.parse(await send('IO.read', { handle: stream, size: chunkSize }))
    const chunk = Buffer.from(read.data, read.base64Encoded ? 'base64' : 'utf8')
    chunks.push(chunk)
    received += chunk.byteLength
    if (received > limits.bytes) throw tooLarge(received, limits.bytes)
    tell(received)
    isWhole = read.eof
  }
  // A line that breaks ends the stream like the end of the file does.
  if (announced !== null && announced !== received) {
    throw new AppError('page-unreachable', { reason: 'ERR_CONTENT_LENGTH_MISMATCH' })
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** How many bytes are to come, if that can be told: of a packed body only its packed size is given. */
function announcedSize(headers: Headers): number | null {
  if (headerIn(headers, 'transfer-encoding') ?? headerIn(headers, 'content-encoding')) return null
  const length = headerIn(headers, 'content-length')
  return length !== null && /^\d+$/.test(length) ? Number(length) : null
}
