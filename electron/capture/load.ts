import { z } from 'zod'
import type { Devtools } from './devtools'
import type { CaptureLimits } from './limits'
import type { NetworkLog } from './network-log'
import type { Watch } from './watch'

const World = z.object({ executionContextId: z.int() })
const Attached = z.object({
  sessionId: z.string(),
  targetInfo: z.object({ type: z.string() }),
})

/**
 * Tells Chromium to report the network of the page and of every frame and worker it opens, and to keep
 * the bytes. A frame waits for us, so nothing of it goes unseen.
 */
export async function observe(devtools: Devtools, limits: CaptureLimits): Promise<void> {
  const { send, on } = devtools
  on((method, params) => {
    if (method !== 'Target.attachedToTarget') return
    const { sessionId: child } = Attached.parse(params)
    void openUp(devtools, child).catch(() => {}) // A frame may be gone again before it is seen.
  })
  await send('Page.enable')
  await send('Network.enable', {
    enableDurableMessages: true,
    maxTotalBufferSize: limits.bytes,
    maxResourceBufferSize: limits.bytes,
  })
  await send('Network.setBypassServiceWorker', { bypass: true })
  await send('Target.setAutoAttach', autoAttach)
}

const autoAttach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true } as const

async function openUp({ send }: Devtools, sessionId: string): Promise<void> {
  try {
    await send('Network.enable', {}, sessionId)
    await send('Target.setAutoAttach', autoAttach, sessionId)
  } finally {
    await send('Runtime.runIfWaitingForDebugger', {}, sessionId)
  }
}

/** Waits until the page came, with what it refers to as far as that comes in time. */
export async function loaded(log: NetworkLog, watch: Watch, limits: CaptureLimits): Promise<void> {
  await watch.until(() => log.page() !== null, limits.wholeMs)
  await watch.untilSilent(log.isLoaded, limits.stuckMs, limits.loadMs)
}

/** Waits until the line is quiet, and again should the page send us on meanwhile. */
export async function settled(log: NetworkLog, watch: Watch, limits: CaptureLimits): Promise<void> {
  const isDone = () => log.isQuiet() && log.isLoaded()
  const end = Date.now() + limits.settleMs
  while (Date.now() < end) {
    const left = end - Date.now()
    if (!(await watch.untilSilent(isDone, limits.stuckMs, left))) return
    const stirred = await watch.until(() => !isDone(), limits.quietMs)
    if (!stirred) return
  }
}

// In screens, so that pictures that wait for the reader load; bounded for pages without an end.
const scroll = `(async () => {
  const root = document.scrollingElement ?? document.documentElement
  for (let screen = 1; screen <= 40 && screen * innerHeight < root.scrollHeight; screen += 1) {
    scrollTo({ top: screen * innerHeight, behavior: 'instant' })
    await new Promise((done) => setTimeout(done, 60))
  }
  scrollTo({ top: 0, behavior: 'instant' })
})()`

/** Goes through the page once, in a world of its own where the page's scripts cannot meddle. */
export async function scrollThrough({ send }: Devtools, frameId: string): Promise<void> {
  const world = World.parse(await send('Page.createIsolatedWorld', { frameId }))
  await send('Runtime.evaluate', {
    expression: scroll,
    contextId: world.executionContextId,
    awaitPromise: true,
    returnByValue: true,
  })
}
