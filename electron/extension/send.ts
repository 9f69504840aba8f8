import { isPassing, type KeptForBrowser } from '#shared/host/browser-clip'
import { clipMediaType, packedHead } from '#shared/host/clip-envelope'
import { askApp, findApp, type Said } from './app-port'
import { keepPairing, readPairing } from './pairing'
import { dropWaiting, keepWaiting, waitingClips, type WaitingClip } from './waiting'

/** Milliseconds that the app may take to store a page. */
const storingMs = 160_000
const alarm = 'send'

/** What came of a page: stored, or why it still waits. */
export type Sent = Readonly<
  | { kind: 'kept'; kept: KeptForBrowser }
  | { kind: 'waiting' }
  | { kind: 'closed' }
  | { kind: 'unknown' }
>

let sending: Promise<ReadonlyMap<string, Sent>> | null = null

/** Sends what waits, the oldest first, once at a time. What is not said to be stored goes on waiting. */
export function sendWaiting(): Promise<ReadonlyMap<string, Sent>> {
  sending ??= sendAll().finally(() => {
    sending = null
  })
  return sending
}

async function sendAll(): Promise<ReadonlyMap<string, Sent>> {
  const results = new Map<string, Sent>()
  const tried = new Set<string>()
  try {
    // Asked anew after each, since more may have come meanwhile.
    for (let next = await nextOf(tried); next; next = await nextOf(tried)) {
      tried.add(next.id)
      const sent = await sendOne(next)
      results.set(next.id, sent)
      if (sent.kind === 'closed' || sent.kind === 'unknown') break
    }
  } finally {
    await tell()
  }
  return results
}

async function nextOf(tried: ReadonlySet<string>): Promise<WaitingClip | undefined> {
  return (await waitingClips()).find(({ id, refused }) => !refused && !tried.has(id))
}

async function sendOne(clip: WaitingClip): Promise<Sent> {
  const pairing = await readPairing()
  if (!pairing) return { kind: 'unknown' }
  const { id, token } = pairing
  const found = await findApp({ id, secret: token }, pairing.port)
  if (found.at !== 'port') return { kind: found.at }
  if (found.port !== pairing.port) await keepPairing({ ...pairing, port: found.port })
  const body = new Blob([packedHead(clip.head), ...clip.parts])
  const options = { token, type: clipMediaType, longMs: storingMs }
  return noted(clip, await askApp(found.port, '/v1/clips', body, options))
}

/** Writes down what the app said before anybody is told. */
async function noted(clip: WaitingClip, said: Said<'/v1/clips'>): Promise<Sent> {
  if (said.ok) {
    await dropWaiting(clip.id)
    return { kind: 'kept', kept: said.value }
  }
  if (said.failure === 'unreachable') return { kind: 'closed' }
  if (said.failure === 'unknown') return { kind: 'unknown' }
  const { code, details } = said.failure
  await keepWaiting({ ...clip, refused: !isPassing(code), failure: { code, details } })
  return { kind: 'waiting' }
}

/** Shows how many wait, and comes back every minute while any does. */
export async function tell(): Promise<void> {
  const waiting = await waitingClips()
  await chrome.action.setBadgeBackgroundColor({ color: '#27488f' })
  await chrome.action.setBadgeText({ text: waiting.length === 0 ? '' : String(waiting.length) })
  const isDue = waiting.some(({ refused }) => !refused)
  if (isDue) await chrome.alarms.create(alarm, { periodInMinutes: 1 })
  else await chrome.alarms.clear(alarm)
}
