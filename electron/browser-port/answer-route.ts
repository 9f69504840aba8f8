import { AppError } from '#shared/errors'
import { isPassing, type BrowserAsk, type BrowserReply } from '#shared/host/browser-clip'
import { unpackedClip } from '#shared/host/clip-envelope'
import { portRoutes, type PortRoute } from '#shared/host/port-messages'
import { keyOf, portProof } from '#shared/host/port-proof'
import type { KeptPairing } from './pairings'

/** A request that may be answered: the policy let it in, and its body came whole. */
export type Let = Readonly<{ route: PortRoute; origin: string; body: Uint8Array<ArrayBuffer> }>

/** What answering needs of the port. */
export type PortTools = Readonly<{
  port: number
  pairings: () => readonly KeptPairing[]
  /** The code by which a browser may be paired now. */
  code: () => string | null
  /** Pairs whoever gave the code, which is void then. @throws {AppError} `invalid-input`, wrong code. */
  pair: (
    asked: Readonly<{ code: string; name: string; replaces: string | null }>,
    origin: string,
  ) => Promise<Readonly<{ id: string; token: string }>>
  askPage: (ask: BrowserAsk) => Promise<BrowserReply>
}>

/** An HTTP status and what goes with it as JSON. */
export type Answer = Readonly<{ status: number; value: unknown }>

/** Answers a paired browser, or one that is being paired. Failures are answers too. */
export async function answerRoute(asked: Let, tools: PortTools): Promise<Answer> {
  try {
    const value = await valueFor(asked, tools)
    return { status: 200, value: portRoutes[asked.route].output.parse(value) }
  } catch (thrown) {
    return failureAnswer(thrown)
  }
}

/** 503 for what passes by itself, 422 for what does not. */
export function failureAnswer(thrown: unknown): Answer {
  const { code, details } =
    thrown instanceof AppError ? thrown : { code: 'unexpected' as const, details: {} }
  const status = code === 'too-large' ? 413 : isPassing(code) ? 503 : 422
  return { status, value: { kind: 'failed', code, details } }
}

async function valueFor({ route, origin, body }: Let, tools: PortTools): Promise<unknown> {
  switch (route) {
    case '/v1/hello': {
      const { id, nonce } = questionIn(route, body)
      const key = id === null ? codeKey(tools) : pairingKey(tools, id, origin)
      return { proof: portProof(key, nonce, tools.port) }
    }
    case '/v1/pair':
      return tools.pair(questionIn(route, body), origin)
    case '/v1/cases':
      return replied(await tools.askPage({ kind: 'cases', ...questionIn(route, body) }))
    case '/v1/clips':
      return replied(await tools.askPage({ kind: 'clip', ...unpackedClip(body) }))
  }
}

function codeKey({ code }: PortTools): string {
  const current = code()
  if (current === null) throw new AppError('not-found')
  return keyOf(current)
}

function pairingKey({ pairings }: PortTools, id: string, origin: string): string {
  const found = pairings().find((pairing) => pairing.id === id && pairing.origin === origin)
  if (!found) throw new AppError('not-found')
  return found.key
}

function replied(reply: BrowserReply): BrowserReply {
  if (reply.kind === 'failed') throw new AppError(reply.code, reply.details)
  return reply
}

function questionIn<R extends Exclude<PortRoute, '/v1/clips'>>(route: R, body: Uint8Array) {
  type Question = ReturnType<(typeof portRoutes)[R]['input']['parse']>
  const input = portRoutes[route].input.safeParse(jsonIn(body))
  if (!input.success) throw new AppError('invalid-input')
  return input.data as Question // Of this very route; TypeScript cannot follow that through the name.
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch (cause) {
    throw new AppError('invalid-input', {}, { cause })
  }
}
