import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../../../renderer/capture/pdf/read-pdf'
import { makePdf, type PdfPage, type PdfParts, type PdfWords } from '../../../../support/make-pdf'
import { openPdf } from '../../../../support/open-pdf'

const read = (parts: PdfParts) => readPdf(makePdf(parts), { open: openPdf })
/** Lines of words under one another. */
const lines = (texts: readonly string[], over: Partial<PdfWords> = {}, pitch = 15): PdfPage => ({
  words: texts.map((text, index) => ({ at: [50, 780 - pitch * index], text, ...over })),
})

describe('the text of a document', () => {
  it('has its lines set together to paragraphs, and hyphenated words made whole', async () => {
    const { reading } = await read({
      pages: [
        lines([
          'Nobody had looked at the harbour bridge for ten years, the town ad-',
          'mitted on Monday. The well-known engineer had warned it. A well-',
          'known paper said so.',
        ]),
      ],
    })
    expect(reading.text).toBe(
      'Nobody had looked at the harbour bridge for ten years, the town admitted on Monday. The well-known engineer had warned it. A well-known paper said so.',
    )
    expect(reading.blocks).toEqual([{ kind: 'paragraph', start: 0, end: reading.text.length }])
  })

  it('reads Japanese whose fonts are not in the file, without spaces where lines break', async () => {
    const { reading, facts } = await read({
      pages: [
        lines(
          [
            '港の橋は十年のあいだ一度も点検されていなかったと市は',
            '月曜日に認めた。記録も残っていないという。',
          ],
          { font: 'japanese' },
        ),
      ],
    })
    expect(reading.text).toBe(
      '港の橋は十年のあいだ一度も点検されていなかったと市は月曜日に認めた。記録も残っていないという。',
    )
    expect(facts.language).toBe('ja')
  })

  it('reads vertical lines from right to left, with the marks of horizontal writing', async () => {
    const { reading } = await read({
      pages: [
        {
          words: [
            { at: [500, 780], text: '「港の橋」は点検され', font: 'vertical' },
            { at: [482, 780], text: 'ていない。', font: 'vertical' },
          ],
        },
      ],
    })
    expect(reading.text).toBe('「港の橋」は点検されていない。')
  })

  it('keeps a sentence whole under the readings of its kanji, which come after it', async () => {
    const { reading } = await read({
      pages: [
        {
          words: [
            { at: [50, 780], text: '桟橋の点検は十年のあいだ行われて', font: 'japanese' },
            { at: [50, 791], text: 'さんばし', font: 'japanese', size: 5 },
            { at: [50, 762], text: 'いなかった。', font: 'japanese' },
          ],
        },
      ],
    })
    expect(reading.text).toBe('桟橋の点検は十年のあいだ行われていなかった。\nさんばし')
  })

  it('folds radicals, also those that NFKC leaves', async () => {
    const mapping = { 民: '⺠', 日: '⽇', 戸: '⼾', の: 'の' }
    const { reading } = await read({
      mapping,
      pages: [lines(['民の日の戸'], { font: 'mapped' })],
    })
    expect(reading.text).toBe('民の日の戸')
  })

  it('begins a paragraph where lines are further apart, set in, or larger, and knows headings', async () => {
    const words: PdfWords[] = [
      { at: [50, 780], text: 'The Harbour Bridge', size: 22 },
      { at: [50, 740], text: 'Who looked', size: 15 },
      { at: [50, 715], text: 'Nobody had looked at the bridge for ten years, it seems, and' },
      { at: [50, 700], text: 'nobody would have. The town said so.' },
      { at: [62, 685], text: 'On Tuesday the town said the opposite, as far as anybody could' },
      { at: [50, 670], text: 'tell from its short notice to the papers.' },
      { at: [50, 640], text: 'A last word.' },
    ]
    const { reading, facts } = await read({ pages: [{ words }] })
    expect(
      reading.blocks.map(({ kind, start, end }) => [kind, reading.text.slice(start, end)]),
    ).toEqual([
      ['heading', 'The Harbour Bridge'],
      ['heading', 'Who looked'],
      [
        'paragraph',
        'Nobody had looked at the bridge for ten years, it seems, and nobody would have. The town said so.',
      ],
      [
        'paragraph',
        'On Tuesday the town said the opposite, as far as anybody could tell from its short notice to the papers.',
      ],
      ['paragraph', 'A last word.'],
    ])
    expect(reading.blocks.flatMap((one) => (one.kind === 'heading' ? [one.level] : []))).toEqual([
      1, 2,
    ])
    expect(facts.title).toBe('The Harbour Bridge')
  })

  it('keeps the rows of a table apart, and words that were drawn twice once', async () => {
    const { reading } = await read({
      pages: [
        {
          words: [
            { at: [50, 780], text: 'Year' },
            { at: [200, 780], text: 'Cost' },
            { at: [50, 765], text: '2024' },
            { at: [200, 765], text: '482' },
            { at: [50, 700], text: 'Total' },
            { at: [50.3, 700], text: 'Total' },
          ],
        },
      ],
    })
    expect(reading.text).toBe('Year\tCost\n2024\t482\nTotal')
  })
})

describe('the pages of a document', () => {
  it('are where their text is, with what is printed on them', async () => {
    const { reading } = await read({
      catalog: '/PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >>',
      pages: [
        lines(['First.']),
        { words: [] },
        { ...lines(['Third.'], { at: [50, 500] }), width: 842, height: 595 },
      ],
    })
    expect(reading.text).toBe('First.\nThird.')
    expect(reading.pages).toEqual([
      { start: 0, end: 6, label: 'i', width: 595, height: 842 },
      { start: 6, end: 6, label: 'ii', width: 595, height: 842 },
      { start: 7, end: 13, label: '1', width: 842, height: 595 },
    ])
    expect(reading.document).toMatchObject({ pageCount: 3, unread: [] })
  })

  it('tell how far the reading is', async () => {
    const told: string[] = []
    const bytes = makePdf({ pages: [lines(['A.']), lines(['B.'])] })
    await readPdf(bytes, { open: openPdf, tell: (page, of) => told.push(`${page}/${of}`) })
    expect(told).toEqual(['1/2', '2/2'])
  })
})

describe('what a document says of itself', () => {
  it('its language is as it declares it where its words do not speak against it', async () => {
    const kana = lines(
      [
        'みなとのはしはじゅうねんのあいだいちどもてんけんされていなかったとしはみとめたというはなしである。',
      ],
      {
        font: 'japanese',
      },
    )
    const languageOf = async (declared: string) =>
      (await read({ catalog: `/Lang (${declared})`, pages: [kana] })).facts.language
    expect(await languageOf('ja-JP')).toBe('ja-JP')
    expect(await languageOf('en-US')).toBe('ja')
  })

  it('has no title where that is the name of a file, which is a detail', async () => {
    const { facts, details } = await read({
      info: { Title: 'Microsoft Word - draft3.docx' },
      pages: [lines(['The Harbour Bridge'], { size: 22 })],
    })
    expect(facts.title).toBe('The Harbour Bridge')
    expect(details).toEqual([{ name: 'title', value: 'Microsoft Word - draft3.docx' }])
  })

  it('is kept as its own word; only its title and language are facts', async () => {
    const { details, facts } = await read({
      info: {
        Title: '港の橋の点検',
        Author: '港湾局',
        CreationDate: "D:20240503140200+09'00'",
        Producer: 'Hand 1',
      },
      catalog: '/Lang (ja-JP)',
      pages: [lines(['One line.'])],
    })
    expect(facts).toMatchObject({
      title: '港の橋の点検',
      author: null,
      publishedAt: null,
      language: 'ja-JP',
    })
    expect(details).toEqual([
      { name: 'creator', value: '港湾局' },
      { name: 'software', value: 'Hand 1' },
      { name: 'created', value: '2024-05-03T14:02:00+09:00' },
    ])
  })
})
