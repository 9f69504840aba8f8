import { describe, expect, it } from 'vitest'
import { readText } from '../../../../renderer/capture/charset'
import { encoded } from '../../../support/clip'

const utf8 = (text: string) => new TextEncoder().encode(text)
const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const of = (byte: number, count: number) => Array.from({ length: count }, () => byte)
const plain = (...values: number[]) => readText(Uint8Array.from(values), null, false)

describe('a byte order mark', () => {
  it.each([[[0xef, 0xbb, 0x41]], [[0xef, 0x41, 0xbf]], [[0x41, 0xbb, 0xbf]], [[0xef, 0xbb]]])(
    'is whole or none: %j',
    (values) => {
      expect(plain(...values).readAs.by).not.toBe('bom')
    },
  )

  it.each([[[0xfe, 0x41]], [[0x41, 0xff]], [[0xff, 0x41]], [[0x41, 0xfe]], [[0xff, 0xff]]])(
    'of UTF-16 is whole or none: %j',
    (values) => {
      expect(plain(...values).readAs.by).not.toBe('bom')
    },
  )
})

describe('a declared character set', () => {
  it('of UTF-16 needs no mark', () => {
    const content = Uint8Array.from([0x42, 0x30, 0x44, 0x30])
    expect(readText(content, 'text/plain; charset=utf-16le', false)).toEqual({
      text: 'あい',
      readAs: { charset: 'utf-16le', by: 'header' },
    })
  })

  it('of the page stands in where the server’s does not fit', () => {
    const content = ascii('<meta charset=windows-1252>caf\u00e9 au lait')
    const { text, readAs } = readText(content, 'text/html; charset=utf-8', true)
    expect(readAs).toEqual({ charset: 'windows-1252', by: 'meta' })
    expect(text).toContain('café au lait')
  })

  it('of the server is taken where nothing fits better', () => {
    const { readAs } = readText(ascii('caf\u00e9 au lait'), 'text/html; charset=utf-8', true)
    expect(readAs).toEqual({ charset: 'utf-8', by: 'header' })
  })

  it('is looked for in markup only, early or late', () => {
    for (const before of ['', 'x'.repeat(2000)]) {
      const content = ascii(`${before}<meta charset=windows-1251>\u00cf\u00f0 a`)
      expect(readText(content, null, true).readAs).toEqual({ charset: 'windows-1251', by: 'meta' })
      expect(readText(content, null, false).readAs).toEqual({
        charset: 'windows-1252',
        by: 'assumed',
      })
    }
  })

  it('is looked for in the first 64 kilobytes', () => {
    const at = (before: number) =>
      readText(ascii(`${' '.repeat(before)}<meta charset=windows-1251>\u00cf\u00f0 a`), null, true)
        .readAs.by
    expect(at(64_000)).toBe('meta')
    expect(at(66_000)).toBe('assumed')
  })

  it.each(Array.from('あんァー一鿿ЀЖӿ'))('is passed over for UTF-8 that says %s', (character) => {
    const { text, readAs } = readText(utf8(`${character}a`), 'text/html; charset=big5', false)
    expect(readAs).toEqual({ charset: 'utf-8', by: 'detected' })
    expect(text).toBe(`${character}a`)
  })

  it('is kept where its bytes could be UTF-8 of Latin letters', () => {
    const { readAs } = readText(utf8('é'), 'text/html; charset=windows-1251', false)
    expect(readAs).toEqual({ charset: 'windows-1251', by: 'header' })
  })

  it('of ISO-2022-JP is the only one that its bytes fit', () => {
    const content = encoded('港の工事が始まった。', 'JIS')
    expect(readText(content, 'text/plain; charset=iso-2022-jp', false)).toEqual({
      text: '港の工事が始まった。',
      readAs: { charset: 'iso-2022-jp', by: 'header' },
    })
    expect(readText(content, 'text/plain; charset=windows-1252', false).readAs.by).toBe('detected')
  })
})

describe('accented letters', () => {
  it.each(['NAÏVE', 'Die Straße war leer.', 'ÉL LO SABÍA, Niño.', '© 2024, £5'])(
    'are no half-width kana: %s',
    (words) => {
      expect(readText(ascii(words), null, false).text).toBe(words)
    },
  )

  it('are told from half-width kana behind a letter', () => {
    const content = encoded('Tｼｬﾂ', 'SJIS')
    expect(readText(content, null, false)).toMatchObject({ text: 'Tｼｬﾂ' })
  })
})

describe('Japanese without a declaration', () => {
  it.each(['カタカナ', '「港」', '港湾、運河。', '検査（港）', '・港・', '１２３、'])(
    'is read in the set it is in: %s',
    (words) => {
      for (const [from, charset] of [
        ['SJIS', 'shift_jis'],
        ['EUCJP', 'euc-jp'],
      ] as const) {
        const { text, readAs } = readText(encoded(words, from), null, false)
        expect([text, readAs.charset]).toEqual([words, charset])
      }
    },
  )

  it.each(['ｱｲｳ', 'ｶﾞｷﾞ', 'ｳﾞｪﾈﾂｨｱ', 'ﾎﾟﾝﾌﾟ'])('is read in half-width kana: %s', (words) => {
    expect(readText(encoded(words, 'SJIS'), null, false).text).toBe(words)
  })

  it.each([
    ['\u001b$B9A\u001b(B', '港'],
    ['\u001b$@9A\u001b(B', '港'],
    ['\u001b(IABC', 'ﾁﾂﾃ'],
    ['\u001b(J\\', '¥'],
  ])('is known by its shifts: %j', (written, words) => {
    const { text, readAs } = readText(ascii(`a ${written}`), null, false)
    expect([text, readAs.charset]).toEqual([`a ${words}`, 'iso-2022-jp'])
  })

  it('is not known by other escapes', () => {
    expect(readText(ascii(`a \u001b[1m ${'b'.repeat(40)}`), null, false).readAs.by).toBe('assumed')
  })
})

describe('bytes in no known set', () => {
  it.each([0x00, 0x08, 0x0e, 0x1f, 0x7f])('are refused when one in eight is %i', (byte) => {
    expect(() => plain(0xe9, ...of(0x41, 140), ...of(byte, 20))).toThrow(
      expect.objectContaining({ code: 'unreadable-text' }),
    )
  })

  it.each([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x7e, 0xa0])('are read with any %i', (byte) => {
    expect(plain(0xe9, 0x41, ...of(byte, 100)).readAs.by).toBe('assumed')
  })

  it('are read up to one control in ten', () => {
    expect(plain(0xe9, ...of(0x41, 89), ...of(0x01, 10)).readAs.by).toBe('assumed')
    expect(() => plain(0xe9, ...of(0x41, 89), ...of(0x01, 11))).toThrow(
      expect.objectContaining({ code: 'unreadable-text' }),
    )
  })

  it('are nothing where there are none', () => {
    expect(plain().text).toBe('')
  })
})
