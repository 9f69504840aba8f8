// Each line: the network, and the host or the end of the host that its links lead through. Taken from
// what the networks tell their publishers to link to. A network's own pages (www.a8.net) are no referral.
const hosts: readonly (readonly [name: string, host: string])[] = [
  ['A8.net', 'px.a8.net'],
  ['A8.net', 'rpx.a8.net'],
  ['ValueCommerce', 'ck.jp.ap.valuecommerce.com'],
  ['ValueCommerce', 'ck.valuecommerce.com'],
  ['もしもアフィリエイト', 'af.moshimo.com'],
  ['アクセストレード', 'h.accesstrade.net'],
  ['アクセストレード', 'is.accesstrade.net'],
  ['楽天アフィリエイト', 'hb.afl.rakuten.co.jp'],
  ['楽天アフィリエイト', 'a.r10.to'],
  ['afb', 't.afi-b.com'],
  ['afb', 'track.affiliate-b.com'],
  ['JANet', 'click.j-a-net.jp'],
  ['TGアフィリエイト', 'ad2.trafficgate.net'],
  ['TGアフィリエイト', 'click.trafficgate.net'],
  ['felmat', 't.felmat.net'],
  ['レントラックス', 'www.rentracks.jp'],
  ['Rakuten Advertising', 'click.linksynergy.com'],
  ['Skimlinks', 'go.skimresources.com'],
  ['Skimlinks', 'go.redirectingat.com'],
  ['Sovrn', 'redirect.viglink.com'],
  ['Sovrn', 'sovrn.co'],
  ['Awin', 'www.awin1.com'],
  ['Awin', 'tidd.ly'],
  ['Impact', '*.sjv.io'],
  ['Impact', '*.pxf.io'],
  ['Impact', '*.7eer.net'],
  ['Impact', '*.evyy.net'],
  ['Impact', '*.ojrq.net'],
  ['CJ', 'www.anrdoezrs.net'],
  ['CJ', 'www.dpbolvw.net'],
  ['CJ', 'www.jdoqocy.com'],
  ['CJ', 'www.kqzyfj.com'],
  ['CJ', 'www.tkqlhce.com'],
  ['Partnerize', 'prf.hn'],
  ['Tradedoubler', 'clk.tradedoubler.com'],
  ['Webgains', 'track.webgains.com'],
  ['FlexOffers', 'track.flexlinkspro.com'],
  ['Admitad', 'ad.admitad.com'],
  ['ClickBank', '*.hop.clickbank.net'],
  ['PartnerStack', '*.partnerlinks.io'],
  ['eBay Partner Network', 'rover.ebay.com'],
]
const byHost = new Map(hosts.map(([name, host]) => [host, name]))
const starred = hosts.flatMap(([name, host]) =>
  host.startsWith('*') ? [{ name, end: host.slice(1) }] : [],
)

/** The network that a link leads through, or null. ShareASale is told by its path as well. */
export function networkOf({ hostname, pathname }: URL): string | null {
  const host = hostname.toLowerCase()
  const known = byHost.get(host) ?? byHost.get(`www.${host}`)
  if (known) return known
  if (/(?:^|\.)shareasale\.com$/.test(host) && /^\/[rmu]\.cfm/i.test(pathname)) return 'ShareASale'
  return starred.find(({ end }) => host.endsWith(end))?.name ?? null
}

/**
 * Parameters that only a referral has, by the site they mean it on; '' for any. `tag` is Amazon
 * Associates, `campid` and `mkcid` eBay, `awc` Awin, `cjevent` CJ, `irclickid` Impact, `ranSiteID`
 * Rakuten Advertising, `a_aid` Post Affiliate Pro, `fpr` FirstPromoter, `sscid` ShareASale, `rcode`
 * and the others what programmes of referral commonly call the code of who referred.
 */
const telling: readonly (readonly [name: RegExp, site: RegExp, value: RegExp])[] = [
  [/^tag$/i, /^amazon\.[a-z.]+$/, /^[\w.-]+-2\d$/],
  [/^campid$/i, /^ebay\.[a-z.]+$/, /^\d{6,}$/],
  [/^utm_medium$/i, /./, /^affiliates?$/i],
  [/^(?:awc|cjevent|irclickid|ranSiteID|a_aid|fpr|sscid)$/i, /./, /./],
  [/^aff(?:iliate)?(?:_?(?:id|code|ref|no|partner))?$|^aff_sub\d?$/i, /./, /./],
  [
    /^(?:referral|refer|invite|invitation)(?:_?(?:code|id))?$|^ref_?code$|^rcode$/i,
    /./,
    /^[\w-]{3,}$/,
  ],
]
/** These say it only where the link also asks to sign up: blogs add `ref=` to every link they make. */
const weak = /^(?:ref|refid|ref_id|via|partner|partner_?id|promo|promo_?code|coupon|r)$/i

/** Of an address with more parameters only the first are looked at. */
const mostParameters = 100

/** The parameter by which a link to `site` says who referred its reader, or null. */
export function referringParameter({ search }: URL, site: string, signUp: boolean): string | null {
  for (const pair of search.slice(1).split('&', mostParameters)) {
    const cut = pair.indexOf('=')
    if (cut <= 0 || cut > 40 || cut === pair.length - 1) continue
    const name = pair.slice(0, cut)
    const value = pair.slice(cut + 1, cut + 101)
    const tells = telling.some(
      ([named, at, worth]) => named.test(name) && at.test(site) && worth.test(value),
    )
    if (tells || (signUp && weak.test(name))) return name
  }
  return null
}
