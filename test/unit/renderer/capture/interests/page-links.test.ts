// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { pageLinks } from '../../../../../renderer/capture/interests/page-links'

const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('the links of a page', () => {
  it('are those to the web, with their words and pictures, resolved', () => {
    const page = pageOf(
      '<p><a href="/a">One <b>two</b></a><a href="mailto:x@news.example">m</a><a href="javascript:1">j</a>' +
        '<a rel="nofollow SPONSORED" href="https://s.example/"><img alt="口座開設"></a><a>no</a><a href="https://[">bad</a>',
    )
    const links = pageLinks(page, 'https://news.example/x/', null)
    expect(links.map(({ url, words, sponsored }) => [url.href, words, sponsored])).toEqual([
      ['https://news.example/a', 'One two', false],
      ['https://s.example/', '口座開設', true],
    ])
    expect(pageLinks(page, null, null).map(({ url }) => url.href)).toEqual(['https://s.example/'])
  })

  it('are in the article from its first node to its last, whatever of it is text', () => {
    const page = pageOf(
      '<a href="https://a.example/">before</a><p id="one">One.</p><a href="https://b.example/">between</a>' +
        '<p id="two">Two.</p><a href="https://c.example/">after</a>',
    )
    const kept = new Set<Node>()
    for (const paragraph of page.querySelectorAll('p')) kept.add(paragraph.childNodes[0] ?? page)
    const links = pageLinks(page, null, kept)
    expect(links.map(({ words, inArticle }) => [words, inArticle])).toEqual([
      ['before', false],
      ['between', true],
      ['after', false],
    ])
    expect(pageLinks(page, null, new Set()).some(({ inArticle }) => inArticle)).toBe(false)
  })

  it('are in the article where a node of theirs is', () => {
    const page = pageOf(
      '<a href="https://a.example/"><b>in</b></a><a href="https://b.example/">out</a>',
    )
    const kept = new Set<Node>([page.querySelector('b')?.firstChild ?? page])
    expect(pageLinks(page, null, kept).map(({ inArticle }) => inArticle)).toEqual([true, false])
  })

  it('are cut where they are too long to be read', () => {
    const long = `<a href="https://broker.example/?x=${'y'.repeat(100_000)}">${'z'.repeat(100_000)}</a>`
    const [link] = pageLinks(pageOf(long), null, null)
    expect([link?.url.href.length, link?.words.length]).toEqual([8000, 200])
  })
})
