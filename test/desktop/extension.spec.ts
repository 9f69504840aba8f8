import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { translator } from '#shared/i18n/translate'
import { goToRoom, makeNewCase } from '../e2e/open-case'
import { startBrowser, type ExtensionBrowser, type Popup } from './extension-browser'
import { expect, startApp, test as base, type Running } from './shell'
import { speak } from './speak'

const t = translator('en')
const title = 'Notes for members'

type Stage = {
  data: string
  held: { current: Running }
  extension: ExtensionBrowser
}

/** The app with a case, switched on and showing its extension, and a browser that has loaded that. */
const test = base.extend<Stage>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the first parameter's names.
  data: async ({}, give) => {
    const folder = await mkdtemp(join(tmpdir(), 'uradori-extension-'))
    await give(folder)
    await rm(folder, { recursive: true, force: true })
  },
  held: async ({ data }, give) => {
    const current = await startApp(data)
    await speak(current.page, 'en')
    await makeNewCase(current.page, t, 'Harbour')
    const held = { current }
    await give(held)
    await held.current.app.close()
  },
  extension: async ({ held }, give) => {
    const { page, app: shell } = held.current
    await shell.evaluate(({ shell: system }) => {
      system.showItemInFolder = (path: string) => void Object.assign(globalThis, { shown: path })
    })
    await openSettings(page)
    await page.getByRole('switch', { name: t('fromBrowser.switch') }).click()
    await expect(page.getByText(/Listens at 127\.0\.0\.1, port \d+/)).toBeVisible()
    await page.getByRole('button', { name: t('fromBrowser.load.show') }).click()
    await expect(page.getByText(/^The folder: /)).toBeVisible()
    const manifest = await shell.evaluate(() => (globalThis as unknown as { shown: string }).shown)
    const browser = await startBrowser(join(manifest, '..'))
    await give(browser)
    await browser.close()
  },
})

async function openSettings(page: Page) {
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('heading', { name: t('fromBrowser.title') })).toBeVisible()
}

async function closeSettings(page: Page) {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: t('fromBrowser.title') })).toHaveCount(0)
}

const says = (popup: Popup, words: string | RegExp) =>
  typeof words === 'string'
    ? expect.poll(() => popup.words(), { timeout: 20_000 }).toContain(words)
    : expect.poll(() => popup.words(), { timeout: 20_000 }).toMatch(words)

/** Makes a code in the settings that are open and pastes it into the popup. */
async function pair(page: Page, browser: ExtensionBrowser) {
  await page.getByRole('button', { name: t('fromBrowser.pair.make') }).click()
  const code = await page.getByLabel(t('fromBrowser.pair.code')).inputValue()
  const popup = await browser.openPopup()
  await says(popup, t('extension.pair.title'))
  await popup.type(code)
  await popup.press('Enter')
  await says(popup, t('extension.paired'))
  await expect(page.getByRole('list', { name: t('fromBrowser.paired') })).toContainText(/Chrom/)
  return popup
}

const port = async (page: Page) => {
  const reply = await page.evaluate(() => window.desktop.call('browserPort', {}))
  if (!reply.ok) throw new Error(reply.code)
  return (reply.value as { state: { port: number } }).state.port
}

test('a page is clipped as its reader sees it, logged in, and lies in the case with its words', async ({
  held,
  extension: browser,
  site,
}) => {
  const { page } = held.current
  await browser.page.goto(site.at('/members'))
  await expect(browser.page.getByText('Please sign in.')).toBeVisible()
  await browser.page.goto(site.at('/sign-in'))
  await browser.page.goto(site.at('/members'))
  await browser.page.getByText('The lock gate was repaired twice in March.').selectText()
  const before = [site.connections(), site.asked().length]

  const popup = await pair(page, browser)
  await closeSettings(page)
  await says(popup, t('extension.clip'))
  expect(await popup.evaluate('document.querySelector("#case").selectedOptions[0].text')).toBe(
    'Harbour',
  )
  await popup.press('Enter')
  await says(popup, 'Kept in “Harbour”.')
  await says(popup, /In this case, saved (now|this minute|\d+ seconds? ago|1 minute ago)\./)
  expect(await browser.badge()).toBe('')
  // Taking a tab asks its site for nothing.
  expect([site.connections(), site.asked().length]).toEqual(before)

  // What the page says of itself to machines came along.
  const row = page.getByRole('row', { name: new RegExp(title) })
  await row.click()
  await expect(page.getByRole('textbox', { name: t('sources.fact.author') })).toHaveValue(
    'Ada Quayle',
  )
  const record = page.getByRole('region', { name: t('sources.captureRecords') })
  await record.getByRole('button').first().click()
  await expect(record).toContainText(t('detail.selection'))
  await row.dblclick()
  const text = page.getByRole('article', { name: t('reader.text') })
  await expect(text).toContainText('Only members read this.')
  const passages = page.getByRole('complementary', { name: t('reader.passages') })
  await expect(passages).toContainText('The lock gate was repaired twice in March.')
  // Nobody else may see it so: it is not fetched.
  await page.getByRole('button', { name: t('versions.again') }).click()
  const dialog = page.getByRole('dialog', { name: t('versions.again.give') })
  await expect(dialog).toContainText(t('versions.again.browser'))
  await page.keyboard.press('Escape')
  expect([site.connections(), site.asked().length]).toEqual(before)
  await goToRoom(page, t, 'log')
  await expect(page.getByText(t('log.fromBrowser'))).toBeVisible()
  await popup.close()

  // Clipped again it is a new version beside the first.
  const again = await browser.openPopup()
  await says(again, t('extension.version'))
  await again.press('Enter')
  await says(again, 'as a new version')
  await expect(page.getByText(t('log.again'))).toBeVisible()
})

test('a page with scripts does nothing in the app', async ({ held, extension: browser, site }) => {
  const { page } = held.current
  const popup = await pair(page, browser)
  await popup.close()
  await closeSettings(page)
  await browser.page.goto(site.at('/hostile-tab'))
  await expect(browser.page.getByText('ran in the browser')).toBeVisible()
  const clip = await browser.openPopup()
  await says(clip, t('extension.clip'))
  await clip.press('Enter')
  await says(clip, 'Kept in “Harbour”.')
  const before = [site.connections(), site.asked().length]
  await page.getByRole('row', { name: /hostile tab/ }).dblclick()
  await page.getByRole('tab', { name: t('reader.view.snapshot') }).click()
  await expect(page.frameLocator('iframe').getByText('words of the page')).toBeVisible()
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect([site.connections(), site.asked().length]).toEqual(before)
  const windows = () =>
    held.current.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  expect(await windows()).toBe(1)
})

test('what is clipped while the app is closed waits, and arrives once when it is there again', async ({
  held,
  extension: browser,
  site,
  data,
}) => {
  const popup = await pair(held.current.page, browser)
  await popup.close()
  await held.current.app.close()
  await browser.page.goto(site.at('/story-en'))
  const closed = await browser.openPopup()
  await says(closed, t('extension.clipLater'))
  // Should another Uradori run here, that one refuses, and the code has the focus.
  await closed.evaluate("document.getElementById('do').focus()")
  await closed.press('Enter')
  await says(closed, t('extension.keptLater'))
  await says(closed, /Waiting \(1\)/)
  await closed.close()
  await expect.poll(() => browser.badge()).toBe('1')

  held.current = await startApp(data)
  const { page } = held.current
  // No case is open yet: it waits, and says for what.
  await expect(page.getByRole('button', { name: 'Harbour' })).toBeVisible()
  await browser.ring()
  const waiting = await browser.openPopup()
  await says(waiting, t('error.no-open-case'))
  await waiting.close()
  await page.getByRole('button', { name: 'Harbour' }).click()
  await expect(page.getByText(t('sources.empty'), { exact: true })).toBeVisible()
  await browser.ring()
  await expect.poll(() => browser.badge()).toBe('')
  await expect(page.getByRole('row')).toHaveCount(2) // Its heads and it.
  await browser.ring()
  const then = await browser.openPopup()
  await says(then, 'In this case, saved')
  await expect(page.getByRole('row')).toHaveCount(2)
})

test('nobody else is heard at the port, and a browser that was removed is not heard any more', async ({
  held,
  extension: browser,
  site,
  data,
}) => {
  const { page } = held.current
  const popup = await pair(page, browser)
  await popup.close()
  const number = await port(page)
  const origin = `chrome-extension://${browser.extensionId}`
  const ask = (headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const body = '{"url":null}'
      const usual = { origin, 'content-type': 'application/json', 'content-length': body.length }
      const asked = request(
        {
          host: '127.0.0.1',
          port: number,
          path: '/v1/cases',
          method: 'POST',
          headers: { ...usual, ...headers },
        },
        (response) => resolve(response.resume().statusCode ?? 0),
      )
      asked.on('error', reject).end(body)
    })
  const authorization = `Bearer ${'x'.repeat(43)}`
  expect(await ask({ authorization })).toBe(401)
  expect(await ask({ authorization, host: `rebound.example:${number}` })).toBe(403)
  expect(await ask({ authorization, origin: site.at('').slice(0, -1) })).toBe(403)

  await browser.page.goto(site.at('/article'))
  const fromPage = await browser.page.evaluate(async (address) => {
    const sent = await Promise.allSettled([
      fetch(address, { method: 'POST', body: '{"url":null}' }),
      fetch(address, { method: 'POST', headers: { authorization: 'Bearer x' }, body: '{}' }),
    ])
    return sent.map(({ status }) => status)
  }, `http://127.0.0.1:${number}/v1/cases`)
  expect(fromPage).toEqual(['rejected', 'rejected'])

  // Of the token only a hash is kept.
  const kept = await readFile(join(data, 'browser-port.json'), 'utf8')
  expect(kept).toContain(origin)
  expect(kept).not.toContain('token')

  await page.getByRole('button', { name: /^Remove Chrom/ }).click()
  await expect(page.getByText(t('fromBrowser.paired.none'))).toBeVisible()
  const unknown = await browser.openPopup()
  await says(unknown, t('extension.unknown'))
})
