import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdown } from '../../../../renderer/capture/markdown'
import { plainText } from '../../../../renderer/capture/plain-text'
import { shown } from '../../../support/read-html'

const line = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '# 見出し',
    '- 項目',
    '1. one',
    '> 5 %',
    '```',
    '~~~ts',
    '---',
    '===',
    '　字下げ',
    '| a | b |',
  ),
  fc.string({ unit: 'grapheme' }),
)
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')))
  .map((lines) => lines.map(([each, end]) => each + end).join(''))

describe.each([
  ['plain text', plainText],
  ['Markdown', markdown],
])('%s', (_, read) => {
  it('keeps every character but the breaks between its lines', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const lines = raw.split(/\r\n?|\n/).filter((each) => each.trim() !== '')
        expect(
          read(raw)
            .text.split('\n')
            .filter((each) => each.trim() !== ''),
        ).toEqual(lines)
      }),
    )
  })

  it('is cut into blocks that follow each other, parted by one line feed each', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { text: whole, blocks } = read(raw)
        expect(blocks.map((block) => whole.slice(block.start, block.end)).join('\n')).toBe(whole)
      }),
    )
  })
})

describe('plain text', () => {
  it('takes each line for a paragraph where lines run on, as text copied from a page has them', () => {
    const long = '市は点検の記録を残していなかったと、課長は取材に対して認めた。'.repeat(2)
    expect(shown(plainText(`橋の見出し\n${long}\n次の段落。`))).toEqual([
      ['paragraph', '橋の見出し'],
      ['paragraph', long],
      ['paragraph', '次の段落。'],
    ])
    const wrapped = `${'a'.repeat(100)}\n${'字'.repeat(50)}\nend`
    expect(plainText(wrapped).blocks).toHaveLength(1)
    expect(plainText(`${'a'.repeat(101)}\nend`).blocks).toHaveLength(2)
    expect(plainText(`${'字'.repeat(50)}a\nend`).blocks).toHaveLength(2)
  })

  it('is parted into paragraphs by its blank lines', () => {
    expect(shown(plainText('\n一行目\r\n二行目\n \n\n　三行目\n'))).toEqual([
      ['paragraph', '一行目\n二行目'],
      ['paragraph', '　三行目'],
    ])
  })
})

describe('Markdown', () => {
  it('has headings, quotations, code and entries for blocks, with their marks', () => {
    const raw = `---
title: x
---
# One
text
more
Two
===
- a
- b
  c
1. d

> quoted
> on

\`\`\`sh
# no heading

\`\`\`
###### Six
#no heading`
    expect(shown(markdown(raw))).toEqual([
      ['preformatted', '---\ntitle: x\n---'],
      ['h1', '# One'],
      ['paragraph', 'text\nmore'],
      ['h1', 'Two\n==='],
      ['paragraph', '- a'],
      ['paragraph', '- b\n  c'],
      ['paragraph', '1. d'],
      ['quote', '> quoted\n> on'],
      ['preformatted', '```sh\n# no heading\n\n```'],
      ['h6', '###### Six'],
      ['paragraph', '#no heading'],
    ])
  })
})
