import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalAddress, isWebAddress } from '../../../../shared/text/address'

describe('the canonical address', () => {
  it.each([
    ['https://News.Example:443/a?utm_source=x&utm_medium=y', 'https://news.example/a'],
    ['HTTP://news.example:80/a', 'http://news.example/a'],
    ['https://news.example:8443/a', 'https://news.example:8443/a'],
    ['https://news.example/a?id=7&fbclid=abc&page=2', 'https://news.example/a?id=7&page=2'],
    ['https://news.example/a?', 'https://news.example/a'],
    ['https://news.example/a#comments', 'https://news.example/a'],
    ['https://news.example/#!/story/7', 'https://news.example/#!/story/7'],
    ['https://news.example/#/story/7', 'https://news.example/#/story/7'],
    ['https://news.example/a?ref_src=twsrc%5Etfw', 'https://news.example/a'],
    ['  https://news.example/a  ', 'https://news.example/a'],
    ['https://日本語.example/記事', 'https://xn--wgv71a119e.example/%E8%A8%98%E4%BA%8B'],
    ['https://news.example', 'https://news.example/'],
  ])('of %s is %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical)
  })

  it.each([
    ['https://news.example/a', 'https://news.example/A'],
    ['https://news.example/a', 'https://news.example/a/'],
    ['https://news.example/a?id=1', 'https://news.example/a?id=2'],
    ['https://news.example/a?a=1&b=2', 'https://news.example/a?b=2&a=1'],
    ['https://news.example/a', 'http://news.example/a'],
    ['https://news.example/a', 'https://www.news.example/a'],
    ['https://news.example/?utmost=1', 'https://news.example/'],
    ['https://news.example/index.html', 'https://news.example/'],
  ])('does not take %s for %s', (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other))
  })

  it.each([
    '',
    'news.example/a',
    'ftp://news.example/a',
    'javascript:alert(1)',
    'https://',
    'https://user:secret@news.example/',
    'https://news.example/a b',
    'file:///etc/passwd',
    'data:text/html,x',
    `https://news.example/${'a'.repeat(8000)}`,
  ])('is none for %s', (text) => {
    expect([canonicalAddress(text), isWebAddress(text)]).toEqual([null, false])
  })

  it('is its own canonical address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = canonicalAddress(address)
        expect(once === null ? null : canonicalAddress(once)).toBe(once)
      }),
    )
  })
})
