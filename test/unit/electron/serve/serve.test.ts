import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, get, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serveInBrowser, type Served } from '../../../../electron/serve'
import { addressAt, port as fixedPort } from '../../../../electron/serve/address'
import { mayAsk } from '../../../../electron/serve/may-ask'
import { openerFor } from '../../../../electron/serve/open-browser'

let folder = ''
let port = 0
const open: Served[] = []
const opened: string[] = []

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  const found = await listening(server)
  await new Promise((done) => server.close(done))
  return found
}
async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}
async function start(): Promise<Served> {
  const served = await serveInBrowser(folder, {
    port,
    open: async (address) => opened.push(address) > 0,
  })
  open.push(served)
  return served
}
function ask(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>(
    (done, fail) => {
      get({ host: '127.0.0.1', port, path, headers }, (response) => {
        let body = ''
        response.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body }),
        )
      }).on('error', fail)
    },
  )
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'))
  await writeFile(join(folder, 'index.html'), '<p>page')
  port = await freePort()
  opened.length = 0
})
afterEach(async () => {
  for (const served of open.splice(0)) if (served.state === 'serving') await served.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the page in a browser', () => {
  it('is served at one address, with the headers of the desktop', async () => {
    expect(await start()).toMatchObject({
      state: 'serving',
      address: addressAt(port),
      opened: true,
    })
    expect(opened).toEqual([addressAt(port)])
    const page = await ask('/')
    expect([page.status, page.body]).toEqual([200, '<p>page'])
    expect(page.headers['content-security-policy']).toContain("script-src 'self'")
    expect((await ask('/../package.json')).status).toBe(404)
  })

  it('is not served to a name that somebody made point here, nor to another site', async () => {
    await start()
    expect((await ask('/', { host: 'evil.example' })).status).toBe(403)
    expect((await ask('/', { host: `localhost:${port}` })).status).toBe(403)
    const foreign = await ask('/index.html', { 'sec-fetch-site': 'cross-site' })
    expect([foreign.status, foreign.body]).toEqual([403, ''])
  })

  it('is found again by a second start, which starts nothing', async () => {
    await start()
    expect(await start()).toMatchObject({ state: 'served', isSame: true })
    await writeFile(join(folder, 'index.html'), '<p>newer')
    expect(await start()).toMatchObject({ state: 'served', isSame: false })
    expect((await ask('/')).body).toBe('<p>page')
    expect(opened).toHaveLength(3)
  })

  it.each([
    ['a web server', '<p>another program'],
    ['a server of JSON', '{"app":"other"}'],
  ])('is not served beside %s that took the port', async (_what, body) => {
    const other = createServer((_request, response) => response.end(body))
    await new Promise<void>((done) => other.listen(port, '127.0.0.1', done))
    expect(await start()).toEqual({ state: 'taken', address: addressAt(port) })
    expect(opened).toEqual([])
    await new Promise((done) => other.close(done))
  })

  it('stops when it is told to', async () => {
    const served = await start()
    if (served.state === 'serving') await served.close()
    await expect(ask('/')).rejects.toThrow('ECONNREFUSED')
  })
})

it('has one port for ever, outside those that systems hand out', () => {
  expect(fixedPort).toBe(21462)
})

it.each([
  [{ host: '127.0.0.1:80' }, true],
  [{ host: '127.0.0.1:80', 'sec-fetch-site': 'none' }, true],
  [{ host: '127.0.0.1:80', 'sec-fetch-site': 'same-origin' }, true],
  [{ host: '127.0.0.1:80', 'sec-fetch-site': 'same-site' }, false],
  [{}, false],
  [{ host: '127.0.0.1' }, false],
  [{ host: '127.0.0.1:81' }, false],
])('lets %j ask: %s', (headers, may) => {
  const port80 =
    'host' in headers ? { ...headers, host: headers.host.replace(':80', ':8080') } : headers
  expect(mayAsk(port80, 8080)).toBe(may)
})

it('opens a browser only where somebody could see it', () => {
  expect(openerFor('linux', {})).toBeNull()
  expect(openerFor('linux', { DISPLAY: ':0' })).toEqual(['xdg-open'])
  expect(openerFor('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open'])
  expect(openerFor('darwin', {})).toEqual(['open'])
  expect(openerFor('win32', {})?.[0]).toBe('rundll32')
})
