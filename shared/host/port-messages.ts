import { z } from 'zod'
import { CasesForBrowser, FailedForBrowser, KeptForBrowser } from '#shared/host/browser-clip'
import { WebAddress } from '#shared/host/web-address'

/** Random, made anew for every question. */
const Nonce = z.string().regex(/^[0-9a-f]{32,64}$/)

/**
 * What a browser asks at the app's port and what it is answered, by path. `hello` is asked first: only who
 * proves there to know the pairing's secret is told anything.
 */
export const portRoutes = {
  '/v1/hello': {
    /** `id`: of the pairing; null while there is none, to be proved by the code. */
    input: z.object({ id: z.string().max(100).nullable(), nonce: Nonce }),
    output: z.object({ proof: z.string().max(64) }),
  },
  '/v1/pair': {
    input: z.object({
      code: z.string().max(100),
      name: z.string().min(1).max(100),
      /** The browser's own pairing before this one, which ends. */
      replaces: z.string().max(100).nullable(),
    }),
    output: z.object({ id: z.string().max(100), token: z.string().max(100) }),
  },
  '/v1/cases': {
    input: z.object({ url: WebAddress.nullable() }),
    output: CasesForBrowser,
  },
  '/v1/clips': { input: null, output: KeptForBrowser },
} as const

export type PortRoute = keyof typeof portRoutes
export type PortOutput<R extends PortRoute> = z.infer<(typeof portRoutes)[R]['output']>

export const PortFailure = FailedForBrowser
