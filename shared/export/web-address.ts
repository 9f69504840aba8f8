import { writable } from '#shared/export/writable'

const form = /^(https?):\/\/([^/?#]*)([/?#][^]*)?$/i
const host = /^(\[[0-9a-f:.]+\]|[^\s\p{C}"<>\\^`{|}[\]:@%]+)(:\d{1,5})?$/iu
// What may not stand in a link as it is, and a percent sign that begins no escape (RFC 3986, 2.1).
const unsafe = /[\s\p{C}"<>\\^`{|}[\]]|%(?![0-9a-f]{2})/giu

/**
 * `text` as an address that may be printed and linked, or null when it is not one of the web. Names
 * and passwords before the host are left out; what could end a link early is percent-encoded
 * (RFC 3986). Letters of other scripts stay as they are (RFC 3987).
 */
export function webAddress(text: string | null): string | null {
  const [, scheme, authority, rest] = form.exec(writable(text ?? '').trim()) ?? []
  if (scheme === undefined || authority === undefined) return null
  const place = authority.slice(authority.lastIndexOf('@') + 1)
  if (authority.includes('\\') || !host.test(place)) return null
  return `${scheme.toLowerCase()}://${place}${(rest ?? '').replace(unsafe, encodeURIComponent)}`
}

/** The same address in ASCII after its host, for formats that want a URI. */
export function asUri(address: string): string {
  const [, start = '', rest = ''] = /^(https?:\/\/[^/?#]*)([^]*)$/i.exec(address) ?? []
  return start + rest.replace(/[^\p{ASCII}]/gu, encodeURIComponent)
}

/** Whether two addresses lie on one host, `www.` or not. */
export function sameHost(one: string, other: string): boolean {
  const hostOf = (address: string) => /^https?:\/\/(?:www\.)?([^/?#]*)/i.exec(address)?.[1]
  return hostOf(one)?.toLowerCase() === hostOf(other)?.toLowerCase()
}
