import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test'
import { chromiumLaunch } from '../support/chromium.mjs'
import { expect } from './shell'

/** The reporter's own browser, with the extension in it. */
export type ExtensionBrowser = Readonly<{
  context: BrowserContext
  page: Page
  extensionId: string
  /** Clicks the extension's button over the page that is in front. */
  openPopup: () => Promise<Popup>
  /** What the button's badge shows. */
  badge: () => Promise<string>
  /** Lets the time come at which what waits is sent by itself. */
  ring: () => Promise<void>
  close: () => Promise<void>
}>

/** The popup, which is no tab and so is driven by the browser's own protocol. */
export type Popup = Readonly<{
  words: () => Promise<string>
  evaluate: <Value>(expression: string) => Promise<Value>
  type: (text: string) => Promise<void>
  press: (key: 'Enter' | 'Tab' | ' ') => Promise<void>
  picture: () => Promise<Buffer>
  close: () => Promise<void>
}>

/** Starts Chromium with the extension of that folder, as “Load unpacked” does; it speaks `language`. */
export async function startBrowser(folder: string, language = 'en'): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'uradori-browser-'))
  const { executablePath, args } = chromiumLaunch()
  const context = await chromium.launchPersistentContext(profile, {
    // Playwright's own comes as a headless shell too, which knows no extensions.
    ...(executablePath === undefined ? { channel: 'chromium' } : { executablePath }),
    headless: true,
    args: [
      ...args,
      '--headless=new',
      `--lang=${language}`,
      '--enable-unsafe-extension-debugging',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
    env: { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8` } as Record<
      string,
      string
    >,
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  // What goes wrong in the worker is shown beside the test that failed.
  worker.on('console', (message) => process.stdout.write(`extension: ${message.text()}\n`))
  const extensionId = new URL(worker.url()).host
  const page = context.pages()[0] ?? (await context.newPage())
  const browser = context.browser()
  if (!browser) throw new Error('no browser')
  const devtools = await browser.newBrowserCDPSession()
  return {
    context,
    page,
    extensionId,
    openPopup: () => openPopup(devtools, page, extensionId),
    badge: () => worker.evaluate(() => chrome.action.getBadgeText({})),
    ring: () => worker.evaluate(() => chrome.alarms.create('send', { when: Date.now() })),
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

declare const chrome: {
  action: { getBadgeText: (what: object) => Promise<string> }
  alarms: { create: (name: string, when: { when: number }) => Promise<void> }
}

async function openPopup(devtools: CDPSession, page: Page, id: string): Promise<Popup> {
  const all = async () => {
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] })
    return targetInfos
  }
  const address = page.url()
  const tab = (await all()).find(({ type, url }) => type === 'tab' && url === address)
  if (!tab) throw new Error(`no tab shows ${address}`)
  const trigger = 'Extensions.triggerAction' as Parameters<CDPSession['send']>[0]
  await devtools.send(trigger, { id, targetId: tab.targetId } as never)
  const find = async () =>
    (await all()).find(({ type, url }) => type === 'page' && url.includes(`${id}/popup.html`))
  await expect.poll(async () => (await find()) !== undefined).toBe(true)
  return popupOf(devtools, (await find())?.targetId ?? '')
}

type Answer = {
  id?: number
  result?: { result?: { value?: unknown }; data?: string }
  error?: object
}

async function popupOf(devtools: CDPSession, targetId: string): Promise<Popup> {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map<number, (answer: Answer) => void>()
  const hear = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return
    const answer = JSON.parse(event.message) as Answer
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  }
  devtools.on('Target.receivedMessageFromTarget', hear)
  let last = 0
  const send = async (method: string, params: object = {}) => {
    last += 1
    const id = last
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    const message = JSON.stringify({ id, method, params })
    await devtools.send('Target.sendMessageToTarget', { sessionId, message })
    const answer = await answered
    if (answer.error) throw new Error(`${method}: ${JSON.stringify(answer.error)}`)
    return answer.result
  }
  const evaluate = async <Value>(expression: string) => {
    const asked = { expression, returnByValue: true, awaitPromise: true }
    return (await send('Runtime.evaluate', asked))?.result?.value as Value
  }
  const press = async (key: 'Enter' | 'Tab' | ' ') => {
    const code = key === ' ' ? 'Space' : key
    const text = key === 'Enter' ? '\r' : key === ' ' ? ' ' : ''
    const virtual = { Enter: 13, Tab: 9, ' ': 32 }[key]
    const about = { key, code, windowsVirtualKeyCode: virtual }
    await send('Input.dispatchKeyEvent', { type: 'keyDown', ...about, ...(text && { text }) })
    await send('Input.dispatchKeyEvent', { type: 'keyUp', ...about })
  }
  return {
    words: () => evaluate('document.body.innerText'),
    evaluate,
    type: async (text) => void (await send('Input.insertText', { text })),
    press,
    picture: async () => {
      const shot = await send('Page.captureScreenshot', { format: 'png' })
      return Buffer.from(shot?.data ?? '', 'base64')
    },
    close: async () => {
      devtools.off('Target.receivedMessageFromTarget', hear)
      await devtools.send('Target.closeTarget', { targetId })
    },
  }
}
