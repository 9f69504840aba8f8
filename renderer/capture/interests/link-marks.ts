import type { InterestMark, InterestWhere } from '#shared/domain/interest'
import { asksToSignUp } from '#shared/text/sign-up'
import { networkOf, referringParameter } from './networks'
import type { PageLink } from './page-links'
import { isNoParty, siteOf } from './site'

type Referral = Extract<InterestMark, { kind: 'referral' }>
type SignUp = Extract<InterestMark, { kind: 'signup' }>

const signUpPath =
  /\/(?:sign-?_?up|register|registration|open-?_?(?:an-?_?)?account|account-?_?open(?:ing)?|kouza-?_?kaisetsu|new-?account|join-?now)(?:[/._-]|$)/i
/** So many links to one party are repeated. */
const repeated = 3
const mostAddresses = 5
const longestAddress = 300

/** Links that lead one way, as they are gathered. */
type Gathered = { count: number; inArticle: number; addresses: string[] }

/**
 * What the links of a page tell: those that pay whoever brings a reader, and those that send readers
 * again and again to one other site to sign up, at least once from the article. `own` is the page's
 * own host, null where it is not known; links within its site tell nothing.
 */
export function linkMarks(links: readonly PageLink[], own: string | null): InterestMark[] {
  const home = own === null ? null : siteOf(own)
  const referrals = new Map<string, Gathered & Pick<Referral, 'by' | 'name' | 'site'>>()
  const signUps = new Map<string, Gathered>()
  for (const link of links) {
    const site = siteOf(link.url.hostname)
    const network = networkOf(link.url)
    const away = site !== home
    const signUp = asksToSignUp(link.words) || signUpPath.test(link.url.pathname)
    const referral = network
      ? ({ by: 'network', name: network, site } as const)
      : away
        ? otherReferral(link, site, signUp)
        : null
    if (referral) {
      const key = `referral/${referral.by}/${referral.name}${network ? '' : `/${site}`}`
      add(referrals, key, link, referral)
    }
    if (signUp && away && !network && !isNoParty(site)) add(signUps, site, link, {})
  }
  return [
    ...[...referrals].map(([key, { inArticle, ...found }]): Referral => ({
      kind: 'referral',
      key,
      ...found,
      where: whereOf(found.count, inArticle),
    })),
    ...[...signUps].flatMap(([site, { inArticle, ...found }]): SignUp[] =>
      found.count < repeated || inArticle === 0
        ? []
        : [
            {
              kind: 'signup',
              key: `signup/site/${site}`,
              party: site,
              by: 'links',
              ...found,
              where: whereOf(found.count, inArticle),
              places: [],
            },
          ],
    ),
  ]
}

/** Beside an article `rel="sponsored"` only says that an advertisement is one. */
function otherReferral(link: PageLink, site: string, signUp: boolean) {
  const parameter = referringParameter(link.url, site, signUp)
  if (parameter) return { by: 'parameter', name: parameter, site } as const
  if (link.sponsored && link.inArticle) return { by: 'sponsored', name: 'sponsored', site } as const
  return null
}

function add<Found>(
  all: Map<string, Gathered & Found>,
  key: string,
  { url, inArticle }: PageLink,
  found: Found,
): void {
  const before = all.get(key) ?? { ...found, count: 0, inArticle: 0, addresses: [] }
  before.count += 1
  if (inArticle) before.inArticle += 1
  const address = shortened(url.href)
  if (before.addresses.length < mostAddresses && !before.addresses.includes(address)) {
    before.addresses.push(address)
  }
  all.set(key, before)
}

function shortened(address: string): string {
  return address.length > longestAddress ? `${address.slice(0, longestAddress)}…` : address
}

export function whereOf(count: number, inArticle: number): InterestWhere {
  if (inArticle === 0) return 'rest'
  return inArticle === count ? 'article' : 'both'
}
