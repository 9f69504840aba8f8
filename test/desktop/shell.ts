import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import type { HostReply } from '../../shared/host/contract'
import { openSite, type Site } from './site'

declare global {
  interface Window {
    desktop: {
      call: (name: string, input: unknown) => Promise<HostReply>
      on: (listener: (event: string, value: unknown) => void) => void
    }
  }
}

const root = join(import.meta.dirname, '../..')

/** The app, started on a folder of its own for what it keeps. */
export type Running = Readonly<{ app: ElectronApplication; page: Page }>

export async function startApp(userData: string): Promise<Running> {
  const { ELECTRON_RUN_AS_NODE: _unset, ...env } = process.env
  const app = await _electron.launch({
    args: [root, `--user-data-dir=${userData}`],
    cwd: root,
    env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value ?? ''])),
  })
  const page = await app.firstWindow()
  await page.waitForFunction(() => document.readyState === 'complete' && 'desktop' in window)
  return { app, page }
}

/** Closes the reporter's own window, the one that can be seen, as its button does. */
export const closeWindow = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.close()
  })

export type Reply =
  | { ok: true; value: Record<string, unknown> }
  | { ok: false; code: string; details: Record<string, string | number> }

/** Calls the host as the page does. Byte arrays come back as buffers. */
export async function call(page: Page, name: string, input: unknown): Promise<Reply> {
  const reply = await page.evaluate(
    async ({ called, given }) => {
      const answer = await window.desktop.call(called, given)
      if (!answer.ok || typeof answer.value !== 'object' || answer.value === null) return answer
      const coded = Object.entries(answer.value).map(([key, value]) => {
        if (!(value instanceof Uint8Array)) return [key, value]
        let text = ''
        for (let at = 0; at < value.length; at += 0x8000) {
          text += String.fromCharCode(...value.subarray(at, at + 0x8000))
        }
        return [key, { base64: btoa(text) }]
      })
      return { ok: true, value: Object.fromEntries(coded) }
    },
    { called: name, given: input },
  )
  if (!reply.ok) return reply as Reply
  const value = Object.entries(reply.value as object).map(([key, part]) => [
    key,
    typeof part === 'object' && part !== null && 'base64' in part
      ? Buffer.from(part.base64, 'base64')
      : part,
  ])
  return { ok: true, value: Object.fromEntries(value) }
}

/** What a call that must succeed gave. */
export async function valueOf(page: Page, name: string, input: unknown) {
  const reply = await call(page, name, input)
  if (!reply.ok) throw new Error(`${name} failed: ${reply.code} ${JSON.stringify(reply.details)}`)
  return reply.value
}

type OfOneTest = { own: Running }
type OfAllTests = { userData: string; running: Running; site: Site }

export const test = base.extend<OfOneTest, OfAllTests>({
  // For a journey that begins at the start screen: `running` may stand in a case by then.
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the first parameter's names.
  own: async ({}, give) => {
    const folder = await mkdtemp(join(tmpdir(), 'uradori-own-'))
    const own = await startApp(folder)
    await give(own)
    await own.app.close()
    await rm(folder, { recursive: true, force: true })
  },
  userData: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'uradori-desktop-'))
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  running: [
    async ({ userData }, use) => {
      const running = await startApp(userData)
      await use(running)
      await running.app.close()
    },
    { scope: 'worker' },
  ],
  site: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const site = await openSite()
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
})

export { expect } from '@playwright/test'
