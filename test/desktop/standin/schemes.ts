// Chromium itself knows no `app:`; such a page lives at a name that can never resolve, and each
// request for it is answered before it leaves.
const suffix = '.scheme-standin.invalid'
const schemes = new Set<string>()

export function addScheme(scheme: string): void {
  schemes.add(scheme)
}

export const isOnWire = (url: string): boolean => url.includes(suffix)

/** `app://host/x` as Chromium sees it: `https://host.app.scheme-standin.invalid/x`. */
export function toWire(url: string): string {
  const [, scheme = '', host = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? []
  return schemes.has(scheme) ? `https://${host}.${scheme}${suffix}${rest || '/'}` : url
}

export function fromWire(url: string): string {
  if (!isOnWire(url)) return url
  const { hostname, pathname, search, hash } = new URL(url)
  const name = hostname.slice(0, -suffix.length)
  const dot = name.lastIndexOf('.')
  return `${name.slice(dot + 1)}://${name.slice(0, dot)}${pathname}${search}${hash}`
}

export const wireSuffix = suffix
