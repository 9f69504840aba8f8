import { WebAddress } from '#shared/host/web-address'

/**
 * The address of a tab as the app is told it, without a user's name and password, which nobody should hand on;
 * null for what is no web page and cannot be clipped.
 */
export function pageAddress(url: string | null): string | null {
  const address = url === null ? null : URL.parse(url)
  if (!address) return null
  address.username = ''
  address.password = ''
  return WebAddress.safeParse(address.href).success ? address.href : null
}
