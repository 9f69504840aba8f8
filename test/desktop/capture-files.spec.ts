import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { translator, type Translate } from '#shared/i18n/translate'
import { clipDialog, clipLine, openClip } from '../e2e/clip-a-page'
import { passageCard, readingText, selectWords } from '../e2e/mark-a-passage'
import { makeNewCase } from '../e2e/open-case'
import { minutes } from '../e2e/pdf-files'
import { showView } from '../e2e/show-view'
import { makePdf } from '../support/make-pdf'
import { openOneAnswer } from './one-answer'
import { call, expect, startApp, test, valueOf } from './shell'
import { files } from './site-files'
import { speak } from './speak'

const capture = (page: Page, url: string) =>
  valueOf(page, 'capturePage', { captureId: randomUUID(), url })

test('keeps a PDF with the way there and its headers, and asks for it once', async ({
  running,
  site,
}) => {
  const { body, headers, ...rest } = await capture(running.page, site.at('/minutes'))
  expect(body).toEqual(files.minutes)
  expect(rest).toMatchObject({
    finalUrl: site.at('/minutes.pdf'),
    status: 200,
    mediaType: 'application/pdf',
    redirects: [{ status: 302, url: site.at('/minutes') }],
    html: null,
    snapshot: null,
    screenshot: null,
    print: null,
  })
  const [first, second] = headers as [string, string][]
  expect([first, second]).toEqual([
    ['Content-Type', 'application/pdf'],
    ['X-Note', 'one'],
  ])
  expect(Math.abs(rest['clockAhead'] as number)).toBeLessThan(5)
  expect(site.asked().filter((path) => path.startsWith('/minutes'))).toHaveLength(2)
})

for (const [what, path, bytes] of [
  ['a PDF that travels packed', '/packed.pdf', files.minutes],
  ['a picture', '/picture.png', files.picture],
  ['a table in Shift_JIS with bytes that are no text', '/table.csv', files.table],
  ['an unknown file', '/unknown.dat', files.unknown],
  ['a file without a type', '/no-type', files.minutes],
  ['a page that is sent to be saved', '/attached', files.page],
  ['a page that is called a PDF', '/page-as-pdf', files.page],
  ['a PDF that is called a page', '/pdf-as-page', files.minutes],
] as const) {
  test(`keeps byte for byte: ${what}`, async ({ running, site }) => {
    const { body } = await capture(running.page, site.at(path))
    expect((body as Buffer).equals(bytes)).toBe(true)
  })
}

for (const [what, path, code, details] of [
  ['is too large by its own account', '/two-gigabytes', 'too-large', { size: 2048, limit: 64 }],
  ['has no end', '/endless', 'too-large', { limit: 64 }],
  ['breaks off', '/cut-off.pdf', 'page-unreachable', { reason: 'ERR_CONTENT_LENGTH_MISMATCH' }],
] as const) {
  test(`gives up a file that ${what}, and leaves the line`, async ({ running, site }) => {
    const reply = await call(running.page, 'capturePage', {
      captureId: randomUUID(),
      url: site.at(path),
    })
    expect(reply).toMatchObject({ ok: false, code, details })
    await expect.poll(() => site.left()).toContain(path)
  })
}

test('can be cancelled while a file is on its way', async ({ running: { app, page }, site }) => {
  const reply = call(page, 'capturePage', { captureId: 'stalls', url: site.at('/stalls.zip') })
  await expect.poll(() => site.asked()).toContain('/stalls.zip')
  await valueOf(page, 'cancelCapture', { captureId: 'stalls' })
  expect(await reply).toMatchObject({ ok: false, code: 'cancelled' })
  await expect.poll(() => site.left()).toContain('/stalls.zip')
  const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  await expect.poll(windows).toBe(1)
})

async function fetchAddress(page: Page, t: Translate, url: string): Promise<Locator> {
  const clip = await clipDialog(page, t)
  await clip.getByRole('textbox', { name: t('clip.address') }).fill(url)
  await clip.getByRole('button', { name: t('clip.address.fetch') }).click()
  return clip
}

test('a PDF is fetched by its address, marked on its page, and compared when it changes', async ({
  running: { page },
}) => {
  test.slow()
  const t = translator('ja')
  const { file, title, words } = minutes.ja
  const type = 'application/pdf'
  const { url, serve, close } = await openOneAnswer()
  serve({ status: 200, type, body: file.buffer })
  await speak(page, 'ja')
  await makeNewCase(page, t, '桟橋')
  await fetchAddress(page, t, url)
  await openClip(page, t, title)
  await expect(readingText(page, t)).toContainText(words)
  await showView(page, t, 'pages')
  await expect(
    page.getByRole('article', { name: t('reader.pages.label') }).getByText(words),
  ).toBeVisible()
  await selectWords(page, t, words)
  await page.keyboard.press('h')
  await expect(passageCard(page, t, words)).toBeVisible()

  await page.getByRole('button', { name: t('versions.again') }).click()
  await expect(page.getByText(t('versions.again.same'))).toBeVisible()
  const newer = makePdf({
    info: { Title: title },
    pages: [{ words: [{ at: [60, 770], text: '修理の費用は五億円とされる。', font: 'japanese' }] }],
  })
  serve({ status: 200, type, body: Buffer.from(newer) })
  await page.getByRole('button', { name: t('versions.again') }).click()
  await expect(page.getByText(t('versions.again.changed'))).toBeVisible()
  await close()
})

test('files of every kind become sources, hostile ones too, and the app goes on', async ({
  userData,
  site,
}) => {
  test.slow()
  const t = translator('en')
  const { app, page } = await startApp(`${userData}-files`)
  await speak(page, 'en')
  await makeNewCase(page, t, 'Files')
  const notice = 'The lock is closed until Monday.'
  for (const [path, name, view, words] of [
    ['/picture.png', '/picture.png', 'picture', null],
    ['/unknown.dat', '/unknown.dat', 'file', null],
    ['/attached', 'Notice', 'text', notice],
    ['/page-as-pdf', 'Notice', 'text', notice],
    ['/pdf-as-page', minutes.ja.title, 'text', minutes.ja.words],
  ] as const) {
    await fetchAddress(page, t, site.at(path))
    const line = clipLine(page, t, name).first()
    await line.getByRole('button', { name: t('clip.open') }).click()
    await showView(page, t, view)
    if (words !== null) await expect(readingText(page, t)).toContainText(words)
    if (view === 'picture') await expect(page.getByRole('img').first()).toBeVisible()
    if (path === '/unknown.dat') {
      await expect(page.getByText('unknown.dat', { exact: true }).first()).toBeVisible()
    }
  }
  const clip = await fetchAddress(page, t, site.at('/endless'))
  await expect(clip.getByText(/64 MB/).first()).toBeVisible()
  for (const path of ['/ran', '/loaded.svg']) expect(site.asked()).not.toContain(path)
  await app.close()
})
