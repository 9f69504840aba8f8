import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFrom, textOf, type WrittenBlock } from '#shared/export/document'
import { writtenBlocks } from '../../../support/export-arbitrary'
import {
  caseView,
  citeClaim,
  citePassage,
  harbour,
  harbourDraft,
  text,
} from '../../../support/export-case'

const view = caseView(harbour)
const paragraph = (...inlines: WrittenBlock['inlines']) => ({ kind: 'paragraph', inlines }) as const

describe('a document from a draft', () => {
  it('numbers every mark in the order it stands in, two marks of one passage apart', () => {
    const document = documentFrom(
      'T',
      'en',
      [
        paragraph(citePassage('p-post'), text('a'), citeClaim('k-lapse')),
        paragraph(citePassage('p-post')),
      ],
      view,
    )
    const numbers = document.blocks.flatMap(({ inlines }) =>
      inlines.flatMap((inline) => (inline.kind === 'citation' ? [inline.number] : [])),
    )
    expect(numbers).toEqual([1, 2, 3])
    expect(document.citations.map(({ cites }) => cites)).toEqual(['passage', 'claim', 'passage'])
  })

  it('keeps the mark of what was removed from the case', () => {
    const document = documentFrom(
      'T',
      'en',
      [paragraph(citePassage('gone'), citeClaim('gone'))],
      view,
    )
    expect(document.citations).toEqual([
      { cites: 'missing', was: 'passage' },
      { cites: 'missing', was: 'claim' },
    ])
  })

  it('joins what the editor split and leaves out what is empty', () => {
    const document = documentFrom(
      'T',
      'en',
      [paragraph(text('a'), text(''), text('b'), text('c', { bold: true }), text('d'))],
      view,
    )
    expect(document.blocks[0]?.inlines).toEqual([text('ab'), text('c', { bold: true }), text('d')])
  })

  it('leaves out what is empty beside a mark and in another look, and keeps marks apart', () => {
    const mark = citePassage('p-post')
    const empty = text('', { bold: true })
    const inlines = [empty, mark, text(''), mark, text('a'), empty, text('b'), mark, text('b')]
    const [block] = documentFrom('T', 'en', [paragraph(...inlines)], view).blocks
    expect(block?.inlines).toEqual([
      { kind: 'citation', number: 1 },
      { kind: 'citation', number: 2 },
      text('ab'),
      { kind: 'citation', number: 3 },
      text('b'),
    ])
  })

  it('keeps apart what differs in any of its looks', () => {
    const inlines = [
      text('a'),
      text('b', { italic: true }),
      text('c', { bold: true }),
      text('d', { link: 'https://d.example' }),
      text('e', { link: 'https://e.example' }),
    ]
    const [block] = documentFrom('T', 'en', [paragraph(...inlines)], view).blocks
    expect(block?.inlines).toEqual(inlines)
  })

  it('keeps the text of a link that does not lead to the web, and not the link', () => {
    const document = documentFrom(
      'T',
      'en',
      [
        paragraph(
          text('a', { link: 'javascript:alert(1)' }),
          text('b', { link: 'https://b.example' }),
        ),
      ],
      view,
    )
    expect(document.blocks[0]?.inlines).toEqual([
      text('a'),
      text('b', { link: 'https://b.example' }),
    ])
  })

  it('puts a title on one line', () => {
    expect(documentFrom(' 港の\r\n三年\u2028間 ', 'ja', [], view).title).toBe('港の 三年 間')
  })

  it('holds nothing that may not leave', () => {
    const document = documentFrom('T', 'ja', harbourDraft, view)
    expect(JSON.stringify(document)).not.toContain('SECRET')
  })

  it('loses no character of any draft and resolves every mark', () => {
    fc.assert(
      fc.property(writtenBlocks, (written) => {
        const document = documentFrom('T', 'ja', written, view)
        expect(document.blocks.map(textOf)).toEqual(
          written.map(({ inlines }) =>
            inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''),
          ),
        )
        const marks = written.flatMap(({ inlines }) =>
          inlines.filter(({ kind }) => kind === 'cite'),
        )
        expect(document.citations).toHaveLength(marks.length)
      }),
    )
  })
})
