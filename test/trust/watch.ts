import type { Page } from '@playwright/test'
import type { Trap } from './trap'

/** What a sample managed to do; `frame` and `window`: how often its frame, or the window, was led elsewhere. */
export type Deeds = Readonly<{
  scripts: number
  requests: number
  connections: number
  popups: number
  frame: number
  window: number
}>

export type Seen = Awaited<ReturnType<typeof watch>>

/** Sees everything that happens in a window from now on, by the places of its frames. */
export async function watch(page: Page) {
  const ran: unknown[] = []
  const opened: Page[] = []
  const left: number[] = []
  let loads = 0
  await page.exposeFunction('tell', (name: unknown) => ran.push(name))
  page.on('popup', (popup) => opened.push(popup))
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) loads += 1
    else if (!isOwn(frame.url())) left.push(page.mainFrame().childFrames().indexOf(frame))
  })
  const isCanary = (popup: Page) => popup.url().endsWith('/canary')
  const deeds = (at: number, trap: Trap | undefined): Deeds => ({
    scripts: ran.filter((name) => name === at).length,
    requests: trap?.caught.requests.length ?? 0,
    connections: trap?.caught.connections ?? 0,
    popups: opened.filter((popup) => !isCanary(popup)).length,
    frame: left.filter((frame) => frame === at).length,
    window: loads - 1,
  })
  return {
    deeds,
    canaryLacks: () => [
      ...(ran.includes('canary') ? [] : ['script']),
      ...(opened.some(isCanary) ? [] : ['popup']),
    ],
    isGone: () => loads > 1,
  }
}

/** Where the frames of the stage are to begin with. */
function isOwn(address: string): boolean {
  return /^(about:(srcdoc|blank)(#.*)?)?$/.test(address)
}
