import { describe, expect, it } from 'vitest'
import { documentFrom, type WrittenBlock } from '#shared/export/document'
import { numberedSentences } from '#shared/export/numbered-sentences'
import { caseView, citeClaim, citePassage, harbour, text } from '../../../support/export-case'

const sentences = (...blocks: readonly WrittenBlock[]) =>
  numberedSentences(documentFrom('T', 'ja', blocks, caseView(harbour)))

const cited = (...blocks: readonly WrittenBlock[]) =>
  sentences(...blocks).map(({ number, citations, sourced }) => [number, citations, sourced])

const paragraph = (...inlines: WrittenBlock['inlines']) => ({ kind: 'paragraph', inlines }) as const
const passage = citePassage('p-courier')

describe('numbered sentences', () => {
  it('run through the whole draft and know their place', () => {
    const heading = { kind: 'heading', level: 1, inlines: [text('港')] } as const
    expect(
      sentences(heading, paragraph(text('甲。'), text('乙', { bold: true }), text('丙。'))),
    ).toEqual([
      { number: 1, block: 0, start: 0, end: 1, text: '港', citations: [], sourced: false },
      { number: 2, block: 1, start: 0, end: 2, text: '甲。', citations: [], sourced: false },
      { number: 3, block: 1, start: 2, end: 5, text: '乙丙。', citations: [], sourced: false },
    ])
  })

  it('own the mark before their full stop, and the one behind it', () => {
    expect(cited(paragraph(text('甲'), passage, text('。乙。'), passage, text('丙。')))).toEqual([
      [1, [1], true],
      [2, [2], true],
      [3, [], false],
    ])
  })

  it('own a mark across the space to the next sentence', () => {
    expect(cited(paragraph(text('One. '), passage, text('Two.')))).toEqual([
      [1, [1], true],
      [2, [], false],
    ])
  })

  it('own a mark that stands before the first of them', () => {
    expect(cited(paragraph(passage, text('甲。乙。')))).toEqual([
      [1, [1], true],
      [2, [], false],
    ])
  })

  it('of a block quotation share its mark', () => {
    expect(cited({ kind: 'quotation', inlines: [text('甲。乙。'), passage] })).toEqual([
      [1, [1], true],
      [2, [1], true],
    ])
  })

  it('have no source when what they cite is gone or has no evidence', () => {
    expect(
      cited(
        paragraph(text('甲'), citePassage('gone')),
        paragraph(text('乙'), citeClaim('k-bare')),
        paragraph(text('丙'), citeClaim('k-lapse')),
      ),
    ).toEqual([
      [1, [1], false],
      [2, [2], false],
      [3, [3], true],
    ])
  })
})
