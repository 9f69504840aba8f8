import { z } from 'zod'
import type { Devtools } from './devtools'
import { holdDocuments } from './held-file'
import type { CaptureLimits } from './limits'

const Attached = z.object({
  sessionId: z.string(),
  targetInfo: z.object({ type: z.string() }),
})

const autoAttach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true } as const

// These reach the network, inner addresses too, past the rules for requests.
const withoutSideDoors = `for (const door of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport']) delete globalThis[door]`

/**
 * Tells Chromium to report the network of the page and of every frame and worker it opens, and to keep
 * the bytes. A frame waits for us, so nothing of it goes unseen.
 */
export async function observe(devtools: Devtools, limits: CaptureLimits): Promise<void> {
  const { send, on } = devtools
  on((method, params) => {
    if (method !== 'Target.attachedToTarget') return
    const { sessionId, targetInfo } = Attached.parse(params)
    // A frame may be gone again before it is seen.
    void openUp(devtools, sessionId, targetInfo.type === 'iframe').catch(() => {})
  })
  await closeSideDoors(devtools)
  await send('Network.enable', {
    enableDurableMessages: true,
    maxTotalBufferSize: limits.bytes,
    maxResourceBufferSize: limits.bytes,
  })
  await send('Network.setBypassServiceWorker', { bypass: true })
  await holdDocuments(devtools)
  await send('Target.setAutoAttach', autoAttach)
}

async function openUp(devtools: Devtools, sessionId: string, isFrame: boolean): Promise<void> {
  const { send } = devtools
  try {
    if (isFrame) await closeSideDoors(devtools, sessionId)
    await send('Network.enable', {}, sessionId)
    await send('Target.setAutoAttach', autoAttach, sessionId)
  } finally {
    await send('Runtime.runIfWaitingForDebugger', {}, sessionId)
  }
}

async function closeSideDoors({ send }: Devtools, sessionId?: string): Promise<void> {
  await send('Page.enable', {}, sessionId)
  await send('Page.addScriptToEvaluateOnNewDocument', { source: withoutSideDoors }, sessionId)
}
