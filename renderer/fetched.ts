import type { Source } from '#shared/domain/source'
import { AppError } from '#shared/errors'
import { largestPart, type CapturedPage } from '#shared/host/contract'
import { longestMediaType, type Clip, type ClipPart } from './capture/clip'
import { sentName } from './capture/sent-name'
import { checkSize } from './capture/too-large'
import type { ClipRequest, Intake } from './clip-queue'
import type { IntakeTools } from './intake-tools'

/** How a page was answered, now or when it was archived. */
export type Answered = Pick<
  CapturedPage,
  'finalUrl' | 'status' | 'headers' | 'redirects' | 'clockAhead'
>

/** What came, before it is read: the clip, and how it was got. */
export type Fetched = Readonly<{
  clip: Clip
  page: Answered | null
  requestedUrl: string | null
}>

/** Gets what is asked for: the bytes of an address, a file or a paste. */
export async function fetched(
  { host }: IntakeTools,
  source: Source,
  request: ClipRequest,
  tell: Parameters<Intake['fill']>[1],
): Promise<Fetched> {
  switch (request.method) {
    case 'paste':
      return { clip: pasted(request), page: null, requestedUrl: null }
    case 'file':
      return { clip: await opened(request), page: null, requestedUrl: null }
    case 'address': {
      if (!host.supports('capturePage')) throw new AppError('not-supported')
      tell({ step: 'fetching', stage: null, received: 0 })
      const off = host.on('captureProgress', ({ captureId, stage, received }) => {
        if (captureId === source.id) tell({ step: 'fetching', stage, received })
      })
      try {
        const page = await host.capturePage({ captureId: source.id, url: request.url })
        if (page.status !== null && page.status >= 400) {
          throw new AppError('page-status', { status: page.status })
        }
        return { clip: fromPage(page), page, requestedUrl: request.url }
      } finally {
        off()
      }
    }
  }
}

function pasted({ html, plain, url }: Extract<ClipRequest, { method: 'paste' }>): Clip {
  const utf8 = new TextEncoder()
  const parts: ClipPart[] = []
  if (html !== null) {
    parts.push({ role: 'page', bytes: utf8.encode(html), mediaType: 'text/html' })
  }
  parts.push({
    role: html === null ? 'page' : 'plain',
    bytes: utf8.encode(plain),
    mediaType: 'text/plain',
  })
  return { method: 'paste', parts, url, headers: [], fileName: null }
}

async function opened({ file, url }: Extract<ClipRequest, { method: 'file' }>): Promise<Clip> {
  checkSize(file.size, largestPart)
  const bytes = new Uint8Array(await file.arrayBuffer())
  // What a browser or a mail says of it can be of any length.
  const mediaType = (file.type || 'application/octet-stream').slice(0, longestMediaType)
  const parts: ClipPart[] = [{ role: 'page', bytes, mediaType }]
  return { method: 'file', parts, url, headers: [], fileName: file.name }
}

function fromPage(page: CapturedPage): Clip {
  const part = (role: ClipPart['role'], bytes: Uint8Array | null, mediaType: string) =>
    bytes && bytes.length > 0 ? [{ role, bytes, mediaType }] : []
  return {
    method: 'address',
    parts: [
      ...part('page', page.body, page.mediaType),
      ...part('rendered', page.html, 'text/html'),
      ...part('snapshot', page.snapshot, 'multipart/related'),
      ...part('screenshot', page.screenshot, 'image/png'),
      ...part('print', page.print, 'application/pdf'),
    ],
    url: page.finalUrl,
    headers: page.headers,
    fileName: page.html === null ? sentName(page.headers, page.finalUrl) : null,
  }
}
