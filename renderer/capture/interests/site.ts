/** Second labels under which countries let sites be named: `co.jp`, `com.au`. */
const second = /^(?:ac|co|com|ed|edu|go|gob|gov|gr|lg|ne|net|nom|or|org|ltd|plc|me|sch|nhs)$/

/**
 * The site that a host belongs to, by its last labels: `example.co.jp` for `www.example.co.jp`. A guess
 * without the Public Suffix List: what many share (`*.github.io`) counts as one site.
 */
export function siteOf(host: string): string {
  if (/^[\d.]+$/.test(host) || host.startsWith('[')) return host
  const labels = host.replace(/\.$/, '').split('.')
  const country = (labels.at(-1) ?? '').length === 2
  return labels.slice(country && second.test(labels.at(-2) ?? '') ? -3 : -2).join('.')
}

// What readers are asked to follow, read or share, or must do with the state: no party that pays.
const publicBody =
  /(?:^|\.)(?:go|lg|ac)\.jp$|(?:^|\.)(?:gov|edu|mil)(?:\.[a-z]{2})?$|(?:^|\.)europa\.eu$/
const platforms: ReadonlySet<string> = new Set([
  'x.com',
  'twitter.com',
  'facebook.com',
  'instagram.com',
  'threads.net',
  'line.me',
  'youtube.com',
  'tiktok.com',
  'linkedin.com',
  'bsky.app',
  'google.com',
  'apple.com',
  'hatena.ne.jp',
  'note.com',
  'getpocket.com',
])

/** Whether a site is a public body's or a platform on which pages are followed and shared. */
export function isNoParty(site: string): boolean {
  return publicBody.test(site) || platforms.has(site)
}
