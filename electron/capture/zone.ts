import { BlockList, isIP } from 'node:net'

/** Where an address lies as seen from this computer. */
export type Zone = 'public' | 'loopback' | 'private' | 'link-local'

type Range = readonly [address: string, prefix: number]

// RFC 6890 and its IANA registries: what no public page has a reason to ask this computer for.
const ranges: Readonly<Record<Exclude<Zone, 'public'>, readonly Range[]>> = {
  loopback: [
    ['127.0.0.0', 8],
    ['0.0.0.0', 8],
    ['::1', 128],
    ['::', 128],
  ],
  private: [
    ['10.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
    ['100.64.0.0', 10],
    ['198.18.0.0', 15],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
    ['fc00::', 7],
    ['fec0::', 10],
    ['ff00::', 8],
  ],
  'link-local': [
    ['169.254.0.0', 16],
    ['fe80::', 10],
  ],
}

const lists = Object.entries(ranges).map(([zone, within]) => {
  const list = new BlockList()
  for (const [address, prefix] of within) {
    list.addSubnet(address, prefix, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
  return [zone as Exclude<Zone, 'public'>, list] as const
})

/** The zone of an IP address (no brackets); null if it is none. IPv4 inside IPv6 counts as IPv4. */
export function zoneOfAddress(address: string): Zone | null {
  const inner = innerIpv4(address) ?? address
  const version = isIP(inner)
  if (version === 0) return null
  const family = version === 6 ? 'ipv6' : 'ipv4'
  return lists.find(([, list]) => list.check(inner, family))?.[0] ?? 'public'
}

// Chromium's own division (Local Network Access), as its DevTools Protocol names it.
const spaces: ReadonlyMap<string, readonly Zone[]> = new Map([
  ['Loopback', ['loopback']],
  ['Local', ['private', 'link-local']],
])

/** The zones in which the other end of a connection may lie, by its IP address or by its address space. */
export function zonesOfRemote(remote: string): readonly Zone[] {
  return spaces.get(remote) ?? [zoneOfAddress(remote.replaceAll(/[[\]]/g, '')) ?? 'public']
}

/** The IPv4 address carried by a mapped (::ffff:), NAT64 (64:ff9b::) or 6to4 (2002::) address. */
function innerIpv4(address: string): string | null {
  if (isIP(address) !== 6) return null
  const groups = groupsOf(address)
  const head = groups.slice(0, 6).join(':')
  if (head === '0:0:0:0:0:ffff' || head === '64:ff9b:0:0:0:0') return dotted(groups[6], groups[7])
  return groups[0] === '2002' ? dotted(groups[1], groups[2]) : null
}

/** All eight groups, in hexadecimal without leading zeros, as the URL parser writes them out. */
function groupsOf(address: string): readonly string[] {
  const short = new URL(`http://[${address.split('%', 1)[0]}]/`).hostname.slice(1, -1)
  const [before = '', after] = short.split('::')
  const left = before === '' ? [] : before.split(':')
  const right = after === undefined || after === '' ? [] : after.split(':')
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
}

function dotted(high = '0', low = '0'): string {
  const bits = (Number.parseInt(high, 16) << 16) | Number.parseInt(low, 16)
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.')
}

/** The zone a host's own name tells; null for a name that has to be looked up. */
export function zoneOfName(hostname: string): Zone | null {
  const host = hostname.replace(/\.$/, '').toLowerCase()
  if (host === 'localhost' || host.endsWith('.localhost')) return 'loopback'
  if (/\.(local|internal|home\.arpa)$/.test(host)) return 'private'
  return zoneOfAddress(host.startsWith('[') ? host.slice(1, -1) : host)
}

/** Looks a host up. @throws when there is no such host. */
export type Resolve = (hostname: string) => Promise<readonly string[]>

/**
 * The zone of a host, the most inner one if its addresses lie in several; public where it cannot be
 * looked up, since nothing then answers either.
 */
export async function zoneOf(hostname: string, resolve: Resolve): Promise<Zone> {
  const named = zoneOfName(hostname)
  if (named !== null) return named
  const addresses = await resolve(hostname).catch(() => []) // Chromium will fail on it and say so.
  const zones = addresses.map((address) => zoneOfAddress(address) ?? 'public')
  return zones.find((zone) => zone !== 'public') ?? 'public'
}
