import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText, readUnicode } from '../../../../renderer/capture/charset'
import { encoded } from '../../../support/clip'

const utf8 = (text: string) => new TextEncoder().encode(text)
const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const bytes = (...values: number[]) => Uint8Array.from(values)
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const page = (head: string, text = 'みなと市は十二日、計画を公表した。') =>
  `<html><head>${head}</head><body><p>${text}</p></body></html>`
const read = (content: Uint8Array, contentType: string | null = null) =>
  readText(content, contentType, true)

describe('which character set a page is read in', () => {
  it('is what its byte order mark says, before any declaration', () => {
    const marked = joined(bytes(0xef, 0xbb, 0xbf), utf8(page('<meta charset=shift_jis>')))
    expect(read(marked, 'text/html; charset=euc-jp').readAs).toEqual({
      charset: 'utf-8',
      by: 'bom',
    })
    expect(read(marked).text.startsWith('<html>')).toBe(true)
  })

  it('is UTF-16 by its mark, in either order of bytes', () => {
    expect(read(bytes(0xff, 0xfe, 0x42, 0x30)).text).toBe('あ')
    expect(read(bytes(0xfe, 0xff, 0x30, 0x42)).readAs).toEqual({ charset: 'utf-16be', by: 'bom' })
  })

  it('is what the server says before what the page says', () => {
    const content = encoded(page('<meta charset="euc-jp">'), 'SJIS')
    const { text, readAs } = read(content, 'text/html;charset="Shift_JIS"')
    expect(readAs).toEqual({ charset: 'shift_jis', by: 'header' })
    expect(text).toContain('計画を公表した')
  })

  it.each([
    '<meta charset=Shift_JIS>',
    '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">',
    "<META CONTENT='text/html;charset=x-sjis' HTTP-EQUIV='content-type'>",
    '<!-- <meta charset=utf-8> --><meta name=viewport content=width><meta charset="windows-31j"/>',
    '<meta charset="cp932">',
  ])('is what the page declares: %s', (declaration) => {
    const { text, readAs } = read(encoded(page(declaration), 'SJIS'))
    expect(readAs).toEqual({ charset: 'shift_jis', by: 'meta' })
    expect(text).toContain('計画を公表した')
  })

  it('is what an XML declaration says', () => {
    const content = encoded(`<?xml version="1.0" encoding="EUC-JP"?>${page('')}`, 'EUCJP')
    expect(read(content).readAs).toEqual({ charset: 'euc-jp', by: 'meta' })
  })

  it('is not what stands beyond the first 1024 bytes, where the bytes tell otherwise', () => {
    const content = encoded(page(`<!--${'x'.repeat(1100)}--><meta charset=euc-jp>`), 'SJIS')
    expect(read(content).readAs).toEqual({ charset: 'shift_jis', by: 'detected' })
  })

  it('is a late declaration where nothing else tells', () => {
    const late = ascii(
      page(`<!--${'x'.repeat(1100)}--><meta charset=windows-1251>`, '\u00cf\u00f0'),
    )
    expect(read(late)).toMatchObject({ readAs: { charset: 'windows-1251', by: 'meta' } })
    expect(read(late).text).toContain('Пр')
  })

  it('is windows-1252 where nothing tells, and says that this is assumed', () => {
    const { text, readAs } = read(ascii(page('', 'caf\u00e9 au lait')))
    expect(readAs).toEqual({ charset: 'windows-1252', by: 'assumed' })
    expect(text).toContain('café au lait')
  })

  it('leaves other declared sets alone, however Japanese their bytes would look', () => {
    const cyrillic = ascii(
      page('<meta charset=windows-1251>', '\u00cf\u00f0\u00e8\u00e2\u00e5\u00f2'),
    )
    expect(read(cyrillic).text).toContain('Привет')
    const chinese = joined(utf8('<meta charset=gb2312>'), bytes(0xd6, 0xd0, 0xce, 0xc4))
    expect(read(chinese).text).toContain('中文')
  })

  it('is UTF-8 for whatever never was bytes of its own', () => {
    const { text, readAs } = readUnicode(utf8('<meta charset=shift_jis>写し'))
    expect(text).toContain('写し')
    expect(readAs).toEqual({ charset: 'utf-8', by: 'unicode' })
  })
})

describe('a declaration that is plainly wrong', () => {
  it.each([
    ['UTF-8, though the bytes are Shift_JIS', 'utf-8', 'SJIS', 'shift_jis'],
    ['UTF-8, though the bytes are EUC-JP', 'utf-8', 'EUCJP', 'euc-jp'],
    ['UTF-8, though the bytes are ISO-2022-JP', 'utf-8', 'JIS', 'iso-2022-jp'],
    ['ISO-8859-1, though the bytes are Shift_JIS', 'iso-8859-1', 'SJIS', 'shift_jis'],
    ['EUC-JP, though the bytes are Shift_JIS', 'euc-jp', 'SJIS', 'shift_jis'],
    ['Shift_JIS, though the bytes are EUC-JP', 'shift_jis', 'EUCJP', 'euc-jp'],
  ] as const)('is passed over: %s', (_, declared, charset, expected) => {
    const content = encoded(page(`<meta charset=${declared}>`, '会議は十時に始まります。'), charset)
    const { text, readAs } = read(content)
    expect(readAs).toEqual({ charset: expected, by: 'detected' })
    expect(text).toContain('会議は十時に始まります。')
  })

  it('is passed over: Shift_JIS, though the bytes are UTF-8', () => {
    const content = utf8(page('<meta charset=utf-8>'))
    expect(read(content, 'text/html; charset=Shift_JIS').readAs).toEqual({
      charset: 'utf-8',
      by: 'meta',
    })
    expect(read(utf8(page('')), 'text/html; charset=Shift_JIS').readAs.by).toBe('detected')
  })

  it('is kept for a few broken bytes in much text', () => {
    const text = 'この文は長く、ほとんどの文字は正しい。'.repeat(20)
    const { readAs } = read(joined(utf8(page('<meta charset=utf-8>', text)), bytes(0xff)))
    expect(readAs).toEqual({ charset: 'utf-8', by: 'meta' })
  })

  it('is kept for a page that is cut off inside a character', () => {
    const content = utf8(page('<meta charset=utf-8>', '終わり'))
    expect(read(content.subarray(0, content.indexOf(0xe3) + 4)).readAs.by).toBe('meta')
  })
})

describe('text without any declaration', () => {
  const kana = fc.string({
    unit: fc.constantFrom(...'あいうえおかきくけこさしすせそたちつてと、。'),
    minLength: 4,
  })
  const kanji = fc.string({
    unit: fc.constantFrom(...'市長会議予算漁港船橋東西南北'),
    minLength: 2,
    maxLength: 4,
  })
  const half = fc.string({ unit: fc.constantFrom(...'ｱｲｳｴｵｶｷｸｹｺ'), minLength: 0, maxLength: 3 })
  const text = fc.tuple(kana, kanji, half).map(([one, two, three]) => `${two}${one}${three}`)

  it.each([
    ['SJIS', 'shift_jis'],
    ['EUCJP', 'euc-jp'],
    ['JIS', 'iso-2022-jp'],
  ] as const)('is read in the set it is in, be it ever so short: %s', (from, charset) => {
    fc.assert(
      fc.property(text, (words) => {
        const result = readText(encoded(words, from), null, false)
        expect(result).toEqual({ text: words, readAs: { charset, by: 'detected' } })
      }),
    )
  })

  it('is told from UTF-8', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(readText(utf8(words), null, false).readAs).toEqual({
          charset: 'utf-8',
          by: 'detected',
        })
      }),
    )
  })

  it('is told by what comes after half a megabyte of ASCII', () => {
    const content = joined(ascii(' '.repeat(500_000)), encoded('港の工事が始まった。', 'EUCJP'))
    expect(readText(content, null, false).readAs.charset).toBe('euc-jp')
  })

  it('is refused when it makes sense in no set', () => {
    const noise = Uint8Array.from({ length: 600 }, (_, at) => 0x80 + ((at * 7) % 32))
    expect(() => readText(noise, null, false)).toThrow(
      expect.objectContaining({ code: 'unreadable-text' }),
    )
  })
})
