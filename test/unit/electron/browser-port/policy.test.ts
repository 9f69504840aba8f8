import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf } from '#shared/host/port-proof'
import { clipMediaType } from '#shared/host/clip-envelope'
import {
  answerHeaders,
  judge,
  largestQuestion,
  preflightHeaders,
  type Asked,
  type PortKnows,
} from '../../../../electron/browser-port/policy'

const origin = `chrome-extension://${'abcdefgh'.repeat(4)}`
const other = `chrome-extension://${'hgfedcba'.repeat(4)}`
const firefox = 'moz-extension://5e0d8b86-4a6e-4a0f-9a53-0a6a1b2c3d4e'
const token = 'a-token-of-forty-three-characters-0123456789'
const pairing = {
  id: 'p1',
  name: 'Chromium 156',
  pairedAt: '2026-11-22T09:00:00+09:00',
  origin,
  key: keyOf(token),
}
const knows: PortKnows = { port: 21463, pairings: [pairing], isPairing: false }

const question = (over: Record<string, string | undefined> = {}, path = '/v1/cases'): Asked => ({
  method: 'POST',
  path,
  headers: {
    host: '127.0.0.1:21463',
    origin,
    'content-type': 'application/json',
    'content-length': '20',
    authorization: `Bearer ${token}`,
    ...over,
  },
})
const statusOf = (asked: Asked, known = knows) => {
  const verdict = judge(asked, known)
  return verdict.kind === 'refuse' ? verdict.status : verdict.kind
}

describe('who may ask at the port', () => {
  it('a paired browser by its token', () => {
    expect(judge(question(), knows)).toEqual({
      kind: 'read',
      route: '/v1/cases',
      origin,
      pairing,
      limit: largestQuestion,
    })
  })

  it.each([
    'localhost:21463',
    '127.0.0.1',
    '127.0.0.1:21464',
    '127.0.0.1.nip.example:21463',
    'rebound.example:21463',
    '[::1]:21463',
    '0.0.0.0:21463',
    '127.1:21463',
    'LOCALHOST:21463',
    ' 127.0.0.1:21463',
    undefined,
  ])('nobody by another name than our address: %s', (host) => {
    expect(judge(question({ host }), knows)).toEqual({ kind: 'refuse', status: 403, origin: null })
  })

  it.each([
    'https://news.example',
    'http://127.0.0.1:21463',
    'http://localhost:21463',
    'null',
    'app://uradori',
    'file://',
    other,
    firefox,
    `${origin}.example`,
    `${origin}/`,
    origin.toUpperCase(),
    `https://x/${origin}`,
    '',
    undefined,
  ])('nobody from another origin, with the right token or not: %s', (from) => {
    expect(judge(question({ origin: from }), knows)).toEqual({
      kind: 'refuse',
      status: 403,
      origin: null,
    })
    expect(statusOf({ ...question({ origin: from }), method: 'OPTIONS' })).toBe(403)
  })

  it.each([
    undefined,
    '',
    token,
    `Bearer ${token}x`,
    `Bearer ${token.slice(1)}`,
    `bearer ${token}`,
    `Basic ${token}`,
    `Bearer ${keyOf(token)}`,
  ])('nobody without the token: %s', (authorization) => {
    expect(statusOf(question({ authorization }))).toBe(401)
    const clip = { authorization, 'content-type': clipMediaType }
    expect(statusOf(question(clip, '/v1/clips'))).toBe(401)
  })

  it('no browser by the token of another', () => {
    const both = [pairing, { ...pairing, id: 'p2', origin: other, key: keyOf(`${token}-2`) }]
    const known = { ...knows, pairings: both }
    expect(statusOf(question(), known)).toBe('read')
    expect(statusOf(question({ origin: other }), known)).toBe(401)
  })

  it('a browser that was put out is unknown at once', () => {
    expect(statusOf(question(), { ...knows, pairings: [] })).toBe(403)
  })

  it('a browser that is not paired only while a code is out, and only to be paired', () => {
    const asked = (path: string) => question({ origin: firefox, authorization: undefined }, path)
    const pairingNow = { ...knows, isPairing: true }
    expect(statusOf(asked('/v1/pair'))).toBe(403)
    expect(statusOf(asked('/v1/pair'), pairingNow)).toBe('read')
    expect(statusOf(asked('/v1/hello'), pairingNow)).toBe('read')
    expect(statusOf(asked('/v1/cases'), pairingNow)).toBe(403)
    expect(statusOf(asked('/v1/clips'), pairingNow)).toBe(403)
    expect(statusOf(question({ origin: 'https://news.example' }, '/v1/pair'), pairingNow)).toBe(403)
  })

  it('a paired browser is not paired again without a code', () => {
    expect(statusOf(question({}, '/v1/pair'))).toBe(403)
    expect(statusOf(question({}, '/v1/hello'))).toBe('read')
  })
})

describe('what may be asked', () => {
  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'CONNECT', 'TRACE', 'post', ''])(
    'nothing by %s',
    (method) => {
      expect(statusOf({ ...question(), method })).toBe(405)
    },
  )

  it.each([
    '/',
    '/v1',
    '/v1/',
    '/v1/cases/',
    '/v1/cases?x',
    '/V1/cases',
    '//v1/cases',
    '__proto__',
  ])('nothing at %s', (path) => expect(statusOf(question({}, path))).toBe(404))

  it.each(['text/plain', 'application/json; charset=utf-8', clipMediaType, undefined])(
    'no question as %s, which a page could send without asking first',
    (type) => expect(statusOf(question({ 'content-type': type }))).toBe(415),
  )

  it.each([undefined, '', '-1', '1e3', '0x10', ' 5', '5, 5', '9999999999999'])(
    'nothing of a length that is not said: %s',
    (length) => expect(statusOf(question({ 'content-length': length }))).toBe(411),
  )

  it('nothing in pieces of no said length', () => {
    expect(statusOf(question({ 'transfer-encoding': 'chunked' }))).toBe(411)
  })

  it('nothing larger than it may be', () => {
    const ask = (length: number) => statusOf(question({ 'content-length': String(length) }))
    expect(ask(largestQuestion)).toBe('read')
    expect(ask(largestQuestion + 1)).toBe(413)
    const clip = (length: number) =>
      statusOf(
        question({ 'content-type': clipMediaType, 'content-length': `${length}` }, '/v1/clips'),
      )
    expect(clip(64 * 1024 * 1024)).toBe('read')
    expect(clip(65 * 1024 * 1024 + 1)).toBe(413)
  })

  it('whatever is asked, nothing is read but from a paired origin at our address by its token', () => {
    const header = fc.oneof(fc.string(), fc.constantFrom(origin, other, '127.0.0.1:21463', token))
    fc.assert(
      fc.property(
        fc.record({
          method: fc.constantFrom('POST', 'GET', 'OPTIONS'),
          path: fc.constantFrom('/v1/cases', '/v1/clips', '/v1/pair', '/v1/hello', '/'),
          headers: fc.record({ host: header, origin: header, authorization: header }),
        }),
        ({ method, path, headers }) => {
          const whole = { ...question().headers, ...headers }
          const verdict = judge({ method, path, headers: whole }, knows)
          if (verdict.kind === 'refuse') return
          expect(headers).toMatchObject({ host: '127.0.0.1:21463', origin })
          const isByToken = verdict.kind === 'read' && verdict.pairing === pairing
          expect(isByToken || verdict.kind === 'preflight' || path === '/v1/hello').toBe(true)
        },
      ),
    )
  })
})

describe('asking whether one may ask', () => {
  const preflight = (over: Record<string, string | undefined> = {}) =>
    judge(
      {
        method: 'OPTIONS',
        path: '/v1/clips',
        headers: {
          host: '127.0.0.1:21463',
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization, Content-Type',
          ...over,
        },
      },
      knows,
    )

  it('a paired browser may, from the network of this computer too', () => {
    expect(preflight()).toEqual({ kind: 'preflight', origin, privateNetwork: false })
    expect(preflight({ 'access-control-request-private-network': 'true' })).toEqual({
      kind: 'preflight',
      origin,
      privateNetwork: true,
    })
  })

  it.each([
    { 'access-control-request-method': 'PUT' },
    { 'access-control-request-method': undefined },
    { 'access-control-request-headers': 'authorization, x-more' },
    { origin: 'https://news.example' },
    { host: 'rebound.example:21463' },
  ])('with %j one may not', (over) => {
    expect(preflight(over)).toMatchObject({ kind: 'refuse', status: 403, origin: null })
  })

  it('is answered to that origin alone', () => {
    expect(preflightHeaders(origin, true)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-allow-private-network': 'true',
      vary: 'Origin',
    })
    expect(preflightHeaders(origin, false)).not.toHaveProperty(
      'access-control-allow-private-network',
    )
    expect(answerHeaders(null)).not.toHaveProperty('access-control-allow-origin')
  })
})
