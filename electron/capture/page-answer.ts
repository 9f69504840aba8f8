/** The fields of an answer, in order and with their repetitions. */
export type Headers = readonly (readonly [name: string, value: string])[]

const pageTypes: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])

/**
 * Whether an answer is a page to be opened; all else is a file, whose bytes are what counts. A type that the
 * server does not give is a file's too: a page without one is read by its bytes.
 */
export function isPage(mediaType: string, headers: Headers): boolean {
  const isAttached = /^\s*attachment/i.test(headerIn(headers, 'content-disposition') ?? '')
  return pageTypes.has(mediaType) && !isAttached
}

/** The type that the server gives, without parameters and in lower case; '' for none. */
export function mediaTypeIn(headers: Headers): string {
  return (headerIn(headers, 'content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

/** The last value of a field, which is the one that Chromium goes by; null for none. */
export function headerIn(headers: Headers, name: string): string | null {
  return headers.findLast(([each]) => each.toLowerCase() === name)?.[1] ?? null
}
