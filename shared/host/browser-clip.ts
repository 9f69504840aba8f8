import { z } from 'zod'
import { Instant } from '#shared/domain/time'
import { ErrorCode } from '#shared/errors'
import { WebAddress } from '#shared/host/web-address'

/** Where the app listens for the reporter's browsers: the first of these that is free. */
export const browserPorts = [21463, 21473, 21483, 21493] as const

/** Largest page, with its picture and words, that travels from browser to app, in bytes. */
export const largestClip = 64 * 1024 * 1024

/** Longest selection that goes along, in UTF-16 units. */
export const longestSelection = 20_000

/** What travels of a tab. Each role comes once; the order is that of the bytes. */
export const ClippedPart = z.object({
  role: z.enum(['snapshot', 'rendered', 'screenshot']),
  size: z.int().positive().max(largestClip),
})
export type ClippedPart = z.infer<typeof ClippedPart>

const Title = z.string().max(2000)

/** What the extension says of a tab that it captured; the bytes go beside it. */
export const ClipHead = z.object({
  /** Made once by the extension: the same page under the same id is kept once. */
  id: z.uuid(),
  /** Null: the case that is open when it arrives. */
  caseId: z.string().min(1).max(100).nullable(),
  /** Whether it is to be a version of the source that has its address, where there is one. */
  asVersion: z.boolean(),
  url: WebAddress,
  title: Title,
  /** When the tab was captured, by this machine's clock. */
  at: Instant,
  selection: z.string().max(longestSelection),
  /** Which browser, and which version of the extension. */
  browser: z.string().max(100),
  extension: z.string().max(20),
  parts: z
    .array(ClippedPart)
    .min(1)
    .max(3)
    .refine((parts) => parts.some(({ role }) => role !== 'screenshot'), 'no page')
    .refine((parts) => new Set(parts.map(({ role }) => role)).size === parts.length, 'twice'),
})
export type ClipHead = z.infer<typeof ClipHead>

/** What the app asks its page on behalf of a paired browser. */
export const BrowserAsk = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cases'), url: WebAddress.nullable() }),
  z.object({
    kind: z.literal('clip'),
    head: ClipHead,
    bytes: z.array(z.instanceof(Uint8Array)).max(3),
  }),
])
export type BrowserAsk = z.infer<typeof BrowserAsk>

/** The cases that may be clipped into, the open one, and since when each has the page in question. */
export const CasesForBrowser = z.object({
  kind: z.literal('cases'),
  cases: z.array(z.object({ id: z.string(), title: z.string(), savedAt: Instant.nullable() })),
  open: z.string().nullable(),
})
export type CasesForBrowser = z.infer<typeof CasesForBrowser>

/** Said only after the page is on the disk; `already`: it was there under the same id. */
export const KeptForBrowser = z.object({
  kind: z.literal('kept'),
  already: z.boolean(),
  asVersion: z.boolean(),
  caseTitle: z.string(),
})
export type KeptForBrowser = z.infer<typeof KeptForBrowser>

export const FailedForBrowser = z.object({
  kind: z.literal('failed'),
  code: ErrorCode,
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type FailedForBrowser = z.infer<typeof FailedForBrowser>

export const BrowserReply = z.discriminatedUnion('kind', [
  CasesForBrowser,
  KeptForBrowser,
  FailedForBrowser,
])
export type BrowserReply = z.infer<typeof BrowserReply>

/** Failures that pass by themselves: what waits is sent again without being asked. */
const passing: ReadonlySet<ErrorCode> = new Set([
  'no-window',
  'no-open-case',
  'port-busy',
  'write-timeout',
  'quota',
  'database-closed',
  'database-unavailable',
  'read-only-window',
  'changed-meanwhile',
])

export function isPassing(code: ErrorCode): boolean {
  return passing.has(code)
}
