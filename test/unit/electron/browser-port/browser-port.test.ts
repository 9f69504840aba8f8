import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, request, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BrowserAsk, BrowserReply, ClipHead } from '#shared/host/browser-clip'
import { clipMediaType, packedHead } from '#shared/host/clip-envelope'
import { plainCode } from '#shared/host/pairing-code'
import { keyOf, portProof } from '#shared/host/port-proof'
import { AppError } from '#shared/errors'
import { browserPort, type Port } from '../../../../electron/browser-port/browser-port'

const origin = `chrome-extension://${'abcdefgh'.repeat(4)}`
const nonce = '0123456789abcdef'.repeat(2)

let folder = ''
let port: Port
let clock = Date.parse('2026-11-22T00:00:00Z')
let told: unknown[] = []
let asked: BrowserAsk[] = []
let answer: (ask: BrowserAsk) => Promise<BrowserReply>

const kept: BrowserReply = { kind: 'kept', already: false, asVersion: false, caseTitle: 'Harbour' }
const made = (ports: readonly number[] = [0]) =>
  browserPort({
    file: join(folder, 'port.json'),
    askPage: (ask) => {
      asked.push(ask)
      return answer(ask)
    },
    tell: (state) => void told.push(state),
    now: () => new Date(clock),
    ports,
  })

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uradori-port-'))
  clock = Date.parse('2026-11-22T00:00:00Z')
  told = []
  asked = []
  answer = async () => kept
  port = made()
})
afterEach(async () => {
  await port.switch(false)
  await rm(folder, { recursive: true, force: true })
})

const number = () => {
  const { state } = port.state()
  if (state.name !== 'open') throw new Error(`the port is ${state.name}`)
  return state.port
}

type Got = { status: number; headers: Record<string, unknown>; body: Record<string, unknown> }

/** Asks as a browser does, or as whoever likes to. */
function ask(
  path: string,
  body: Uint8Array | string,
  headers: OutgoingHttpHeaders = {},
  method = 'POST',
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const at = { host: '127.0.0.1', port: number(), path, method }
    const usual = { origin, 'content-type': 'application/json' }
    const sent = request({ ...at, headers: { ...usual, ...headers } }, (response) => {
      let text = ''
      response.on('data', (piece: Buffer) => (text += piece.toString()))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
        }),
      )
    })
    sent.on('error', reject)
    sent.setHeader('content-length', Buffer.byteLength(body))
    sent.end(body)
  })
}

async function pair(name = 'Chromium 156') {
  const { code } = port.offer()
  const { status, body } = await ask('/v1/pair', JSON.stringify({ code, name, replaces: null }))
  expect(status).toBe(200)
  return { id: String(body['id']), token: String(body['token']) }
}

const head: ClipHead = {
  id: 'b9e7a5f0-8a53-4f0e-9c1c-2d6f4c3b2a10',
  caseId: null,
  asVersion: true,
  url: 'https://news.example/a',
  title: '港',
  at: '2026-11-22T09:00:00+09:00',
  selection: '',
  browser: 'Chromium 156',
  extension: '0.1.0',
  parts: [{ role: 'snapshot', size: 5 }],
}
const clip = (over: Partial<ClipHead> = {}, bytes = 'MHTML') =>
  Buffer.concat([packedHead({ ...head, ...over }), Buffer.from(bytes)])
const sendClip = (token: string, body: Uint8Array = clip()) =>
  ask('/v1/clips', body, { authorization: `Bearer ${token}`, 'content-type': clipMediaType })

describe('the port for browsers', () => {
  it('is closed until it is switched on, and closed again when it is switched off', async () => {
    await port.start()
    expect(port.state()).toEqual({ state: { name: 'off' }, paired: [] })
    expect(() => port.offer()).toThrow('port-closed')
    await port.switch(true)
    const open = number()
    await port.switch(false)
    const late = request({ host: '127.0.0.1', port: open, path: '/' })
    await expect(
      new Promise((_resolve, reject) => {
        late.on('error', reject)
        late.end()
      }),
    ).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('listens again at the next start, to who was paired before', async () => {
    await port.switch(true)
    const { token } = await pair()
    await port.switch(true)
    const before = port
    port = made()
    await port.start()
    expect(port.state().paired).toMatchObject([{ name: 'Chromium 156' }])
    expect((await sendClip(token)).status).toBe(200)
    await before.switch(false)
    await port.switch(true)
  })

  it('takes the next port where one is taken, and says why it has none', async () => {
    const taken = createServer()
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done))
    const { port: number } = taken.address() as AddressInfo
    port = made([number, 0])
    expect((await port.switch(true)).state).toMatchObject({ name: 'open' })
    await port.switch(false)
    port = made([number])
    expect((await port.switch(true)).state).toEqual({ name: 'failed', reason: 'EADDRINUSE' })
    await new Promise((done) => taken.close(done))
    expect((await port.switch(true)).state).toEqual({ name: 'open', port: number })
  })
})

describe('pairing', () => {
  beforeEach(() => port.switch(true))

  it('proves to the browser that it is the app, on that port, before anything is told', async () => {
    const { code } = port.offer()
    const first = await ask('/v1/hello', JSON.stringify({ id: null, nonce }))
    expect(first.body).toEqual({ proof: portProof(keyOf(plainCode(code)), nonce, number()) })
    const { id, token } = await pair()
    const { body } = await ask('/v1/hello', JSON.stringify({ id, nonce }))
    expect(body['proof']).toBe(portProof(keyOf(token), nonce, number()))
    expect(body['proof']).not.toBe(portProof(keyOf(token), nonce, number() + 1))
  })

  it('works once, within its time, by the right code, and is told to the page', async () => {
    const { code, until } = port.offer()
    expect(Date.parse(until) - clock).toBe(10 * 60_000)
    const wrong = JSON.stringify({ code: `${code}x`, name: 'X', replaces: null })
    expect((await ask('/v1/pair', wrong)).status).toBe(422)
    const right = JSON.stringify({ code: code.toLowerCase(), name: 'Edge 156', replaces: null })
    expect((await ask('/v1/pair', right)).status).toBe(200)
    expect(told).toMatchObject([{ paired: [{ name: 'Edge 156' }] }])
    expect((await ask('/v1/pair', right)).status).toBe(403)

    const late = port.offer()
    clock += 10 * 60_000
    const asked = JSON.stringify({ code: late.code, name: 'X', replaces: null })
    expect((await ask('/v1/pair', asked)).status).toBe(403)
    expect(port.state().paired).toHaveLength(1)
  })

  it('a newer code makes the older one void', async () => {
    const first = port.offer()
    port.offer()
    const body = JSON.stringify({ code: first.code, name: 'X', replaces: null })
    expect((await ask('/v1/pair', body)).status).toBe(422)
  })

  it('ends at once when it is undone', async () => {
    const { id, token } = await pair()
    expect((await sendClip(token)).status).toBe(200)
    await port.unpair(id)
    expect(await sendClip(token)).toMatchObject({ status: 403, body: {} })
    expect(asked).toHaveLength(1)
  })
})

describe('what is handed over', () => {
  beforeEach(() => port.switch(true))

  it('goes to the page whole, and is said to be kept when the page says so', async () => {
    const { token } = await pair()
    expect(await sendClip(token)).toMatchObject({ status: 200, body: kept })
    expect(asked).toEqual([{ kind: 'clip', head, bytes: [new Uint8Array(Buffer.from('MHTML'))] }])
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['half a length', Buffer.from([0, 0])],
    ['a length beyond the end', Buffer.from([0, 0, 1, 0, 123])],
    ['a length beyond all', Buffer.from([255, 255, 255, 255, 123])],
    ['no JSON', Buffer.from([0, 0, 0, 1, 123])],
    ['too few bytes', clip().subarray(0, -1)],
    ['too many bytes', Buffer.concat([clip(), Buffer.from('x')])],
    ['no address', clip({ url: 'file:///etc/hostname' })],
    ['an address with a name', clip({ url: 'https://a:b@news.example/' })],
    ['no id', clip({ id: '../1' })],
    ['a screenshot alone', clip({ parts: [{ role: 'screenshot', size: 5 }] })],
  ])('%s is refused and not handed on', async (_what, body) => {
    const { token } = await pair()
    expect(await sendClip(token, body)).toMatchObject({
      status: 422,
      body: { kind: 'failed', code: 'invalid-input' },
    })
    expect(asked).toEqual([])
  })

  it('what the page could not keep now is to be sent again, what it cannot keep is not', async () => {
    const { token } = await pair()
    answer = async () => ({ kind: 'failed', code: 'quota', details: {} })
    expect(await sendClip(token)).toMatchObject({ status: 503, body: { code: 'quota' } })
    answer = async () => Promise.reject(new AppError('no-window'))
    expect(await sendClip(token)).toMatchObject({ status: 503, body: { code: 'no-window' } })
    answer = async () => ({ kind: 'failed', code: 'unreadable-archive', details: {} })
    expect(await sendClip(token)).toMatchObject({ status: 422 })
    answer = async () => Promise.reject(new Error('/home/reporter/secret'))
    const { status, body } = await sendClip(token)
    expect([status, body]).toEqual([422, { kind: 'failed', code: 'unexpected', details: {} }])
  })

  it('one page at a time; another is to come again', async () => {
    const { token } = await pair()
    let release = () => {}
    answer = () => new Promise((resolve) => (release = () => resolve(kept)))
    const first = sendClip(token)
    await expect.poll(() => asked.length).toBe(1)
    expect(await sendClip(token)).toMatchObject({ status: 503, body: { code: 'port-busy' } })
    release()
    expect((await first).status).toBe(200)
  })

  it('is read no further than it may be, whatever it says of its length', async () => {
    const { token } = await pair()
    const question = 'x'.repeat(70_000)
    const headers = { authorization: `Bearer ${token}` }
    const got = await ask('/v1/cases', question, headers).catch((error: { code: string }) => error)
    expect(got).toMatchObject('status' in got ? { status: 413 } : { code: 'ECONNRESET' })
    expect(asked).toEqual([])
  })

  it('another origin, another name and a wrong token come no further than the door', async () => {
    const { token } = await pair()
    const headers = { authorization: `Bearer ${token}`, 'content-type': clipMediaType }
    const send = (over: OutgoingHttpHeaders, method?: string) =>
      ask('/v1/clips', clip(), { ...headers, ...over }, method)
    for (const [over, status] of [
      [{ origin: 'https://news.example' }, 403],
      [{ host: `rebound.example:${number()}` }, 403],
      [{ host: `localhost:${number()}` }, 403],
      [{ authorization: `Bearer ${token.slice(1)}A` }, 401],
      [{ 'content-type': 'text/plain' }, 415],
    ] as const) {
      const got = await send(over)
      expect([got.status, got.body]).toEqual([status, {}])
    }
    expect(await send({ origin: 'https://news.example' }, 'GET')).toMatchObject({ status: 403 })
    const foreign = await send({ origin: 'https://news.example' })
    expect(foreign.headers).not.toHaveProperty('access-control-allow-origin')
    expect(asked).toEqual([])
  })
})
