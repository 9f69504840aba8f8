import { z } from 'zod'
import { CommandId } from '#shared/host/command'
import { Language } from '#shared/domain/language'
import { BrowserAsk, BrowserReply } from '#shared/host/browser-clip'
import { BrowserPort, PairingCode } from '#shared/host/browser-port'
import { WebAddress } from '#shared/host/web-address'
import type { ErrorCode, ErrorDetails } from '#shared/errors'

/** Largest page, snapshot or file that crosses between host and page, in bytes. */
export const largestPart = 64 * 1024 * 1024

const Bytes = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= largestPart)

/** A page, or a file, as a host got it. Bytes are as they came; `headers` keep their order and repetitions. */
export const CapturedPage = z.object({
  finalUrl: z.string().max(8000),
  status: z.int().nullable(),
  headers: z.array(z.tuple([z.string(), z.string()])).max(500),
  redirects: z.array(z.object({ status: z.int(), url: z.string() })).max(50),
  mediaType: z.string().max(200),
  /** The body of the page or file as the server sent it, unpacked where it came packed. */
  body: Bytes,
  /** The page after its scripts ran, as UTF-8 HTML; null of a file, which is not shown. */
  html: Bytes.nullable(),
  snapshot: Bytes.nullable(),
  screenshot: Bytes.nullable(),
  print: Bytes.nullable(),
  /** Seconds our clock is ahead of the server's `Date` header; null where it sent none. */
  clockAhead: z.number().nullable(),
})
export type CapturedPage = z.infer<typeof CapturedPage>

/**
 * All that the renderer may ask of the computer it runs on. To add a call: name it here, then
 * answer it where the compiler points: `electron/handlers` and `renderer/host/browser-host.ts`.
 */
export const hostCalls = {
  /** Opens the page in a window of its own that keeps nothing, and takes it down; a file's bytes alone. */
  capturePage: {
    input: z.object({ captureId: z.string().max(100), url: WebAddress }),
    output: CapturedPage,
  },
  cancelCapture: {
    input: z.object({ captureId: z.string().max(100) }),
    output: z.object({}),
  },
  /** Asks the reporter where to and writes there, whole or not at all. */
  saveFile: {
    input: z.object({
      name: z.string().min(1).max(255),
      mediaType: z.string().max(200),
      bytes: z.instanceof(Uint8Array),
    }),
    output: z.object({ saved: z.boolean() }),
  },
  /** Prints self-contained HTML to PDF in an isolated window. */
  printToPdf: {
    input: z.object({ html: z.string() }),
    output: z.object({ bytes: z.instanceof(Uint8Array) }),
  },
  /** Shows the system's print dialog for self-contained HTML. */
  printDialog: {
    input: z.object({ html: z.string(), title: z.string().max(500) }),
    output: z.object({}),
  },
  /** Opens an address in the reporter's browser, which contacts its publisher. Ask first. */
  openExternal: {
    input: z.object({ url: z.url({ protocol: /^https$/ }).max(8000) }),
    output: z.object({ opened: z.boolean() }),
  },
  /** The page's answer to `closing`: closes the window. Where not all is `stored`, the host asks first. */
  close: {
    input: z.object({ stored: z.boolean() }),
    output: z.object({}),
  },
  /** Tells the host which language its own menu and dialogs speak. */
  speak: {
    input: z.object({ language: Language }),
    output: z.object({}),
  },
  /** Whether the host listens for the reporter's browsers, and which are paired. */
  browserPort: {
    input: z.strictObject({}),
    output: BrowserPort,
  },
  /** Begins or ends to listen, and keeps that for the next start. */
  switchBrowserPort: {
    input: z.object({ on: z.boolean() }),
    output: BrowserPort,
  },
  /** Makes a code that pairs one browser; an earlier one is void. */
  offerPairing: {
    input: z.strictObject({}),
    output: PairingCode,
  },
  /** Ends a pairing at once. */
  unpairBrowser: {
    input: z.object({ id: z.string().max(100) }),
    output: BrowserPort,
  },
  /** Shows the folder of the extension that a browser is to load. */
  showExtension: {
    input: z.object({ browser: z.enum(['chromium', 'firefox']) }),
    output: z.object({ path: z.string() }),
  },
  /** The page's answer to `browserAsks`. */
  answerBrowser: {
    input: z.object({ askId: z.string().max(100), reply: BrowserReply }),
    output: z.object({}),
  },
} as const

export type HostCall = keyof typeof hostCalls
export type HostInput<C extends HostCall> = z.infer<(typeof hostCalls)[C]['input']>
export type HostOutput<C extends HostCall> = z.infer<(typeof hostCalls)[C]['output']>

export type HostCalls = { [C in HostCall]: (input: HostInput<C>) => Promise<HostOutput<C>> }

/** What a host tells the page of its own accord. */
export const hostEvents = {
  captureProgress: z.object({
    captureId: z.string(),
    stage: z.enum(['connecting', 'loading', 'settling', 'snapshot', 'screenshot', 'print']),
    /** Bytes received so far. */
    received: z.int().nonnegative(),
  }),
  /** The window is to be closed: store what is not stored, then answer with `close`. */
  closing: z.object({}),
  /** A paired browser asks for the cases, or hands over a page: answer with `answerBrowser`. */
  browserAsks: z.object({ askId: z.string(), ask: BrowserAsk }),
  /** A browser was paired, or the port changed. */
  browserPort: BrowserPort,
  /** A command chosen in the host's menu. */
  command: z.object({ id: CommandId }),
} as const

export type HostEvent = keyof typeof hostEvents
export type HostEventOf<E extends HostEvent> = z.infer<(typeof hostEvents)[E]>

/** What features see: the calls, which of them this host can answer, and what it tells. */
export type Host = HostCalls & {
  /** For the capture's record; never to be branched on. */
  readonly name: 'desktop' | 'browser'
  supports: (call: HostCall) => boolean
  /** Calls `listener` for every such event until the returned function is called. */
  on: <E extends HostEvent>(event: E, listener: (value: HostEventOf<E>) => void) => () => void
}

/** Errors lose their class on the way between processes, so replies carry them as data. */
export type HostReply =
  { ok: true; value: unknown } | { ok: false; code: ErrorCode; details: ErrorDetails }

/** The one object the preload script puts on `window`. */
export type DesktopBridge = {
  call: (name: string, input: unknown) => Promise<HostReply>
  on: (listener: (event: string, value: unknown) => void) => void
}
