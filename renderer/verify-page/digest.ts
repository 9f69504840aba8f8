import { sha256Of } from '#shared/archive/bag'

/** SHA-256 by the browser where it offers that to a page from disk, else by our own code. */
export async function digest(bytes: Uint8Array): Promise<string> {
  if (!('crypto' in globalThis && crypto.subtle)) return sha256Of(bytes)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
