import { z } from 'zod'
import { Instant } from '#shared/domain/time'

/** A browser that was paired by hand, as the settings list it. */
export const PairedBrowser = z.object({
  id: z.string(),
  /** What it calls itself, such as “Chromium 156”. */
  name: z.string().max(100),
  pairedAt: Instant,
})
export type PairedBrowser = z.infer<typeof PairedBrowser>

/** Whether the app listens for browsers, and for which. */
export const BrowserPort = z.object({
  state: z.discriminatedUnion('name', [
    z.object({ name: z.literal('off') }),
    z.object({ name: z.literal('open'), port: z.int() }),
    /** None of its ports could be opened; `reason` is the system's own short name. */
    z.object({ name: z.literal('failed'), reason: z.string().max(60) }),
  ]),
  paired: z.array(PairedBrowser),
})
export type BrowserPort = z.infer<typeof BrowserPort>

/** A code by which one browser is paired once, and until when it may be. */
export const PairingCode = z.object({ code: z.string(), until: Instant })
export type PairingCode = z.infer<typeof PairingCode>
