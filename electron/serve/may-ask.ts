import type { IncomingHttpHeaders } from 'node:http'
import { addressAt } from './address'

/**
 * Whether a request is the reporter's own: by our address, not by a name that somebody made point
 * here (DNS rebinding), and not sent by another site's page, which could otherwise tell from the
 * answer that Uradori is in use.
 */
export function mayAsk(headers: IncomingHttpHeaders, port: number): boolean {
  if (headers.host !== new URL(addressAt(port)).host) return false
  const from = headers['sec-fetch-site']
  return from === undefined || from === 'none' || from === 'same-origin'
}
