import type { Session } from 'electron'
import { AppError } from '#shared/errors'
import { foreignSession } from '../foreign-session'
import { hiddenWindow } from '../window'
import { within } from '../within'
import { devtoolsOf } from './devtools'
import type { CaptureLimits } from './limits'
import { requestsOf } from './may-request'
import type { CaptureWindow } from './take-page'
import { plainUserAgent } from './user-agent'
import { zoneOf, zonesOfRemote, type Resolve } from './zone'

/** A hidden window in a session of its own, from which the page at `url` can reach what it may. */
export async function openCaptureWindow(
  url: string,
  limits: CaptureLimits,
): Promise<CaptureWindow & { close: () => Promise<void> }> {
  let refusal: AppError | null = null
  let may = async (_url: string): Promise<boolean> => false
  const { session, clear } = foreignSession((asked) => may(asked))
  const way = await wayTo(session, url, limits).catch(async (error: unknown) => {
    await clear()
    throw error
  })
  const verdictOf = requestsOf(way.asked, way.resolve)
  may = async (requested) => {
    const verdict = await verdictOf(requested)
    if (verdict === 'zone') refusal = new AppError('private-address')
    return verdict === 'yes'
  }

  const window = hiddenWindow(session, limits.window, { javascript: true })
  const contents = window.webContents
  let isHeld = false
  contents.on('will-navigate', (event) => {
    if (isHeld || !/^https?:/.test(event.url)) event.preventDefault()
  })
  // Until it shows something, a window has no page that could be asked anything.
  await window.loadURL('about:blank')
  return {
    devtools: devtoolsOf(contents),
    print: async () =>
      new Uint8Array(await contents.printToPDF({ printBackground: true, pageSize: 'A4' })),
    holdStill: () => {
      isHeld = true
    },
    isInner: (remote) =>
      way.isDirect &&
      zonesOfRemote(remote).every((zone) => zone !== 'public' && zone !== way.asked),
    onCrash: (listener) => {
      contents.on('render-process-gone', listener)
    },
    refusal: () => refusal,
    close: async () => {
      window.destroy()
      await clear()
    },
  }
}

/** How the session gets to `url`: by itself or through a proxy, and into which zone. */
async function wayTo(session: Session, url: string, limits: CaptureLimits) {
  await session.setProxy({ mode: 'system' }) // The app's own session has one that leads nowhere.
  session.setUserAgent(plainUserAgent(session.getUserAgent()))
  const isDirect = (await session.resolveProxy(url)) === 'DIRECT'
  const resolve = isDirect ? lookup(session) : noLookup
  const asked = await within(limits.wholeMs, zoneOf(new URL(url).hostname, resolve))
  return { isDirect, resolve, asked }
}

const lookup =
  (session: Session): Resolve =>
  async (hostname) =>
    (await session.resolveHost(hostname)).endpoints.map(({ address }) => address)

// A proxy looks names up itself; asking here would tell the local network what the proxy hides.
const noLookup: Resolve = async () => []
