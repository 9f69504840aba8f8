import { z } from 'zod'
import type { Devtools } from './devtools'
import { within } from '../within'
import type { CaptureLimits } from './limits'
import type { NetworkLog } from './network-log'
import type { Watch } from './watch'

const World = z.object({ executionContextId: z.int() })

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

/**
 * Goes through the page once, in a world of its own where the page's scripts cannot meddle. A page that
 * cannot be gone through in time is taken as it stands.
 */
export async function scrollThrough(
  devtools: Devtools,
  frameId: string,
  limits: CaptureLimits,
): Promise<void> {
  try {
    await within(limits.partMs, evaluateApart(devtools, frameId, scroll))
  } catch {
    // Its scripts keep it busy, or it has just left: what follows finds that out by itself.
  }
}

async function evaluateApart(
  { send }: Devtools,
  frameId: string,
  expression: string,
): Promise<void> {
  const world = World.parse(await send('Page.createIsolatedWorld', { frameId }))
  await send('Runtime.evaluate', {
    expression,
    contextId: world.executionContextId,
    awaitPromise: true,
    returnByValue: true,
  })
}
