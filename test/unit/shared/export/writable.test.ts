import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contained, oneLine, writable } from '#shared/export/writable'
import { anyText } from '../../../support/export-arbitrary'

describe('text as every format can hold it', () => {
  it('shows controls by their pictures and keeps tabs and line ends', () => {
    expect(writable('a\u0000b\u001fc\td\r\ne\rf')).toBe('a␀b␟c\td\ne\nf')
  })

  it('keeps every whole character, and only halves and non-characters become U+FFFD', () => {
    expect(writable('𠮷👩‍👧㍿\ud83d\ufffe')).toBe('𠮷👩‍👧㍿\ufffd\ufffd')
  })

  it('holds nothing that XML 1.0 forbids, and loses no character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = writable(text)
        expect(result).toMatch(/^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u)
        expect(Array.from(result)).toHaveLength(Array.from(text.replaceAll('\r\n', '\n')).length)
      }),
    )
  })
})

describe('text on one line', () => {
  it('turns line ends and tabs into a space and keeps an ideographic one', () => {
    for (const end of '\t\n\v\f\r\u0085\u2028\u2029') expect(oneLine(`a${end}${end}b`)).toBe('a b')
    expect(oneLine('a  b')).toBe('a  b')
    expect(oneLine('\n港\u2028の\r\n\t朝\u3000刊\n')).toBe('港 の 朝\u3000刊')
  })
})

describe('a change of writing direction', () => {
  it.each([
    ['\u202egpj', '\u202egpj\u202c'],
    ['\u2067a\u202db', '\u2067a\u202db\u202c\u2069'],
    ['\u2067a\u202db\u2069', '\u2067a\u202db\u2069'],
    ['\u202aa\u202c', '\u202aa\u202c'],
    ['\u202c\u2069a', '\u202c\u2069a'],
    ['\u2066\u2066a\u2069b', '\u2066\u2066a\u2069b\u2069'],
    ['\u202a\u2067a\u202cb', '\u202a\u2067a\u202cb\u2069\u202c'],
    ['\u202aa\u2069b', '\u202aa\u2069b\u202c'],
    ['\u202ba\u2068b', '\u202ba\u2068b\u2069\u202c'],
    ['\u2068a\u202eb\u202ac\u2069', '\u2068a\u202eb\u202ac\u2069'],
  ])('is closed where it was opened: %j', (text, expected) => {
    expect(contained(text)).toBe(expected)
  })
})
