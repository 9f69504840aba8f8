import type { IncomingHttpHeaders } from 'node:http'
import { clipMediaType } from '#shared/host/clip-envelope'
import { largestClip } from '#shared/host/browser-clip'
import { portRoutes, type PortRoute } from '#shared/host/port-messages'
import { pairedBy, type KeptPairing } from './pairings'

/** The head of a request: all that is known before its body is read. */
export type Asked = Readonly<{ method: string; path: string; headers: IncomingHttpHeaders }>

/** What the port knows when it is asked. */
export type PortKnows = Readonly<{
  port: number
  pairings: readonly KeptPairing[]
  /** Whether a code is out by which a browser may be paired now. */
  isPairing: boolean
}>

export type Verdict =
  /** Nothing more is done; `origin` is set where the answer may be read. */
  | Readonly<{ kind: 'refuse'; status: number; origin: string | null }>
  | Readonly<{ kind: 'preflight'; origin: string; privateNetwork: boolean }>
  | Readonly<{
      kind: 'read'
      route: PortRoute
      origin: string
      pairing: KeptPairing | null
      /** Most bytes that may come. */
      limit: number
    }>

/** Largest body of a question, in bytes; a clip has room for its head besides. */
export const largestQuestion = 64 * 1024
const largestBody = largestClip + 1024 * 1024

const types: Readonly<Record<PortRoute, string>> = {
  '/v1/hello': 'application/json',
  '/v1/pair': 'application/json',
  '/v1/cases': 'application/json',
  '/v1/clips': clipMediaType,
}

/** What a browser's extension may set by itself; whoever asks for more is none of ours. */
const headersAllowed: ReadonlySet<string> = new Set(['authorization', 'content-type'])

/**
 * Whether a request is one of a paired browser's extension. In this order: by our address and not by a name
 * that somebody made point here (DNS rebinding), from the extension's own origin, which no web page can claim,
 * a call that there is, in its form, by the pairing's token, and not too large. All that before a byte of the
 * body is read.
 */
export function judge({ method, path, headers }: Asked, knows: PortKnows): Verdict {
  const refuse = (status: number, to: string | null = null): Verdict => {
    return { kind: 'refuse', status, origin: to }
  }
  if (headers.host !== `127.0.0.1:${knows.port}`) return refuse(403)
  const { origin } = headers
  if (origin === undefined || !isExtension(origin)) return refuse(403)
  const isPaired = knows.pairings.some((pairing) => pairing.origin === origin)
  if (!isPaired && !knows.isPairing) return refuse(403)
  if (!isRoute(path)) return refuse(isPaired ? 404 : 403)
  const beforePairing = path === '/v1/hello' || path === '/v1/pair'
  if (!isPaired && !beforePairing) return refuse(403)
  if (method === 'OPTIONS') return preflight(headers, origin)
  if (method !== 'POST') return refuse(405, origin)
  if (headers['content-type'] !== types[path]) return refuse(415, origin)
  const limit = path === '/v1/clips' ? largestBody : largestQuestion
  const length = Number(/^\d{1,12}$/.exec(headers['content-length'] ?? '')?.[0] ?? Number.NaN)
  if (Number.isNaN(length) || headers['transfer-encoding'] !== undefined) return refuse(411, origin)
  if (path === '/v1/pair' && !knows.isPairing) return refuse(403, origin)
  const token = /^Bearer ([\w-]{20,100})$/.exec(headers.authorization ?? '')?.[1]
  const pairing = token === undefined ? null : pairedBy(knows.pairings, origin, token)
  if (!beforePairing && !pairing) return refuse(401, origin)
  if (length > limit) return refuse(413, origin)
  return { kind: 'read', route: path, origin, pairing, limit }
}

/** Browsers set this header themselves: no page and no script of a page can claim to be an extension. */
function isExtension(origin: string): boolean {
  return /^chrome-extension:\/\/[a-p]{32}$|^moz-extension:\/\/[0-9a-f-]{36}$/.test(origin)
}

function isRoute(path: string): path is PortRoute {
  return Object.hasOwn(portRoutes, path)
}

function preflight(headers: IncomingHttpHeaders, origin: string): Verdict {
  const asked = (headers['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
  const isOurs = asked.every((name) => headersAllowed.has(name))
  if (headers['access-control-request-method'] !== 'POST' || !isOurs) {
    return { kind: 'refuse', status: 403, origin: null }
  }
  const privateNetwork = headers['access-control-request-private-network'] === 'true'
  return { kind: 'preflight', origin, privateNetwork }
}

/** The headers by which an extension's origin, and no other, may read an answer. */
export function answerHeaders(origin: string | null): Record<string, string> {
  const always = {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    connection: 'close',
  }
  return origin === null
    ? always
    : { ...always, 'access-control-allow-origin': origin, vary: 'Origin' }
}

/** … and those that let it ask, by CORS and by Private Network Access. */
export function preflightHeaders(origin: string, privateNetwork: boolean): Record<string, string> {
  return {
    ...answerHeaders(origin),
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': [...headersAllowed].join(', '),
    'access-control-max-age': '0',
    ...(privateNetwork ? { 'access-control-allow-private-network': 'true' } : {}),
  }
}
