import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64 } from '#shared/export/base64'
import { documentFrom } from '#shared/export/document'
import { deskGalley } from '#shared/export/galley'
import { fontFaceCss, neededSubsets, printedText, spansOf } from '#shared/export/print-fonts'
import { caseView, harbour, harbourDraft } from '../../../support/export-case'

const subsets = [
  { name: 'kanji', range: 'U+4e00-9fff' },
  { name: 'kana', range: 'U+3040-309F,U+30a0-30ff, U+3001' },
  { name: 'rare', range: 'U+20bb7' },
  { name: 'latin', range: 'U+00??,U+4e00' },
]
const names = (text: string) => neededSubsets(text, subsets).map(({ name }) => name)

describe('the parts of a font that a text needs', () => {
  it.each([
    ['', []],
    ['裏取り、', ['kanji', 'kana']],
    ['𠮷', ['rare']],
    ['abc', ['latin']],
    ['한', []],
  ])('%j: %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('are not taken twice for a character that two of them have', () => {
    expect(names('一')).toEqual(['kanji'])
  })

  it('are found by ranges as CSS writes them', () => {
    expect(spansOf('U+26, u+0-7F,U+4??')).toEqual([
      [0x26, 0x26],
      [0, 0x7f],
      [0x400, 0x4ff],
    ])
  })
})

describe('what a page sets in bold', () => {
  it('is its headings, what is bold, and what has no source', () => {
    const document = documentFrom('題', 'ja', harbourDraft, caseView(harbour))
    const { 400: regular, 700: bold } = printedText(deskGalley(document, null))
    expect(bold).toContain('題')
    expect(bold).toContain('岸壁の3年')
    expect(bold).toContain('「検査は行われていなかった」')
    expect(bold).toContain('【4 出典なし】')
    expect(bold).toContain('注')
    expect(bold).not.toContain('湾岸新報によると')
    expect(regular).toContain('湾岸新報によると')
    expect(regular).toContain('【2】')
    expect(regular).toContain('SHA-256')
    expect(regular).toContain('↑')
  })
})

describe('a font in a style sheet', () => {
  it('holds its own bytes', () => {
    const css = fontFaceCss([{ weight: 700, range: 'U+41', bytes: Uint8Array.of(1, 2, 3, 4) }])
    expect(css).toBe(
      '@font-face { font-family: "BIZ UDGothic"; font-weight: 700; unicode-range: U+41;' +
        ' src: url(data:font/woff2;base64,AQIDBA==) format("woff2"); }\n',
    )
  })

  it('is in base64 as RFC 4648 has it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      }),
    )
  })
})
