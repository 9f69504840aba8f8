import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asUri, sameHost, webAddress } from '#shared/export/web-address'
import { address } from '../../../support/export-arbitrary'

describe('an address that may be printed', () => {
  it.each([
    ['https://bay.example/a?b=1&c=[2]#d', 'https://bay.example/a?b=1&c=%5B2%5D#d'],
    [' HTTP://bay.example:8080/ ', 'http://bay.example:8080/'],
    ['https://bay.example/港/岸壁', 'https://bay.example/港/岸壁'],
    ['https://日本.example', 'https://日本.example'],
    ['https://[2001:db8::1]/x', 'https://[2001:db8::1]/x'],
    ['https://reporter:secret@bay.example/x', 'https://bay.example/x'],
    [
      'https://bay.example/a b"<c>\u202e%zz%41',
      'https://bay.example/a%20b%22%3Cc%3E%E2%80%AE%25zz%41',
    ],
  ])('%s', (given, expected) => {
    expect(webAddress(given)).toBe(expected)
  })

  it.each([
    null,
    '',
    'javascript:alert(1)',
    'file:///home/reporter/notes.html',
    'data:text/html,x',
    'https://',
    'https://bay.example\\@other.example/',
    'https://bay .example/',
    'ftp://bay.example/',
    'java\nscript:alert(1)',
  ])('is not %j', (given) => {
    expect(webAddress(given)).toBeNull()
  })

  it.each([
    ['https://bay.example?b', 'https://bay.example?b'],
    ['https://bay.example#b', 'https://bay.example#b'],
    ['https://bay.example?a@b', 'https://bay.example?a@b'],
    ['https://bay.example#a@b', 'https://bay.example#a@b'],
    ['https://bay.example:8/', 'https://bay.example:8/'],
    ['https://bay.example:65535/', 'https://bay.example:65535/'],
    ['https://[::FFFF:10.0.0.1]:80/', 'https://[::FFFF:10.0.0.1]:80/'],
    ['https://a@b:c@bay.example/', 'https://bay.example/'],
    ['https://bay.example/%4', 'https://bay.example/%254'],
    ['https://bay.example/%e3%81%82', 'https://bay.example/%e3%81%82'],
  ])('is kept whole but for what is not of it: %s', (given, expected) => {
    expect(webAddress(given)).toBe(expected)
  })

  it.each(Array.from(' "<>\\^`{|}[]\u200b'))(
    'holds no %j, neither in its host nor behind it',
    (sign) => {
      expect(webAddress(`https://bay${sign}.example/`)).toBeNull()
      expect(webAddress(`https://bay.example/a${sign}b${sign}`)).toBe(
        sign === ' '
          ? 'https://bay.example/a%20b'
          : `https://bay.example/a${encodeURIComponent(sign)}b${encodeURIComponent(sign)}`,
      )
    },
  )

  it.each([
    'https://bay.example:/',
    'https://bay.example:655350/',
    'https://bay.example:80:80/',
    'https://bay%2eexample/',
    'https:///x',
    'https://?x',
    'see https://bay.example/',
  ])('is none in %s', (given) => {
    expect(webAddress(given)).toBeNull()
  })

  it('leads browsers to the same place, and holds nothing that could end a link', () => {
    fc.assert(
      fc.property(address, (given) => {
        const safe = webAddress(given)
        if (safe === null) return
        expect(safe).toMatch(/^https?:\/\/[^\s"<>\\^`{|}]+$/)
        const [parsed, wanted] = [new URL(safe), new URL(given)]
        expect(parsed.host).toBe(wanted.host)
        expect(parsed.username + parsed.password).toBe('')
        expect(new URL(asUri(safe)).href).toBe(parsed.href)
        expect(webAddress(safe)).toBe(safe)
      }),
    )
  })

  it.each([
    [
      'https://日本.example/港?朝=刊#夕',
      'https://日本.example/%E6%B8%AF?%E6%9C%9D=%E5%88%8A#%E5%A4%95',
    ],
    ['https://日本.example?港', 'https://日本.example?%E6%B8%AF'],
    ['https://日本.example#港', 'https://日本.example#%E6%B8%AF'],
    ['HTTPS://日本.example/', 'HTTPS://日本.example/'],
    ['https://日本.example', 'https://日本.example'],
    ['https://bay.example/a\nb', 'https://bay.example/a\nb'],
  ])('is in ASCII behind its host as a URI: %s', (given, expected) => {
    expect(asUri(given)).toBe(expected)
  })

  it('tells hosts apart but for www.', () => {
    expect(sameHost('HTTPS://WWW.bay.example?a', 'http://bay.example#b')).toBe(true)
    expect(sameHost('https://bay.example/', 'https://www.www.bay.example/')).toBe(false)
    expect(sameHost('https://bay.example/', 'https://bay.example:8080/')).toBe(false)
    expect(sameHost('https://bay.example/', 'x https://bay.example/')).toBe(false)
    expect(sameHost('https://www.Bay.example/a', 'http://bay.example/b')).toBe(true)
    expect(sameHost('https://bay.example/a', 'https://bay.example.evil/a')).toBe(false)
  })
})
