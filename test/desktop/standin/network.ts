import { chromium } from './chromium'
import { complain, preventable } from './missing'
import { fromWire, isOnWire } from './schemes'
import { session, type Session } from './session'
import type { WebContents } from './contents'

type Paused = {
  requestId: string
  frameId: string
  resourceType: string
  redirectedRequestId?: string
  request: { url: string; method: string; headers: Record<string, string> }
}

/** Which window a frame belongs to. */
export const windowOfFrame = new Map<string, WebContents>()
/** Popups that were refused: whatever they still ask for is refused too. */
export const refusedPopups = new Set<string>()

/** Sees every request of every window before it leaves, as Electron's main process does. */
export async function watchRequests(): Promise<void> {
  const wire = chromium()
  wire.on('Fetch.requestPaused', (paused: Paused) => {
    decide(paused).catch((error: unknown) => {
      if (!wire.closed) complain('network', error)
    })
  })
  // Electron cancels a question for a password that nobody answers, and shows the page behind it.
  wire.on('Fetch.authRequired', ({ requestId }: { requestId: string }) => {
    void settle('continueWithAuth', {
      requestId,
      authChallengeResponse: { response: 'CancelAuth' },
    })
  })
  await wire.send('Fetch.enable', {
    patterns: [{ urlPattern: '*', requestStage: 'Request' }],
    handleAuthRequests: true,
  })
}

async function decide(paused: Paused): Promise<void> {
  const { requestId, frameId, request } = paused
  const contents = windowOfFrame.get(frameId)
  const ownSession = contents?.session ?? session.defaultSession
  const url = fromWire(request.url)
  if (refusedPopups.has(frameId) || (contents && isNavigationRefused(paused, contents, url))) {
    return settle('failRequest', { requestId, errorReason: 'Aborted' })
  }
  if (await isRefused(ownSession, url)) {
    return settle('failRequest', { requestId, errorReason: 'BlockedByClient' })
  }
  const answer = ownSession.answers.get(url.split(':', 1)[0] ?? '')
  if (answer) return fulfil(paused, answer(new Request(url, { method: request.method })))
  if (isOnWire(request.url)) {
    return settle('failRequest', { requestId, errorReason: 'NameNotResolved' })
  }
  return settle('continueRequest', { requestId })
}

/** Electron asks about what a page starts itself, not about what main opens nor about redirects. */
function isNavigationRefused(paused: Paused, contents: WebContents, url: string): boolean {
  if (paused.resourceType !== 'Document' || paused.redirectedRequestId !== undefined) return false
  const isMainFrame = paused.frameId === contents.targetId
  if (isMainFrame && contents.expected.delete(paused.request.url)) return false
  const event = preventable({ url, isMainFrame })
  contents.emit('will-frame-navigate', event)
  if (isMainFrame && !event.defaultPrevented) contents.emit('will-navigate', event, url)
  return event.defaultPrevented
}

function isRefused({ beforeRequest }: Session, url: string): Promise<boolean> {
  if (!beforeRequest) return Promise.resolve(false)
  return new Promise((resolve) => beforeRequest({ url }, ({ cancel }) => resolve(cancel === true)))
}

async function fulfil(paused: Paused, answer: Response | Promise<Response>): Promise<void> {
  const response = await answer
  await settle('fulfillRequest', {
    requestId: paused.requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  })
}

async function settle(method: string, params: object): Promise<void> {
  try {
    await chromium().send(`Fetch.${method}`, params)
  } catch (error) {
    // The page was closed or left before its request was decided.
    if (!/Invalid InterceptionId|Invalid state/.test(String(error))) throw error
  }
}
