import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFrom, textOf } from '#shared/export/document'
import { toDocx } from '#shared/export/docx'
import { deskGalley, publicationGalley } from '#shared/export/galley'
import { writable } from '#shared/export/writable'
import { hostileWords, words, writtenBlocks } from '../../../support/export-arbitrary'
import { caseView, harbour, harbourDraft, source, text } from '../../../support/export-case'
import { docxParts, footnotesIn, paragraphsIn, shownIn, xmlOf } from '../../../support/export-docx'
import { zipDirectory } from '../../../support/export-zip'

const view = caseView(harbour)
const sample = documentFrom('岸壁の「空白」を追う', 'ja', harbourDraft, view)
const listed = (ordered: boolean, depth: number, words: string) =>
  ({ kind: 'listed', ordered, depth, inlines: [text(words)] }) as const

describe('a Word file', () => {
  it('holds the draft by its styles, lists and breaks', async () => {
    const parts = docxParts(await toDocx(publicationGalley(sample)))
    const outline = paragraphsIn(xmlOf(parts, 'word/document.xml')).map((paragraph) => [
      paragraph.querySelector('pStyle')?.getAttribute('w:val') ?? 'Normal',
      shownIn(paragraph),
    ])
    expect(outline).toEqual([
      ['Title', '岸壁の「空白」を追う'],
      ['Heading1', '岸壁の3年'],
      [
        'Normal',
        '湾岸新報によると、「検査は行われていなかった」という[1]。局は否定する。[2]取材は続く。',
      ],
      ['Quote', '3年も放置\nひどい話だ[3]'],
      ['ListParagraph', '検査の記録'],
      ['ListParagraph', '2021年[4]'],
      ['ListParagraph', '局の回答'],
    ])
  })

  it('has a real footnote for every mark', async () => {
    const galley = publicationGalley(sample)
    const notes = footnotesIn(xmlOf(docxParts(await toDocx(galley)), 'word/footnotes.xml'))
    expect(notes.map((note) => note.getAttribute('w:id'))).toEqual(['1', '2', '3', '4'])
    expect(notes.map(shownIn)).toEqual(
      galley.notes.map(
        (note) => ` ${note.flatMap((line) => line.map((run) => run.text)).join('')}`,
      ),
    )
  })

  it('links text and notes to the web, in ASCII, and leaves out what Word cannot open', async () => {
    const long = `https://bay.example/${'a'.repeat(2000)}`
    const document = documentFrom(
      'T',
      'en',
      [
        {
          kind: 'paragraph',
          inlines: [
            text('a', { link: 'https://bay.example/港?x="1"&y=2' }),
            text('b', { link: long }),
            text('c', { link: 'javascript:alert(1)' }),
          ],
        },
      ],
      view,
    )
    const parts = docxParts(await toDocx(publicationGalley(document)))
    const targets = [
      ...xmlOf(parts, 'word/_rels/document.xml.rels').querySelectorAll('[TargetMode="External"]'),
    ].map((relation) => relation.getAttribute('Target'))
    expect(targets).toEqual(['https://bay.example/%E6%B8%AF?x=%221%22&y=2'])
    const [, paragraph] = paragraphsIn(xmlOf(parts, 'word/document.xml'))
    expect(paragraph && shownIn(paragraph)).toBe('abc')
  })

  it('sets Japanese in a Japanese font, on A4, and says which languages it is in', async () => {
    const parts = docxParts(await toDocx(publicationGalley(sample)))
    const defaults = xmlOf(parts, 'word/styles.xml').querySelector('rPrDefault')
    expect(defaults?.querySelector('rFonts')?.getAttribute('w:eastAsia')).toBe('Yu Mincho')
    expect(defaults?.querySelector('rFonts')?.getAttribute('w:ascii')).toBe('Times New Roman')
    expect(defaults?.querySelector('lang')?.getAttribute('w:eastAsia')).toBe('ja-JP')
    const page = xmlOf(parts, 'word/document.xml').querySelector('pgSz')
    expect([page?.getAttribute('w:w'), page?.getAttribute('w:h')]).toEqual(['11906', '16838'])
  })

  it('begins every numbered list at 1, at its own depth', async () => {
    const blocks = [
      listed(true, 1, 'a'),
      listed(true, 2, 'b'),
      listed(true, 1, 'c'),
      { kind: 'paragraph', inlines: [text('-')] },
      listed(true, 1, 'd'),
      listed(true, 2, 'e'),
    ] as const
    const document = documentFrom('T', 'en', blocks, view)
    const parts = docxParts(await toDocx(publicationGalley(document)))
    const places = [...xmlOf(parts, 'word/document.xml').querySelectorAll('numPr')].map((place) =>
      ['ilvl', 'numId'].map((name) => place.querySelector(name)?.getAttribute('w:val') ?? ''),
    )
    const [a, b, c, d, e] = places
    expect(places.map(([level]) => level)).toEqual(['0', '1', '0', '0', '1'])
    expect(c).toEqual(a)
    expect(new Set([a, b, d, e].map((place) => place?.[1])).size).toBe(4)
    const restarts = xmlOf(parts, 'word/numbering.xml').querySelectorAll(
      `num[*|numId="${e?.[1]}"] startOverride`,
    )
    expect([...restarts].map((start) => start.getAttribute('w:val'))).toContain('1')
  })

  it('names no author, program, date, path or revision in any part', async () => {
    const desk = deskGalley(sample, null)
    const parts = docxParts(await toDocx(desk))
    expect([...parts.keys()][0]).toBe('[Content_Types].xml')
    for (const xml of parts.values()) {
      expect(xml).not.toMatch(
        /<[\w:]*(creator|modifiedby|revision|created|modified|application|appversion|company|manager|template|rsids?)\b|w:rsid|un-named|secret|docx\.js/i,
      )
      expect(xml).not.toMatch(/file:|[A-Z]:\\|\/home\/|\/Users\//)
      expect(xml).not.toContain(`${new Date().getFullYear()}-`)
    }
  })

  it('is the same to the byte when made twice', async () => {
    const galley = deskGalley(sample, '2026-11-22T10:00:00+09:00')
    const [one, other] = [await toDocx(galley), await toDocx(galley)]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    // Noon of 1 January 1980, as ZIP writes it.
    const noon = (1 << 21) | (1 << 16) | (12 << 11)
    expect(new Set(zipDirectory(one).map(({ date }) => date))).toEqual(new Set([noon]))
  })

  it.each(hostileWords)('shows %j as text wherever it stands', async (hostile) => {
    const facts = { title: hostile, author: hostile, publisher: hostile, canonicalUrl: hostile }
    const hostileView = caseView({
      ...harbour,
      sources: [{ ...source('s-courier', facts), url: `https://bay.example/${hostile}` }],
    })
    const blocks = [{ kind: 'paragraph', inlines: [text(hostile)] }, ...harbourDraft] as const
    const document = documentFrom(hostile, 'en', blocks, hostileView)
    const galley = publicationGalley(document)
    const published = docxParts(await toDocx(galley))
    const shown = paragraphsIn(xmlOf(published, 'word/document.xml')).map(shownIn)
    expect(shown[0]).toBe(writable(galley.title))
    expect(shown).toContain(writable(hostile))
    const parts = docxParts(await toDocx(deskGalley(document, null)))
    for (const name of parts.keys()) xmlOf(parts, name)
    const [note] = footnotesIn(xmlOf(parts, 'word/footnotes.xml'))
    expect(note && shownIn(note)).toContain(
      writable(hostile)
        .replace(/[\t\n]+/g, ' ')
        .trim(),
    )
  })

  it('loses no character of any draft, and gives every mark its note', async () => {
    await fc.assert(
      fc.asyncProperty(words, writtenBlocks, async (title, written) => {
        const document = documentFrom(title, 'ja', written, view)
        const parts = docxParts(await toDocx(publicationGalley(document)))
        const [, ...shown] = paragraphsIn(xmlOf(parts, 'word/document.xml')).map(shownIn)
        expect(shown.map((words) => words.replace(/\[\d+\]/g, '')).join('')).toBe(
          document.blocks.map((block) => writable(textOf(block)).replace(/\[\d+\]/g, '')).join(''),
        )
        const notes = footnotesIn(xmlOf(parts, 'word/footnotes.xml'))
        expect(notes).toHaveLength(document.citations.length)
      }),
      { numRuns: 15 },
    )
  })
})
