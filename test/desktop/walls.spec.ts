import { get } from 'node:http'
import { expect, test, valueOf } from './shell'

test('the page reaches nobody: not one connection', async ({ running: { app, page }, site }) => {
  const before = site.connections()
  await page.evaluate(async (trap) => {
    const settled = (element: HTMLElement, name: 'src' | 'href' | 'data') =>
      new Promise((done) => {
        for (const event of ['load', 'error']) element.addEventListener(event, done)
        element.setAttribute(name, `${trap}/${element.localName}`)
        document.body.append(element)
      })
    const make = (name: string, attributes: Record<string, string> = {}) => {
      const element = document.createElement(name)
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
      return element
    }
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'modulepreload', 'icon']) {
      document.head.append(make('link', { rel, href: `${trap}/${rel}` }))
    }
    navigator.sendBeacon(`${trap}/beacon`, 'x')
    const socket = new WebSocket(trap.replace('http', 'ws'))
    await Promise.all([
      fetch(trap).catch(() => {}),
      settled(make('img'), 'src'),
      settled(make('iframe'), 'src'),
      settled(make('link', { rel: 'stylesheet' }), 'href'),
      settled(make('script'), 'src'),
      new Promise((done) => socket.addEventListener('error', done)),
    ])
    const style = make('div', { style: `background: url(${trap}/background)` })
    style.textContent = 'x'
    document.body.append(style, make('object', { data: `${trap}/object` }))
    document.body.append(make('video', { src: `${trap}/video`, autoplay: '' }))
    const frame = make('iframe', { sandbox: '' })
    frame.setAttribute('srcdoc', `<img src="${trap}/in"><iframe src="${trap}/nested"></iframe>`)
    document.body.append(frame)
  }, site.trap)

  await page.evaluate((trap) => {
    location.href = `${trap}/navigation`
  }, site.trap)
  await page.evaluate((trap) => window.open(`${trap}/popup`), site.trap)
  await page.evaluate((trap) => {
    const form = document.createElement('form')
    form.action = `${trap}/form`
    form.target = '_blank'
    document.body.append(form)
    form.submit()
  }, site.trap)

  // A whole capture goes through meanwhile: what was going to connect has had its time.
  await valueOf(page, 'capturePage', { captureId: 'barrier', url: site.at('/article') })
  expect(site.connections() - before).toBe(0)
  const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  await expect.poll(windows).toBe(1)
  expect(await page.evaluate(() => 'desktop' in window)).toBe(true)
})

test('the trap counts, so that nothing means nothing', async ({ site }) => {
  const before = site.connections()
  await new Promise((done) => get(site.trap).on('error', done))
  expect(site.connections() - before).toBe(1)
})

test('asks the system for no device and no permission but the two it needs', async ({
  running: { page },
}) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'midi', 'persistent-storage']
    const ask = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await ask(name)])))
  })
  expect(states).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    midi: 'denied',
    'persistent-storage': 'granted',
  })
})
