import { zoneOf, type Resolve, type Zone } from './zone'

/**
 * Which requests a captured page may make: to the public web, and to inner addresses only where the
 * reporter asked for a page in that same zone. So no page on the web can use the reporter's computer to
 * reach a router, a local server or a cloud's metadata. Files and other programs' schemes never.
 */
export function requestsOf(
  asked: Zone,
  resolve: Resolve,
): (url: string) => Promise<'yes' | 'scheme' | 'zone'> {
  return async (url) => {
    if (/^(data|blob):/.test(url)) return 'yes' // Made by the page itself, nothing is asked.
    if (!URL.canParse(url)) return 'scheme'
    const { protocol, hostname } = new URL(url)
    if (protocol !== 'http:' && protocol !== 'https:') return 'scheme'
    const zone = await zoneOf(hostname, resolve)
    return zone === 'public' || zone === asked ? 'yes' : 'zone'
  }
}
