import { z } from 'zod'
import { CasesForBrowser, KeptForBrowser } from '#shared/host/browser-clip'
import { ErrorCode } from '#shared/errors'

/** What the popup asks the worker, which goes on when the popup is closed. */
export const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('look'), url: z.string().nullable() }),
  z.object({ kind: z.literal('pair'), code: z.string() }),
  z.object({ kind: z.literal('unpair') }),
  z.object({
    kind: z.literal('clip'),
    tabId: z.int(),
    caseId: z.string().nullable(),
    caseTitle: z.string().nullable(),
    asVersion: z.boolean(),
  }),
  z.object({ kind: z.literal('send') }),
  z.object({ kind: z.literal('again'), id: z.string(), caseId: z.string().nullable() }),
  z.object({ kind: z.literal('discard'), id: z.string() }),
])
export type Message = z.infer<typeof Message>

const Failure = z.object({
  code: ErrorCode,
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** A page that waits, as the popup lists it. */
export const Listed = z.object({
  id: z.string(),
  title: z.string(),
  at: z.string(),
  size: z.int(),
  refused: z.boolean(),
  failure: Failure.nullable(),
})
export type Listed = z.infer<typeof Listed>

export const LastCase = z.object({ id: z.string(), title: z.string() })
export type LastCase = z.infer<typeof LastCase>

/** How things stand: with the app, and with what waits. */
export const Look = z.object({
  app: z.discriminatedUnion('state', [
    z.object({ state: z.literal('unpaired') }),
    /** The app does not know this browser any more. */
    z.object({ state: z.literal('unknown') }),
    z.object({ state: z.literal('closed'), last: LastCase.nullable() }),
    z.object({ state: z.literal('failed'), failure: Failure }),
    z.object({ state: z.literal('ready'), cases: CasesForBrowser, last: LastCase.nullable() }),
  ]),
  waiting: z.array(Listed),
})
export type Look = z.infer<typeof Look>

export const Clipped = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kept'), kept: KeptForBrowser }),
  z.object({ kind: z.literal('later') }),
  z.object({ kind: z.literal('failed'), failure: Failure }),
  z.object({ kind: z.literal('full'), count: z.int(), size: z.int() }),
  z.object({ kind: z.literal('forbidden') }),
  z.object({ kind: z.literal('not-page') }),
])
export type Clipped = z.infer<typeof Clipped>

export const Paired = z.enum(['paired', 'wrong', 'closed'])
export type Paired = z.infer<typeof Paired>
