import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InterestMark } from '../../../../../shared/domain/interest'
import { linkMarks } from '../../../../../renderer/capture/interests/link-marks'
import type { PageLink } from '../../../../../renderer/capture/interests/page-links'
import { siteOf } from '../../../../../renderer/capture/interests/site'

const own = 'news.example'
const link = (address: string, words = 'here', over: Partial<PageLink> = {}): PageLink => ({
  url: new URL(address),
  words,
  sponsored: false,
  inArticle: true,
  ...over,
})
const marksOf = (...links: readonly PageLink[]) => linkMarks(links, own)
const times = (count: number, address: string, words: string, over: Partial<PageLink> = {}) =>
  Array.from({ length: count }, (_, index) => link(`${address}?n=${index}`, words, over))

describe('a link that pays whoever sends readers', () => {
  it.each([
    ['A8.net', 'https://px.a8.net/svt/ejp?a8mat=3X'],
    ['ValueCommerce', 'https://ck.jp.ap.valuecommerce.com/servlet/referral?sid=1&pid=2'],
    ['もしもアフィリエイト', 'https://af.moshimo.com/af/c/click?a_id=1'],
    ['アクセストレード', 'https://h.accesstrade.net/sp/cc?rk=0100'],
    ['楽天アフィリエイト', 'https://hb.afl.rakuten.co.jp/hgc/1/?pc=https'],
    ['Skimlinks', 'https://go.skimresources.com/?id=1&url=https'],
    ['Awin', 'https://www.awin1.com/cread.php?awinmid=1'],
    ['Impact', 'https://shop.sjv.io/c/1/2/3'],
    ['CJ', 'https://www.anrdoezrs.net/links/1/type'],
    ['Partnerize', 'https://prf.hn/click/camref:1'],
    ['ShareASale', 'https://www.shareasale.com/r.cfm?b=1&u=2'],
    ['ClickBank', 'https://abc.hop.clickbank.net/'],
  ])('is known by its network %s', (name, address) => {
    expect(marksOf(link(address))).toMatchObject([
      { kind: 'referral', by: 'network', name, count: 1, where: 'article', addresses: [address] },
    ])
  })

  it.each([
    ['tag', 'https://www.amazon.co.jp/dp/B0?psc=1&tag=minato-22'],
    ['aff_id', 'https://broker.example/?aff_id=993'],
    ['affiliate', 'https://broker.example/?affiliate=minato'],
    ['utm_medium', 'https://broker.example/?utm_medium=affiliate'],
    ['invite_code', 'https://exchange.example/?invite_code=UMI5'],
    ['refcode', 'https://exchange.example/?x=1&refcode=UMI5'],
    ['awc', 'https://shop.example/?awc=6220_1'],
  ])('is known by its parameter %s', (name, address) => {
    expect(marksOf(link(address))).toMatchObject([{ by: 'parameter', name, count: 1 }])
  })

  it('with a common parameter is one only where it asks to sign up', () => {
    const address = 'https://exchange.example/start?ref=UMI5'
    expect(marksOf(link(address, '口座開設はこちら'))).toMatchObject([{ name: 'ref' }])
    expect(marksOf(link('https://exchange.example/signup?ref=UMI5'))).toMatchObject([
      { name: 'ref', site: 'exchange.example' },
    ])
    expect(marksOf(link(address, 'their report'))).toEqual([])
  })

  it.each([
    ['a network’s own page', 'https://www.a8.net/'],
    ['a tag that is no Associates’ one', 'https://www.amazon.co.jp/dp/B0?tag=books'],
    ['a tag elsewhere', 'https://blog.example/?tag=minato-22'],
    ['a link within the site', 'https://www.news.example/?aff_id=1'],
    ['an empty parameter', 'https://broker.example/?aff_id='],
    ['a name that only begins so', 'https://broker.example/?affairs=1'],
    ['a host that only ends so', 'https://notpx.a8.net.example/'],
    ['a path that only reads so', 'https://www.shareasale.com/blog'],
    ['a campaign', 'https://shop.example/?utm_medium=social&utm_source=letter'],
  ])('is not %s', (_, address) => expect(marksOf(link(address))).toEqual([]))

  it('is counted with the others of its network, with the first few addresses', () => {
    const links = Array.from({ length: 9 }, (_, n) => link(`https://px.a8.net/svt/ejp?a8mat=${n}`))
    const rest = link('https://px.a8.net/svt/ejp?a8mat=0', '', { inArticle: false })
    const [mark, ...others] = marksOf(...links, rest)
    expect(others).toEqual([])
    expect(mark).toMatchObject({ key: 'referral/network/A8.net', count: 10, where: 'both' })
    expect(mark?.kind === 'referral' && mark.addresses.length).toBe(5)
  })

  it('is what the page says is paid for, in its article', () => {
    const address = 'https://shop.example/kettle'
    expect(marksOf(link(address, '', { sponsored: true }))).toMatchObject([{ by: 'sponsored' }])
    expect(marksOf(link(address, '', { sponsored: true, inArticle: false }))).toEqual([])
  })

  it('has the same key in a later capture, whatever else its address says', () => {
    const key = (address: string) => marksOf(link(address)).map((mark) => mark.key)
    expect(key('https://www.broker.example/a?aff_id=1&x=2')).toEqual(
      key('https://broker.example/b?y=3&aff_id=1'),
    )
  })
})

describe('links to sign up with one party', () => {
  it.each([
    ['by their words', 'https://broker.example/', '口座開設はこちら'],
    ['by their English words', 'https://broker.example/', 'Open an account'],
    ['by their path', 'https://broker.example/jp/open-account', 'broker'],
    ['by a short path', 'https://app.broker.example/register', ''],
  ])('are told %s', (_, address, words) => {
    expect(marksOf(...times(3, address, words))).toMatchObject([
      { kind: 'signup', by: 'links', party: 'broker.example', count: 3, where: 'article' },
    ])
    expect(marksOf(...times(2, address, words))).toEqual([])
  })

  it.each([
    ['within the site', 'https://id.news.example/register', '会員登録はこちら'],
    ['of a public body', 'https://shinsei.city.minato.lg.jp/', '申し込みはこちら'],
    ['of a ministry', 'https://www.example.go.jp/register', ''],
    ['of a platform', 'https://www.youtube.com/', 'チャンネル登録はこちら'],
  ])('are not those %s', (_, address, words) => {
    expect(marksOf(...times(5, address, words))).toEqual([])
  })

  it('need one in the article: the chrome of a page sells on every page', () => {
    const chrome = times(6, 'https://broker.example/', '口座開設', { inArticle: false })
    expect(marksOf(...chrome)).toEqual([])
    const one = link('https://broker.example/', '口座開設')
    expect(marksOf(...chrome, one)).toMatchObject([{ count: 7, where: 'both' }])
  })

  it('count a host in Punycode as any other and show it so', () => {
    const party = 'xn--n8jub8754b.example'
    expect(marksOf(...times(3, 'https://みなと.example/signup', ''))).toMatchObject([
      { party: new URL('https://みなと.example/').hostname },
    ])
    expect(marksOf(...times(3, `https://${party}/signup`, ''))).toMatchObject([{ party }])
  })
})

describe('the site of a host', () => {
  it.each([
    ['www.example.com', 'example.com'],
    ['shop.example.co.jp', 'example.co.jp'],
    ['a.b.example.com.au', 'example.com.au'],
    ['example.jp', 'example.jp'],
    ['192.0.2.7', '192.0.2.7'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['localhost', 'localhost'],
  ])('of %s is %s', (host, site) => expect(siteOf(host)).toBe(site))
})

it('are made in bearable time of 20,000 links, and of a parameter of 100 KB', () => {
  const links = Array.from({ length: 20_000 }, (_, n) =>
    link(`https://h${n}.example/signup?aff_id=${n}`, '口座開設はこちら'),
  )
  const long = link(`https://broker.example/?x=${'y'.repeat(100_000)}&aff_id=1`)
  const many = link(`https://broker.example/?${'a=1&'.repeat(25_000)}aff_id=1`)
  const begin = performance.now()
  const marks = marksOf(...links, long, many)
  expect(performance.now() - begin).toBeLessThan(4000)
  expect(marks.length).toBe(20_001)
  for (const mark of marks.slice(-1)) expect(InterestMark.parse(mark)).toEqual(mark)
})

it('makes marks that can be stored, each once, whatever the addresses', () => {
  const host = fc.constantFrom(
    'px.a8.net',
    'broker.example',
    'xn--n8jub.example',
    'a.b.co.jp',
    '[::1]',
  )
  const query = fc.constantFrom(
    '',
    '?aff_id=1',
    '?ref=a',
    `?tag=${'z'.repeat(9000)}`,
    '?%E3%81=%',
    '?=1',
  )
  const words = fc.constantFrom('', '口座開設はこちら', 'read', '\u202E', 'Sign up')
  const links = fc.array(
    fc.record({ host, query, words, sponsored: fc.boolean(), inArticle: fc.boolean() }),
  )
  fc.assert(
    fc.property(links, (some) => {
      const marks = linkMarks(
        some.map(({ host: at, query: asked, ...rest }) => ({
          url: new URL(`https://${at}/${asked}`),
          ...rest,
        })),
        null,
      )
      for (const mark of marks) expect(InterestMark.parse(mark)).toEqual(mark)
      expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length)
    }),
  )
})
