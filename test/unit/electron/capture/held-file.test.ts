import { describe, expect, it } from 'vitest'
import type { Devtools } from '../../../../electron/capture/devtools'
import { bodyOfFile, fileIn, type HeldFile } from '../../../../electron/capture/held-file'

type Sent = [method: string, params: Record<string, unknown> | undefined]

/** DevTools that give these chunks of a body, and let a test tell of answers. */
function devtools(chunks: readonly (Uint8Array | string)[] = []) {
  const sent: Sent[] = []
  const left = [...chunks]
  let tell: (method: string, params: unknown) => void = () => {}
  const fake: Devtools = {
    send: async (method, params) => {
      sent.push([method, params as Record<string, unknown>])
      if (method === 'Fetch.takeResponseBodyAsStream') return { stream: 'one' }
      if (method !== 'IO.read') return {}
      const chunk = left.shift() ?? ''
      const data = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('base64')
      return { data, base64Encoded: typeof chunk !== 'string', eof: left.length === 0 }
    },
    on: (listener) => {
      tell = (method, params) => listener(method, params, '')
    },
  }
  return { fake, sent, pause: (params: object) => tell('Fetch.requestPaused', params) }
}

const answer = (headers: Record<string, string>, over: object = {}) => ({
  requestId: 'hold-1',
  networkId: 'net-1',
  frameId: 'main',
  request: { url: 'https://port.example/a' },
  responseStatusCode: 200,
  responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
  ...over,
})

describe('an answer that is held up', () => {
  const held = async (paused: object, frame = 'main') => {
    const { fake, sent, pause } = devtools()
    let file: HeldFile | null = null
    void fileIn(fake, (frameId) => frameId === frame).then((found) => (file = found))
    pause(paused)
    await Promise.resolve()
    return { file: file as HeldFile | null, wentOn: sent.map(([method]) => method) }
  }
  const pdf = { 'Content-Type': 'application/pdf' }

  it.each([
    ['a PDF', answer(pdf)],
    ['plain text', answer({ 'Content-Type': 'text/plain; charset=utf-8' })],
    ['what has no type', answer({})],
    [
      'a page to be saved',
      answer({ 'content-type': 'text/html', 'content-disposition': 'Attachment' }),
    ],
    ['a file that is not there', answer(pdf, { responseStatusCode: 404 })],
    ['a status of redirection that leads nowhere', answer(pdf, { responseStatusCode: 302 })],
    [
      'what is a file by its last type',
      answer({ 'content-type': 'text/html', 'Content-Type': 'image/png' }),
    ],
  ])('is a file: %s', async (_what, paused) => {
    const { file, wentOn } = await held(paused)
    expect(file).toMatchObject({
      holdId: 'hold-1',
      requestId: 'net-1',
      url: 'https://port.example/a',
    })
    expect(wentOn).toEqual([])
  })

  it.each([
    ['a page', answer({ 'Content-Type': 'Text/HTML; charset=utf-8' }), 'main'],
    ['XHTML', answer({ 'Content-Type': 'application/xhtml+xml' }), 'main'],
    ['a redirection', answer({ ...pdf, Location: '/b' }, { responseStatusCode: 302 }), 'main'],
    ['an answer without a body', answer({}, { responseStatusCode: 204 }), 'main'],
    ['one that did not come', answer({}, { responseStatusCode: undefined }), 'main'],
    ['a file in a frame of the page', answer(pdf), 'another'],
  ])('goes on: %s', async (_what, paused, frame) => {
    expect(await held(paused, frame)).toEqual({ file: null, wentOn: ['Fetch.continueRequest'] })
  })
})

describe('the bytes of a file', () => {
  const file = (headers: readonly (readonly [string, string])[] = []): HeldFile => ({
    holdId: 'hold-1',
    requestId: 'net-1',
    url: 'https://port.example/a',
    status: 200,
    headers,
    receivedAt: 0,
  })
  const bodyOf = async (
    chunks: readonly (Uint8Array | string)[],
    headers: readonly (readonly [string, string])[] = [],
    bytes = 10,
  ) => {
    const { fake, sent } = devtools(chunks)
    const told: number[] = []
    const body = bodyOfFile(fake, file(headers), { bytes }, (received) => told.push(received))
    return { body: await body.catch((error: unknown) => error), told, sent }
  }

  it('are put together as they came, as text or not, and counted', async () => {
    const { body, told } = await bodyOf(['\uFEFF日', new Uint8Array([0xff, 0]), ''])
    expect(body).toEqual(new Uint8Array([0xef, 0xbb, 0xbf, 0xe6, 0x97, 0xa5, 0xff, 0]))
    expect(told).toEqual([6, 8, 8])
  })

  it('may be exactly as many as the limit, and are read no further past it', async () => {
    expect((await bodyOf(['12345', '67890', ''])).body).toHaveLength(10)
    const { body, sent } = await bodyOf(['12345', '678901', 'more', ''])
    expect(body).toMatchObject({ code: 'too-large' })
    expect(sent.filter(([method]) => method === 'IO.read')).toHaveLength(2)
  })

  it('are not asked for at all where too many are announced', async () => {
    const { body, sent } = await bodyOf([''], [['Content-Length', '2147483648']], 1024 * 1024)
    expect(body).toMatchObject({ code: 'too-large', details: { size: 2048, limit: 1 } })
    expect(sent).toEqual([])
  })

  it('are not taken for the file where fewer came than were announced', async () => {
    expect((await bodyOf(['123', ''], [['content-length', '3']])).body).toHaveLength(3)
    expect((await bodyOf(['123', ''], [['content-length', '4']])).body).toMatchObject({
      code: 'page-unreachable',
      details: { reason: 'ERR_CONTENT_LENGTH_MISMATCH' },
    })
  })

  it('may be another number than the one announced of them packed', async () => {
    for (const field of ['Content-Encoding', 'Transfer-Encoding']) {
      const { body } = await bodyOf(
        ['123', ''],
        [
          ['Content-Length', '90'],
          [field, 'gzip'],
        ],
      )
      expect(body).toHaveLength(3)
    }
  })
})
