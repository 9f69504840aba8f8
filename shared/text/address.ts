/** Parameters that say how a reader came and never which page it is, by exact name. */
const trackingNames = new Set([
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  'dclid',
  'fbclid',
  'gad_source',
  'gbraid',
  'gclid',
  'gclsrc',
  'igsh',
  'igshid',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'ref_src',
  'ref_url',
  's_cid',
  'twclid',
  'ttclid',
  'vero_id',
  'wbraid',
  'wickedid',
  'yclid',
  'ysclid',
])

/** … and by how their names begin. */
const trackingPrefixes = ['utm_', 'hsa_', 'pk_', 'mtm_', 'matomo_', 'at_custom', 'at_medium']

/** Longest address that is taken, in UTF-16 units. */
export const longestAddress = 8000

/** Whether a text is the address of a web page: http or https, with a host and without a user's name. */
export function isWebAddress(text: string): boolean {
  return webUrl(text) !== null
}

/**
 * One form for the addresses of one page (rule 10): scheme and host in lower case, the default port,
 * tracking parameters, an empty query and the fragment off; a fragment that begins with `!` or `/` is
 * a page of its own and stays. Path, and the order of the parameters that stay, are as given: to take
 * two articles for one would be worse than to miss a duplicate. Hosts stay in their Punycode form.
 * @returns null for what is not a web address.
 */
export function canonicalAddress(address: string): string | null {
  const url = webUrl(address)
  if (!url) return null
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair))
  const fragment = /^#[!/]./.test(url.hash) ? url.hash : ''
  return `${url.protocol}//${url.host}${url.pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`
}

function isTracking(pair: string): boolean {
  const name = (pair.split('=', 1)[0] ?? '').toLowerCase()
  return trackingNames.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix))
}

function webUrl(text: string): URL | null {
  const trimmed = text.trim()
  if (trimmed.length > longestAddress || !/^https?:\/\/[^/?#]/i.test(trimmed)) return null
  if (/[\s\p{Cc}]/u.test(trimmed) || !URL.canParse(trimmed)) return null
  const url = new URL(trimmed)
  return url.username === '' && url.password === '' ? url : null
}
