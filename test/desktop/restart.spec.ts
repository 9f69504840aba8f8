import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { closeWindow, expect, startApp, test } from './shell'

const database = (page: Page, written: string | null) =>
  page.evaluate(
    (text) =>
      new Promise<unknown>((resolve, reject) => {
        const open = indexedDB.open('shell-test', 1)
        open.addEventListener('upgradeneeded', () => open.result.createObjectStore('rows'))
        open.addEventListener('error', () => reject(open.error))
        open.addEventListener('success', () => {
          const act = open.result.transaction('rows', text === null ? 'readonly' : 'readwrite', {
            durability: 'strict',
          })
          const row = text === null ? act.objectStore('rows').get('a') : null
          if (text !== null) act.objectStore('rows').put(text, 'a')
          act.addEventListener('complete', () => resolve(row?.result))
          act.addEventListener('abort', () => reject(act.error))
        })
      }),
    written,
  )

test('finds after a restart what the page stored, and its window where it was', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'uradori-restart-'))
  const first = await startApp(userData)
  await database(first.page, '取材メモ')
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 70, width: 1000, height: 700 })
  })
  await first.app.close()
  const kept = JSON.parse(await readFile(join(userData, 'window.json'), 'utf8'))
  expect(kept).toEqual({ x: 60, y: 70, width: 1000, height: 700, maximised: false })

  const second = await startApp(userData)
  expect(await database(second.page, null)).toBe('取材メモ')
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  expect(bounds).toEqual({ x: 60, y: 70, width: 1000, height: 700 })
  await second.app.close()
  await rm(userData, { recursive: true, force: true })
})

test('ends when its window is closed, even while a page is being captured', async ({ site }) => {
  const userData = await mkdtemp(join(tmpdir(), 'uradori-close-'))
  const { app, page } = await startApp(userData)
  let ended: number | null = null
  app.process().once('exit', (code) => (ended = code))
  await page.evaluate((url) => {
    void window.desktop.call('capturePage', { captureId: 'open', url })
  }, site.at('/hangs'))
  await expect.poll(() => site.asked()).toContain('/hangs')
  await closeWindow(app)
  // Sooner than the capture would have given up by itself.
  await expect.poll(() => ended, { timeout: 20_000 }).toBe(0)
  await rm(userData, { recursive: true, force: true })
})

test('says when the page died, and loads it again', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'uradori-crash-'))
  const { app, page } = await startApp(userData)
  await app.evaluate(({ BrowserWindow, dialog }) => {
    const seen = { message: '', loads: 0 }
    Object.assign(globalThis, { seen })
    dialog.showMessageBox = async (...given: unknown[]) => {
      seen.message = (given.at(-1) as { detail: string }).detail
      return { response: 0, checkboxChecked: false }
    }
    BrowserWindow.getAllWindows()[0]?.webContents.on('did-finish-load', () => {
      seen.loads += 1
    })
  })
  type Seen = { message: string; loads: number }
  const crashed = page.waitForEvent('crash')
  const devtools = await page.context().newCDPSession(page)
  void devtools.send('Page.crash').catch(() => {}) // It dies before it can answer.
  await crashed
  const seen = () => app.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)
  await expect.poll(async () => (await seen()).loads).toBe(1)
  expect((await seen()).message).toContain('crashed')
  await app.close()
  await rm(userData, { recursive: true, force: true })
})
