import { call, expect, test, valueOf } from './shell'

test('opens our page under its own origin, with one frozen object and no Node', async ({
  running: { app, page },
}) => {
  const url = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  )
  expect(url?.split('#', 1)[0]).toBe('app://uradori/')
  const seen = await page.evaluate(() => {
    const globals: Record<string, unknown> = { ...globalThis }
    return {
      keys: Object.keys(window.desktop).toSorted(),
      isFrozen: Object.isFrozen(window.desktop),
      isFixed: Object.getOwnPropertyDescriptor(window, 'desktop')?.configurable === false,
      node: ['require', 'process', 'module', 'Buffer', 'electron'].filter(
        (name) => name in globals,
      ),
      isSecure: isSecureContext,
    }
  })
  expect(seen).toEqual({
    keys: ['call', 'on'],
    isFrozen: true,
    isFixed: true,
    node: [],
    isSecure: true,
  })
})

for (const [name, input, code] of [
  ['toString', {}, 'not-supported'],
  ['constructor', {}, 'not-supported'],
  ['__proto__', {}, 'not-supported'],
  ['printDialog', { html: '', title: '' }, 'not-supported'],
  ['capturePage', { captureId: 'a', url: 'file:///etc/passwd' }, 'invalid-input'],
  ['capturePage', { captureId: 'a', url: 'app://uradori/' }, 'invalid-input'],
  ['capturePage', { captureId: 'a', url: 'https://desk:word@example.org/' }, 'invalid-input'],
  ['capturePage', null, 'invalid-input'],
  ['saveFile', { name: '', mediaType: 'text/plain', bytes: new Uint8Array() }, 'invalid-input'],
  ['saveFile', { name: 'a', mediaType: 'text/plain', bytes: 'words' }, 'invalid-input'],
  ['openExternal', { url: 'http://example.org/' }, 'invalid-input'],
  ['openExternal', { url: 'javascript:alert(1)' }, 'invalid-input'],
  ['openExternal', { url: 'https://desk@example.org/' }, 'bad-address'],
  ['speak', { language: 'fr' }, 'invalid-input'],
] as const) {
  test(`refuses ${name} with ${JSON.stringify(input)}`, async ({ running: { page } }) => {
    const reply = await call(page, name, input)
    expect(reply).toMatchObject({ ok: false, code })
    expect(JSON.stringify(reply)).not.toMatch(/\bat \w|node:|\.js/)
  })
}

test('serves the built files by their exact names and nothing else', async ({
  running: { page },
}) => {
  const statuses = await page.evaluate(async () => {
    const ask = async (path: string, init?: RequestInit) =>
      (await fetch(new URL(path, location.href), init)).status
    return [
      await ask('/index.html'),
      await ask('/'),
      await ask('/../electron/main.js'),
      await ask('/%2e%2e/electron/main.js'),
      await ask('/..%2felectron%2fmain.js'),
      await ask('/package.json'),
      await ask('/index.html', { method: 'POST' }),
    ]
  })
  expect(statuses).toEqual([200, 200, 404, 404, 404, 404, 405])
})

test('guards the page with a policy by header', async ({ running: { page } }) => {
  const headers = await page.evaluate(async () =>
    Object.fromEntries((await fetch(location.href)).headers),
  )
  expect(headers['content-security-policy']).toContain("script-src 'self';")
  expect(headers['x-content-type-options']).toBe('nosniff')
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.body.dataset.inline = "ran"'
    document.body.append(script)
    const link = document.createElement('a')
    link.href = 'javascript:document.body.dataset.link = "ran"'
    link.click()
    return Object.assign({}, document.body.dataset)
  })
  expect(ran).toEqual({})
})

test('shows documents that the page writes itself', async ({ running: { page } }) => {
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', '')
    frame.title = 'written'
    frame.srcdoc =
      '<p style="color: red">Words of a clip</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'
    document.body.append(frame)
  })
  const frame = page.frameLocator('iframe[title=written]')
  await expect(frame.getByText('Words of a clip')).toHaveCSS('color', 'rgb(255, 0, 0)')
  await page.evaluate(() => document.querySelector('iframe[title=written]')?.remove())
})

test('speaks the language of the page in its menu, whose commands reach the page', async ({
  running: { app, page },
}) => {
  const label = () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('draft.export')?.label)
  await valueOf(page, 'speak', { language: 'ja' })
  expect(await label()).toBe('原稿を書き出す')
  await valueOf(page, 'speak', { language: 'en' })
  expect(await label()).toBe('Export the draft')

  const command = page.evaluate(
    () =>
      new Promise((chosen) => {
        window.desktop.on((event, value) => event === 'command' && chosen(value))
      }),
  )
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('draft.export')?.click()
  })
  expect(await command).toEqual({ id: 'draft.export' })
})
