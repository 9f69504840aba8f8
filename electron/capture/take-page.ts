import { z } from 'zod'
import { AppError, toAppError } from '#shared/errors'
import type { CapturedPage, HostEventOf } from '#shared/host/contract'
import { within } from '../within'
import type { Devtools } from './devtools'
import { bodyOfFile, fileIn, type HeldFile } from './held-file'
import type { CaptureLimits } from './limits'
import { loaded, scrollThrough, settled } from './load'
import { networkEvent } from './network-events'
import { networkLog, tooLarge, type NetworkLog } from './network-log'
import { observe } from './observe'
import { mediaTypeIn, type Headers } from './page-answer'
import { bodyOf, htmlOf, partOrNull, screenshotOf, snapshotOf } from './parts'
import { watch } from './watch'

const Tree = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) })

export type Stage = HostEventOf<'captureProgress'>['stage']

/** An empty window, ready to open one page, and what the computer decides for it. */
export type CaptureWindow = Readonly<{
  devtools: Devtools
  print: () => Promise<Uint8Array<ArrayBuffer>>
  /** From here on the page may not leave for another address. */
  holdStill: () => void
  /** By the other end's IP address, or the address space that Chromium names. */
  isInner: (remote: string) => boolean
  onCrash: (listener: () => void) => void
  /** Why our own rules refused a request, when they did. */
  refusal: () => AppError | null
}>

/**
 * Opens `url` in the window and takes all its parts; where it leads to a file, the file's bytes.
 * @throws {AppError} page-unreachable, page-timeout, page-status (only one without a page: 204, 205),
 * too-many-redirects, too-large, not-a-page, private-address; cancelled when `signal` says so.
 */
export async function takePage(
  window: CaptureWindow,
  url: string,
  tell: (stage: Stage, received: number) => void,
  signal: AbortSignal,
  limits: CaptureLimits,
): Promise<CapturedPage> {
  const { devtools } = window
  const tree = Tree.parse(await devtools.send('Page.getFrameTree'))
  const mainFrame = tree.frameTree.frame.id
  const log = networkLog(mainFrame, limits, window.isInner)
  const stopped = stopper(signal)
  const eye = watch()

  let stage: Stage = 'connecting'
  const enter = (next: Stage) => {
    stage = next
    tell(stage, log.received())
  }
  devtools.on((method, params, sessionId) => {
    const event = networkEvent(method, params)
    if (!event) return
    log.note(event, sessionId)
    const problem = log.problem()
    if (problem) stopped.stop(namedRefusal(problem, window.refusal()))
    if (event.name === 'Network.responseReceived' && stage === 'connecting') enter('loading')
    if (event.name === 'Network.dataReceived') tell(stage, log.received())
    eye.happened()
  })

  window.onCrash(() => {
    stopped.stop(new AppError('page-unreachable', { reason: 'ERR_PAGE_CRASHED' }))
  })

  const file = fileIn(devtools, (frameId) => frameId === mainFrame && log.page() === null)
  const run = async (): Promise<CapturedPage> => {
    enter('connecting')
    await observe(devtools, limits)
    await devtools.send('Page.navigate', { url })
    await loaded(log, eye, limits)
    enter('settling')
    await settled(log, eye, limits)
    window.holdStill()
    await scrollThrough(devtools, mainFrame, limits)
    await settled(log, eye, limits)
    return takeParts(window, log, enter, limits)
  }
  try {
    const came = await within(limits.wholeMs, Promise.race([run(), file, stopped.promise]))
    if (!('holdId' in came)) return came
    enter('loading')
    const taken = takeFile(devtools, came, log, limits, (received) => tell(stage, received))
    return await within(limits.fileMs, Promise.race([taken, stopped.promise]))
  } finally {
    stopped.release()
  }
}

async function takeParts(
  { devtools, print }: CaptureWindow,
  log: NetworkLog,
  enter: (stage: Stage) => void,
  limits: CaptureLimits,
): Promise<CapturedPage> {
  const page = log.page()
  if (!page) throw new AppError('page-timeout', { seconds: Math.round(limits.wholeMs / 1000) })
  const body = await bodyOf(devtools, page.requestId, log.receivedOf(page.requestId))
  const html = await htmlOf(devtools)
  if (html.byteLength > limits.bytes) throw tooLarge(html.byteLength, limits.bytes)
  enter('snapshot')
  const snapshot = await partOrNull(limits.partMs, snapshotOf(devtools))
  enter('screenshot')
  const screenshot = await partOrNull(limits.partMs, screenshotOf(devtools, limits))
  enter('print')
  const printed = await partOrNull(limits.partMs, print())
  return {
    finalUrl: page.shownAt,
    status: page.status,
    ...answeredWith(page.headers, log),
    mediaType: page.mediaType,
    body,
    html,
    snapshot,
    screenshot,
    print: printed,
    clockAhead: clockAhead(page.headers, page.receivedAt),
  }
}

async function takeFile(
  devtools: Devtools,
  file: HeldFile,
  log: NetworkLog,
  limits: CaptureLimits,
  tell: (received: number) => void,
): Promise<CapturedPage> {
  const body = await bodyOfFile(devtools, file, limits, tell)
  const headers = log.headersOf(file.requestId) ?? file.headers
  return {
    finalUrl: file.url,
    status: file.status,
    ...answeredWith(headers, log),
    mediaType: mediaTypeIn(headers).slice(0, 200) || 'application/octet-stream',
    body,
    html: null,
    snapshot: null,
    screenshot: null,
    print: null,
    clockAhead: clockAhead(headers, file.receivedAt),
  }
}

function answeredWith(
  headers: Headers,
  log: NetworkLog,
): Pick<CapturedPage, 'headers' | 'redirects'> {
  return {
    headers: headers.slice(0, 500).map(([name, value]) => [name, value]),
    redirects: log.redirects().map((redirect) => ({ ...redirect })),
  }
}

/** Seconds our clock is ahead of the server's, by its Date header (RFC 9110, 6.6.1). */
export function clockAhead(headers: Headers, receivedAt: number | null): number | null {
  const date = headers.find(([name]) => name.toLowerCase() === 'date')?.[1]
  const told = date === undefined ? Number.NaN : Date.parse(date)
  return receivedAt === null || Number.isNaN(told) ? null : Math.round((receivedAt - told) / 1000)
}

/** Chromium only says that a request was blocked; the rule that blocked it says why. */
function namedRefusal(problem: AppError, refusal: AppError | null): AppError {
  const wasBlocked = problem.details['reason'] === 'ERR_BLOCKED_BY_CLIENT'
  return wasBlocked && refusal ? refusal : problem
}

/** A promise that only ever fails: with the first reason to stop. */
function stopper(signal: AbortSignal) {
  let stop: (error: AppError) => void = () => {}
  const promise = new Promise<never>((_resolve, reject) => {
    stop = reject
  })
  const cancel = () => stop(signal.reason instanceof AppError ? signal.reason : toAppError(null))
  if (signal.aborted) cancel()
  signal.addEventListener('abort', cancel)
  return { promise, stop, release: () => signal.removeEventListener('abort', cancel) }
}
