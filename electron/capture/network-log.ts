import { AppError } from '#shared/errors'
import { headersFrom, type NetworkEvent } from './network-events'
import type { CaptureLimits } from './limits'
import { isPage, type Headers } from './page-answer'

/** A document of the window's main frame, as the network gave it. */
export type Visit = Readonly<{
  requestId: string
  url: string
  status: number
  headers: readonly [string, string][]
  mediaType: string
  /** Our clock when its first byte came, in milliseconds since 1970; null if Chromium did not say. */
  receivedAt: number | null
}>

/** What the network did while a page loaded. Reads the events in order; decides nothing by time. */
export type NetworkLog = Readonly<{
  note: (event: NetworkEvent, sessionId: string) => void
  /** The document now shown, once it is one. */
  page: () => (Visit & Readonly<{ shownAt: string }>) | null
  /** Whether its load event came and no other document is on the way. */
  isLoaded: () => boolean
  isQuiet: () => boolean
  /** Bytes so far, decompressed. */
  received: () => number
  /** The same of one request of the page. */
  receivedOf: (requestId: string) => number
  redirects: () => readonly Readonly<{ status: number; url: string }>[]
  /** The headers of an answer as they came over the line; null where Chromium has not told them. */
  headersOf: (requestId: string) => Headers | null
  /** Why the capture cannot go on, as soon as it cannot. */
  problem: () => AppError | null
}>

export function networkLog(
  mainFrame: string,
  limits: Pick<CaptureLimits, 'bytes' | 'redirects'>,
  isInner: (remote: string) => boolean,
): NetworkLog {
  // By request alone: what a page asks for, a frame in another process may finish.
  const inFlight = new Set<string>()
  const rawHeaders = new Map<string, readonly [string, string][]>()
  const redirects: { status: number; url: string }[] = []
  let coming: { requestId: string; visit: Visit | null } | null = null
  let page: (Visit & { shownAt: string }) | null = null
  let isLoaded = false
  const sizes = new Map<string, number>()
  let received = 0
  let problem: AppError | null = null

  const fail = (error: AppError) => {
    problem ??= error
  }

  function note(event: NetworkEvent, sessionId: string): void {
    const isMainDocument =
      sessionId === '' && 'requestId' in event && event.requestId === coming?.requestId
    switch (event.name) {
      case 'Network.requestWillBeSent':
        inFlight.add(event.requestId)
        if (sessionId === '' && isOfMainFrame(event)) noteDocument(event)
        return
      case 'Network.responseReceivedExtraInfo':
        // Of a file that is held up nothing else tells where it was answered.
        if (isInner(event.resourceIPAddressSpace ?? '')) fail(new AppError('private-address'))
        rawHeaders.set(event.requestId, headersFrom(event.headersText, event.headers))
        return
      case 'Network.responseReceived':
        if (isInner(event.response.remoteIPAddress ?? '')) fail(new AppError('private-address'))
        if (isMainDocument) noteResponse(event)
        return
      case 'Network.dataReceived':
        received += event.dataLength
        sizes.set(event.requestId, (sizes.get(event.requestId) ?? 0) + event.dataLength)
        if (received > limits.bytes) fail(tooLarge(received, limits.bytes))
        return
      case 'Network.loadingFinished':
        inFlight.delete(event.requestId)
        return
      case 'Network.loadingFailed':
        inFlight.delete(event.requestId)
        if (isMainDocument) noteFailure(event.errorText)
        return
      case 'Page.frameNavigated':
        if (sessionId === '' && event.frame.id === mainFrame) noteShown(event.frame)
        return
      case 'Page.loadEventFired':
        if (sessionId === '' && page) isLoaded = true
        return
    }
  }

  function isOfMainFrame(event: NetworkEvent & { name: 'Network.requestWillBeSent' }): boolean {
    const { type, frameId, requestId, loaderId } = event
    return type === 'Document' && frameId === mainFrame && requestId === loaderId
  }

  function noteDocument(event: NetworkEvent & { name: 'Network.requestWillBeSent' }): void {
    const { redirectResponse: from, requestId } = event
    if (from) addRedirect(from.status, from.url)
    coming = { requestId, visit: null }
  }

  function addRedirect(status: number, url: string): void {
    redirects.push({ status, url })
    if (redirects.length > limits.redirects) {
      fail(new AppError('too-many-redirects', { limit: limits.redirects }))
    }
  }

  function noteResponse({
    requestId,
    response,
  }: NetworkEvent & { name: 'Network.responseReceived' }): void {
    const { url, status, mimeType, responseTime } = response
    const headers = rawHeaders.get(requestId) ?? headersFrom(undefined, response.headers)
    const visit = {
      requestId,
      url,
      status,
      headers,
      mediaType: mimeType,
      receivedAt: responseTime ?? null,
    }
    coming = { requestId, visit }
    // A page that starts a download keeps standing. A file was held up before it came so far, unless Chromium
    // takes for one what was sent as a page.
    if (page) return
    if (status === 204 || status === 205) fail(new AppError('page-status', { status }))
    else if (!isPage(mimeType, headers)) {
      fail(new AppError('not-a-page', { type: mimeType || 'unknown' }))
    }
  }

  function noteFailure(errorText: string): void {
    const wasAborted = errorText === 'net::ERR_ABORTED'
    if (!page || !wasAborted) {
      fail(new AppError('page-unreachable', { reason: errorText.replace(/^net::/, '') }))
    }
    coming = null
  }

  function noteShown(frame: { loaderId: string; url: string; urlFragment?: string | undefined }) {
    const visit = coming?.visit
    if (!visit || frame.loaderId !== visit.requestId) return
    // A page that sent us on by itself, by script or by refresh, is part of the way as well.
    if (page) addRedirect(page.status, page.url)
    page = { ...visit, shownAt: frame.url + (frame.urlFragment ?? '') }
    coming = null
    isLoaded = false
  }

  return {
    note,
    page: () => page,
    isLoaded: () => isLoaded && coming === null,
    isQuiet: () => inFlight.size === 0,
    received: () => received,
    receivedOf: (requestId) => sizes.get(requestId) ?? 0,
    redirects: () => redirects,
    headersOf: (requestId) => rawHeaders.get(requestId) ?? null,
    problem: () => problem,
  }
}

/** Sizes are shown in whole megabytes of 1024 × 1024 bytes. */
export function tooLarge(size: number, limit: number): AppError {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  return new AppError('too-large', { size: megabytes(size), limit: megabytes(limit) })
}
