import { z } from 'zod'

const requestId = z.string()
const Fields = z.record(z.string(), z.string())

/** The events of Chromium's DevTools Protocol that a capture reads, cut down to what it needs. */
export const networkEvents = {
  'Network.requestWillBeSent': z.object({
    requestId,
    loaderId: z.string(),
    frameId: z.string().optional(),
    type: z.string().optional(),
    request: z.object({ url: z.string() }),
    redirectResponse: z.object({ url: z.string(), status: z.int() }).optional(),
  }),
  'Network.responseReceivedExtraInfo': z.object({
    requestId,
    headers: Fields,
    headersText: z.string().optional(),
    resourceIPAddressSpace: z.string().optional(),
  }),
  'Network.responseReceived': z.object({
    requestId,
    response: z.object({
      url: z.string(),
      status: z.int(),
      mimeType: z.string(),
      headers: Fields,
      remoteIPAddress: z.string().optional(),
      responseTime: z.number().nullish(),
    }),
  }),
  'Network.dataReceived': z.object({ requestId, dataLength: z.number() }),
  'Network.loadingFinished': z.object({ requestId }),
  'Network.loadingFailed': z.object({ requestId, errorText: z.string() }),
  'Page.frameNavigated': z.object({
    frame: z.object({
      id: z.string(),
      loaderId: z.string(),
      url: z.string(),
      urlFragment: z.string().optional(),
    }),
  }),
  'Page.loadEventFired': z.object({}),
} as const

export type NetworkEventName = keyof typeof networkEvents
export type NetworkEvent = {
  [Name in NetworkEventName]: Readonly<{ name: Name } & z.infer<(typeof networkEvents)[Name]>>
}[NetworkEventName]

/** The event, if it is one a capture reads. */
export function networkEvent(method: string, params: unknown): NetworkEvent | null {
  if (!Object.hasOwn(networkEvents, method)) return null
  const name = method as NetworkEventName
  return { name, ...networkEvents[name].parse(params) } as NetworkEvent
}

/** Headers in the order and with the repetitions they came in, from the raw text where there is one. */
export function headersFrom(
  text: string | undefined,
  fields: Readonly<Record<string, string>>,
): readonly [string, string][] {
  // HTTP/2 and 3 have no text; Chromium then joins repeated fields with a line break.
  if (text === undefined) {
    return Object.entries(fields).flatMap(([name, value]) =>
      value.split('\n').map((one): [string, string] => [name, one]),
    )
  }
  const lines = text.split(/\r?\n/).slice(1)
  return lines.flatMap((line) => {
    const colon = line.indexOf(':')
    return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1).trim()] as const] : []
  }) as [string, string][]
}
