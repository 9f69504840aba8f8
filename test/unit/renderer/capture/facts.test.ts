// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { SourceFacts } from '../../../../shared/domain/source'
import { readHtml } from '../../../support/read-html'

const factsOf = async (html: string, url?: string) => (await readHtml(html, url)).facts
const linked = (json: string) => `<script type="application/ld+json">${json}</script><p>港の橋</p>`

describe('the title of a page', () => {
  it.each([
    ['<title>橋の工事 | みなと日報</title><h1>橋の工事</h1>', '橋の工事'],
    [
      '<title>橋の工事｜みなと日報</title><meta property="og:site_name" content="みなと日報"><p>a</p>',
      '橋の工事',
    ],
    ['<title>The Courier - Bridge closed</title><h1>Bridge closed</h1>', 'Bridge closed'],
    ['<title>A - B</title><p>Neither is known to be the site.</p>', 'A - B'],
    ['<meta property="og:title" content="橋の工事"><title>別の題</title><p>a</p>', '橋の工事'],
    ['<h1>橋の工事</h1>', '橋の工事'],
    ['<p><a href=/>首頁</a></p><p>橋の工事が始まる</p>', '橋の工事が始まる'],
    [
      '<title>Fish &amp;amp; chips</title><meta name=citation_title content="Fish &amp;amp; chips"><p>a</p>',
      'Fish & chips',
    ],
  ])('of %s is %s', async (html, title) => {
    expect((await factsOf(html)).title).toBe(title)
  })

  it('is text in one line, without controls and bidi overrides, and not without end', async () => {
    const { title } = await factsOf(
      `<title>a\u202Egnp.exe\u0007\n b${'x'.repeat(5000)}</title><p>c</p>`,
    )
    expect(title).toMatch(/^agnp\.exe bx+$/)
    expect(title).toHaveLength(2000)
  })
})

describe('who wrote and who published a page', () => {
  it.each([
    [linked('{"@type":"NewsArticle","headline":"a","author":"佐伯"}'), '佐伯'],
    [
      linked(
        '{"@type":"Article","author":[{"name":"A. One"},{"name":"B. Two"},{"name":"A. One"}]}',
      ),
      'A. One, B. Two',
    ],
    [
      linked('[{"@type":"WebSite"},{"@type":["BlogPosting"],"author":{"name":["佐伯","大西"]}}]'),
      '佐伯',
    ],
    [
      linked('{"@graph":[{"@type":"Article","author":{"@id":"#p"}},{"@id":"#p","name":"Vos"}]}'),
      'Vos',
    ],
    [
      linked('{"@type":"Article","author":"https://x.example/me"}') +
        '<meta name=author content="Vos">',
      'Vos',
    ],
    [
      '<meta property="article:author" content="https://facebook.example/vos"><meta name=author content="By Vos"><p>a',
      'Vos',
    ],
    ['<p class="byline">By <a href="/vos">Anneke Vos</a> on 6 May 2025</p><p>a</p>', 'Anneke Vos'],
    ['<h1>題</h1><p>文●中村はるか</p><p>本文</p>', '中村はるか'],
    ['<h1>題</h1><p>本文</p><p>（川島隆記者）</p>', '川島隆'],
    ['<p>Nobody says.</p>', null],
  ])('%s: %s', async (html, author) => {
    expect((await factsOf(html)).author).toBe(author)
  })

  it('is the publisher of the article, else the name of the site', async () => {
    const json = linked(
      '{"@type":"Article","publisher":{"@type":"Organization","name":"みなと日報社"}}',
    )
    expect((await factsOf(json)).publisher).toBe('みなと日報社')
    expect((await factsOf('<meta property=og:site_name content=Courier><p>a')).publisher).toBe(
      'Courier',
    )
  })
})

describe('when a page was published', () => {
  it.each([
    [
      linked('{"@type":"Article","datePublished":"2024-12-23T12:00:00+0900"}'),
      '2024-12-23T12:00:00+09:00',
    ],
    [
      '<meta property="article:published_time" content="2024-12-23T03:00:00.000Z"><p>a',
      '2024-12-23T03:00:00Z',
    ],
    ['<meta name=date content="2024/12/23"><p>a', '2024-12-23'],
    ['<meta name=citation_date content="2024"><p>a', '2024'],
    ['<meta name=dc.date content="December 3, 2024"><p>a', '2024-12-03'],
    [
      '<time datetime="2024-12-24" class="updated">昨日</time><time datetime="2024-12-23">一昨日</time>',
      '2024-12-23',
    ],
    ['<h1>題</h1><p>2024年12月23日（月）午後3時05分</p>', '2024-12-23T15:05'],
    ['<h1>題</h1><p>更新日：2024年12月25日　公開日：2024年12月23日</p>', '2024-12-23'],
    ['<h1>題</h1><p>更新：令和6年12月23日</p>', '2024-12-23'],
    ['<h1>題</h1><p>Posted 3rd Dec 2024 by a</p>', '2024-12-03'],
    ['<meta name=date content="2024-13-45"><h1>題</h1><p>2024.02.30</p>', null],
    [`<h1>題</h1><p>${'港の工事は、長い。'.repeat(12)}2019年1月1日のことだ。</p>`, null],
  ])('%s: %s', async (html, date) => {
    expect((await factsOf(html)).publishedAt).toBe(date)
  })
})

describe('the address a page gives itself', () => {
  const at = 'https://port.example/news/1?utm_source=x'
  it.each([
    ['<link rel="canonical" href="/news/1"><p>a', 'https://port.example/news/1'],
    [
      '<base href="https://m.port.example/"><link rel=canonical href="n/1"><p>a',
      'https://m.port.example/n/1',
    ],
    ['<meta property="og:url" content="https://port.example/n/1"><p>a', 'https://port.example/n/1'],
    [
      linked('{"@type":"Article","mainEntityOfPage":{"@id":"https://port.example/n/1"}}'),
      'https://port.example/n/1',
    ],
    ['<link rel=canonical href="https://port.example/"><p>a', null],
    ['<link rel=canonical href="javascript:alert(1)"><p>a', null],
    ['<link rel=canonical href="data:text/html,x"><p>a', null],
  ])('%s: %s', async (html, address) => {
    expect((await factsOf(html, at)).canonicalUrl).toBe(address)
  })
})

describe('the language of a page', () => {
  const japanese =
    '港の工事は、来月から始まる。市は、費用を四億円と見込む。完成は、再来年になる見通しだという。'
  it.each([
    ['<html lang="en-gb"><p>a', 'en-GB'],
    ['<meta property=og:locale content=ja_JP><p>a', 'ja-JP'],
    ['<html lang="not a tag"><p>a', null],
    [`<html lang="en"><p>${japanese}`, 'ja'],
    [`<p>${japanese}`, 'ja'],
    [
      '<p>The harbour has confirmed that the tables it printed for the year were a day out in March.',
      'en',
    ],
    [
      '<p>Le port a confirmé que les tables imprimées pour l’année étaient fausses pendant un mois entier.',
      null,
    ],
  ])('%s: %s', async (html, language) => {
    expect((await factsOf(html)).language).toBe(language)
  })
})

describe('hostile facts', () => {
  it.each([
    linked('{"@type":"Article","headline":"a",,,'),
    linked(`${'['.repeat(50_000)}`),
    linked(
      '{"@type":"Article","author":{"name":{"name":{"name":7}}},"headline":[[["b"]]],"datePublished":{}}',
    ),
    linked('{"__proto__":{"@type":"Article"},"@type":7}'),
    `<meta name=author content="${'x'.repeat(100_000)}"><link rel=canonical href="https://x.example/${'y'.repeat(9000)}"><p>a`,
    '<meta name="__proto__" content="x"><meta name="constructor" content="y"><p>a',
  ])('do no harm: %#', async (html) => {
    const facts = await factsOf(html)
    const told = Object.entries(facts).map(([field, page]) => [field, { page, own: null }])
    expect(SourceFacts.safeParse(Object.fromEntries(told)).success).toBe(true)
  })
})
