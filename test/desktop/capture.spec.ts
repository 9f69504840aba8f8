import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { call, expect, test as base, valueOf, type Reply } from './shell'
import { bodies, mark, shiftJis } from './site'

const capture = (page: Page, url: string) =>
  valueOf(page, 'capturePage', { captureId: randomUUID(), url })
const failure = async (page: Page, url: string) => {
  const reply = await call(page, 'capturePage', { captureId: randomUUID(), url })
  if (reply.ok) throw new Error('it was captured')
  return reply
}
// The page that never answers takes a minute to give up on: it does so beside the others.
const test = base.extend<object, { hanging: Promise<Reply> }>({
  hanging: [
    async ({ running, site }, use) => {
      const reply = call(running.page, 'capturePage', {
        captureId: 'hanging',
        url: site.at('/hangs'),
      })
      reply.catch(() => {}) // Where only some tests run, the app ends before it.
      await use(reply)
    },
    { scope: 'worker', auto: true },
  ],
})

type Progress = { captureId: string; stage: string }
const text = (part: unknown): string => (part as Buffer).toString('utf8')

test('keeps the bytes, the way there and the headers as they came', async ({ running, site }) => {
  const page = await capture(running.page, site.at('/first'))
  expect(page['finalUrl']).toBe(site.at('/final'))
  expect(page['status']).toBe(200)
  expect(page['redirects']).toEqual([
    { status: 302, url: site.at('/first') },
    { status: 301, url: site.at('/second') },
  ])
  expect(page['body']).toEqual(shiftJis)
  expect(page['mediaType']).toBe('text/html')
  const headers = page['headers'] as [string, string][]
  expect(headers.filter(([name]) => name === 'X-Note')).toEqual([
    ['X-Note', 'one'],
    ['X-Note', 'two'],
  ])
  expect(headers.filter(([name]) => name === 'Set-Cookie')).toHaveLength(2)
  expect(headers[0]).toEqual(['Content-Type', 'text/html; charset=Shift_JIS'])
  expect(Math.abs(page['clockAhead'] as number)).toBeLessThan(5)
})

test('keeps the page as it looks: HTML after its scripts, MHTML, the whole picture, a PDF', async ({
  running,
  site,
}) => {
  const page = await capture(running.page, site.at('/article'))
  expect(text(page['html'])).toContain('<!DOCTYPE html>')
  expect(text(page['html'])).toContain('data-ran="yes"')
  expect(text(page['body'])).not.toContain('data-ran')
  expect(text(page['snapshot'])).toContain('multipart/related')
  expect(text(page['snapshot'])).toMatch(/^Content-Location: \S*\/late\.svg/m)
  const picture = page['screenshot'] as Buffer
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect(picture.readUInt32BE(16)).toBe(1280)
  expect(picture.readUInt32BE(20)).toBeGreaterThan(8000)
  expect((page['print'] as Buffer).subarray(0, 5).toString()).toBe('%PDF-')
})

test('keeps a byte order mark and every encoding of Japanese as they came', async ({
  running,
  site,
}) => {
  for (const path of Object.keys(bodies)) {
    const page = await capture(running.page, site.at(path))
    expect(page['body']).toEqual(bodies[path])
  }
})

test('follows a page that sends the reader on by script', async ({ running, site }) => {
  const page = await capture(running.page, site.at('/sends-on'))
  expect(page['finalUrl']).toBe(site.at('/article'))
  expect(page['redirects']).toEqual([{ status: 200, url: site.at('/sends-on') }])
})

test('takes along what a frame from another site shows', async ({ running, site }) => {
  const page = await capture(running.page, site.at('/two-sites'))
  expect(text(page['snapshot'])).toContain('inner words')
  expect(site.asked()).toContain('/framed')
})

test('keeps a page that answers 404 or 401: that is evidence too', async ({ running, site }) => {
  expect(await capture(running.page, site.at('/missing'))).toMatchObject({ status: 404 })
  expect(await capture(running.page, site.at('/secret'))).toMatchObject({ status: 401 })
})

test('does not wait for what never comes', async ({ running, site }) => {
  const page = await capture(running.page, site.at('/hanging-script'))
  expect(text(page['body'])).toContain('<p>text')
})

test('keeps nothing from one capture to the next, and does not say who asks', async ({
  running,
  site,
}) => {
  await capture(running.page, site.at('/cookie'))
  const again = text((await capture(running.page, site.at('/cookie')))['html'])
  expect(again).toContain('<p id="sent">none</p>')
  expect(again).toContain('stored 0')
  expect(again).toMatch(
    /id="agent">Mozilla\/5\.0 \([^)]+\) AppleWebKit\/[\d.]+ \(KHTML, like Gecko\) Chrome\/\d+\.0\.0\.0 Safari\/[\d.]+</,
  )
})

test('gives a page no popup, no dialog, no permission, no download and no file', async ({
  running,
  site,
}) => {
  const page = await capture(running.page, site.at('/popups'))
  const html = text(page['html'])
  expect(html).toContain('<title>popups</title>')
  expect(html).not.toContain('data-notify="granted"')
  expect(html).toContain('data-doors="undefined,undefined"')
  for (const part of ['html', 'snapshot', 'print']) expect(text(page[part])).not.toContain(mark)
  expect(site.asked()).not.toContain('/popup')
})

test('says that a page crashed', async ({ running, site }) => {
  const { app, page } = running
  const opened = app.waitForEvent('window')
  const reply = failure(page, site.at('/hanging-script'))
  const hidden = await opened
  await hidden.waitForURL(site.at('/hanging-script'), { waitUntil: 'commit' })
  const devtools = await hidden.context().newCDPSession(hidden)
  void devtools.send('Page.crash').catch(() => {}) // It dies before it can answer.
  expect(await reply).toMatchObject({
    code: 'page-unreachable',
    details: { reason: 'ERR_PAGE_CRASHED' },
  })
})

for (const [what, path, code, details] of [
  ['an answer without a page', '/nothing', 'page-status', { status: 204 }],
  ['a way into a private network', '/to-inside', 'private-address', {}],
  ['a way to a file', '/to-file', 'page-unreachable', { reason: 'ERR_UNSAFE_REDIRECT' }],
  ['an endless redirection', '/loop', 'too-many-redirects', { limit: 10 }],
  ['an endless redirection by script', '/loop-by-script', 'too-many-redirects', { limit: 10 }],
] as const) {
  test(`says what is wrong with ${what}`, async ({ running, site }) => {
    expect(await failure(running.page, site.at(path))).toMatchObject({ code, details })
  })
}

test('stops a page that is too big, however small it travels', async ({ running, site }) => {
  const { code, details } = await failure(running.page, site.at('/big'))
  expect(code).toBe('too-large')
  expect(details).toMatchObject({ limit: 64 })
})

test('says why a page cannot be reached', async ({ running, site }) => {
  expect(await failure(running.page, site.dead)).toMatchObject({
    code: 'page-unreachable',
    details: { reason: 'ERR_CONNECTION_REFUSED' },
  })
  expect(await failure(running.page, 'http://nobody.invalid/')).toMatchObject({
    code: 'page-unreachable',
    details: { reason: 'ERR_NAME_NOT_RESOLVED' },
  })
})

test('can be cancelled, and tells how far it is', async ({ running, site }) => {
  const { page } = running
  await page.evaluate(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    window.desktop.on((event, value) => event === 'captureProgress' && told.push(value))
  })
  const told = async (captureId: string) => {
    const all = await page.evaluate(() => (window as unknown as { told: Progress[] }).told)
    return all.filter((one) => one.captureId === captureId).map(({ stage }) => stage)
  }
  const reply = call(page, 'capturePage', { captureId: 'stopped', url: site.at('/hangs') })
  await expect.poll(() => told('stopped')).toEqual(['connecting'])
  const twice = await call(page, 'capturePage', { captureId: 'stopped', url: site.at('/article') })
  expect(twice).toMatchObject({ ok: false, code: 'invalid-input' })
  await valueOf(page, 'cancelCapture', { captureId: 'stopped' })
  expect(await reply).toMatchObject({ ok: false, code: 'cancelled' })

  await valueOf(page, 'capturePage', { captureId: 'whole', url: site.at('/article') })
  const stages = ['connecting', 'loading', 'settling', 'snapshot', 'screenshot', 'print']
  expect([...new Set(await told('whole'))]).toEqual(stages)
})

test('gives up after a minute and leaves no window behind', async ({ running, hanging }) => {
  expect(await hanging).toMatchObject({
    ok: false,
    code: 'page-timeout',
    details: { seconds: 60 },
  })
  const windows = () =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  await expect.poll(windows).toBe(1)
})
