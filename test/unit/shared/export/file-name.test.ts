import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '#shared/export/file-name'
import { anyText, words } from '../../../support/export-arbitrary'

const named = (title: string) => fileName(title, 'docx', '原稿')

describe('a file name', () => {
  it.each([
    ['岸壁の「空白」を追う', '岸壁の「空白」を追う.docx'],
    ['../../etc/passwd', 'etc-passwd.docx'.replace('etc', '-..-etc').replace(/^-\.\.-/, '')],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.docx'],
    ['  two\n\tlines  ', 'two lines.docx'],
    ['trailing. . .', 'trailing.docx'],
    ['con', '_con.docx'],
    ['LPT1.notes', '_LPT1.notes.docx'],
    ['COM¹', '_COM¹.docx'],
    ['console', 'console.docx'],
    ['.hidden', 'hidden.docx'],
    ['~$lock', '$lock.docx'],
    ['\u202egpj.exe', 'gpj.exe.docx'],
    ['a\u200b\ufeff\u0000b', 'ab.docx'],
    ['👩‍👩‍👧', '👩‍👩‍👧.docx'],
    ['か\u3099', 'が.docx'],
    ['', '原稿.docx'],
    ['...', '原稿.docx'],
    ['\ud800', '原稿.docx'],
  ])('of %j', (title, expected) => {
    expect(named(title)).toBe(expected)
  })

  it('is cut between characters as readers see them', () => {
    const name = named('👩‍👩‍👧'.repeat(40))
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(140)
    expect(name).toMatch(/^(👩‍👩‍👧)+\.docx$/u)
  })

  it('has room for one character of a hundred accents', () => {
    const name = named(`e${'\u0301'.repeat(200)}`)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(140)
    expect(name.endsWith('.docx')).toBe(true)
  })

  it('is taken by every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.oneof(words, anyText, fc.string({ maxLength: 300 })), (title) => {
        const name = named(title)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(140)
        expect(name).toMatch(/^[^\s.~-]/u)
        expect(name).not.toMatch(
          /[<>:"/\\|?*\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
        )
        expect(name).toMatch(/[^\s.]\.docx$/u)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*\./i)
      }),
    )
  })
})
