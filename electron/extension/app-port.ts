import type { z } from 'zod'
import { browserPorts } from '#shared/host/browser-clip'
import {
  PortFailure,
  portRoutes,
  type PortOutput,
  type PortRoute,
} from '#shared/host/port-messages'
import { keyOf, portProof } from '#shared/host/port-proof'

/** Who asks, and the secret that the app must know too: the token of a pairing, or a code. */
export type Caller = Readonly<{ id: string | null; secret: string }>

/** Where the app is; `closed`: nobody there is the app; `unknown`: it does not know the caller any more. */
export type Found =
  Readonly<{ at: 'port'; port: number }> | Readonly<{ at: 'closed' }> | Readonly<{ at: 'unknown' }>

export type Said<R extends PortRoute> =
  | Readonly<{ ok: true; value: PortOutput<R> }>
  | Readonly<{ ok: false; failure: z.infer<typeof PortFailure> | 'unreachable' | 'unknown' }>

/** Milliseconds that a short question may take. */
const patience = 8_000

/**
 * Looks for the app, first where it was last. Only a port that proves to know the secret is it: another
 * program may listen there, and is told nothing.
 */
export async function findApp(caller: Caller, last: number | null): Promise<Found> {
  const ports = [...(last === null ? [] : [last]), ...browserPorts.filter((port) => port !== last)]
  let isRefused = false
  for (const port of ports) {
    const answer = await hello(port, caller)
    if (answer === 'proved') return { at: 'port', port }
    isRefused ||= answer === 'refused'
  }
  return isRefused ? { at: 'unknown' } : { at: 'closed' }
}

async function hello(port: number, { id, secret }: Caller): Promise<'proved' | 'refused' | 'none'> {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  try {
    const response = await fetch(`http://127.0.0.1:${port}/v1/hello`, {
      ...plain,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, nonce }),
      signal: AbortSignal.timeout(patience),
    })
    if (response.status === 403 || response.status === 422) return 'refused'
    const said = portRoutes['/v1/hello'].output.safeParse(await response.json())
    const proof = portProof(keyOf(secret), nonce, port)
    return said.success && said.data.proof === proof ? 'proved' : 'none'
  } catch {
    return 'none' // Nobody listens there, or somebody who is not the app.
  }
}

/** Asks the app. What it answers is checked before anything else sees it. */
export async function askApp<R extends PortRoute>(
  port: number,
  route: R,
  body: string | Blob,
  options: Readonly<{ token?: string; type?: string; longMs?: number }> = {},
): Promise<Said<R>> {
  const { token, type = 'application/json', longMs = patience } = options
  try {
    const response = await fetch(`http://127.0.0.1:${port}${route}`, {
      ...plain,
      headers: {
        'content-type': type,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body,
      signal: AbortSignal.timeout(longMs),
    })
    if (response.status === 401 || response.status === 403) return { ok: false, failure: 'unknown' }
    const said: unknown = await response.json()
    if (response.ok) {
      // The schema of this very route; TypeScript cannot follow that through the name.
      return { ok: true, value: portRoutes[route].output.parse(said) as PortOutput<R> }
    }
    return { ok: false, failure: PortFailure.parse(said) }
  } catch {
    return { ok: false, failure: 'unreachable' } // Gone meanwhile: what was not said to be kept is not.
  }
}

/** Nothing of the reporter's goes along by itself, and nobody is followed elsewhere. */
const plain = {
  method: 'POST',
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const
