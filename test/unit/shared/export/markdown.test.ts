import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFrom, textOf, type WrittenBlock } from '#shared/export/document'
import { deskGalley, type Galley, publicationGalley } from '#shared/export/galley'
import { toMarkdown } from '#shared/export/markdown'
import { writable } from '#shared/export/writable'
import { words, writtenBlocks } from '../../../support/export-arbitrary'
import { caseView, citePassage, harbour, harbourDraft, text } from '../../../support/export-case'

const view = caseView(harbour)

function markdown(...blocks: readonly WrittenBlock[]): string {
  const galley = publicationGalley(documentFrom('T', 'ja', blocks, view))
  return toMarkdown({ ...galley, notes: [] })
    .replace('# T\n\n', '')
    .replace(/\n$/, '')
}

const paragraph = (...inlines: WrittenBlock['inlines']) => ({ kind: 'paragraph', inlines }) as const

describe('Markdown', () => {
  it('of the sample, for readers', async () => {
    const galley = publicationGalley(documentFrom('岸壁の「空白」を追う', 'ja', harbourDraft, view))
    await expect(toMarkdown(galley)).toMatchFileSnapshot('golden/publication-ja.md.txt')
  })

  it('of the sample, for the desk', async () => {
    const document = documentFrom('On the quay', 'en', harbourDraft, view)
    const galley = deskGalley(document, '2026-11-22T10:00:00+09:00')
    await expect(toMarkdown(galley)).toMatchFileSnapshot('golden/desk-en.md.txt')
  })

  it.each([
    ['# not a heading', '\\# not a heading'],
    ['- not a list\n1. nor this\n2) nor this', '\\- not a list\\\n1\\. nor this\\\n2\\) nor this'],
    ['---', '\\---'],
    ['=== *a* _b_ `c` <d> [e](f)', '\\=== \\*a\\* \\_b\\_ \\`c\\` \\<d\\> \\[e\\](f)'],
    ['a\\b', 'a\\\\b'],
    ['Q&A &amp; &#65;', 'Q\\&A \\&amp; \\&#65;'.replace('&#', '&\\#')],
    ['$5 @kondo ~x~ | {y}', '\\$5 \\@kondo \\~x\\~ \\| \\{y\\}'],
    ['https://t.example www.t.example', 'https\\://t.example www\\.t.example'],
    ['  in\tden\t', '&#32;&#32;in\tden&#9;'],
    ['\u3000字下げ\u3000', '\u3000字下げ\u3000'],
    ['\n\na\n\nb\n', '&#10;&#10;a\\\n\\\nb&#10;'],
    ['\u0000', '␀'],
  ])('shows %j as it is', (given, expected) => {
    expect(markdown(paragraph(text(given)))).toBe(expected)
  })

  it.each([
    [
      'beside letters',
      [text('これは'), text('重要', { bold: true }), text('だ')],
      'これは**重要**だ',
    ],
    [
      'beside Japanese quotation marks',
      [text('彼は'), text('「否」', { bold: true }), text('と')],
      '彼は<strong>「否」</strong>と',
    ],
    ['over spaces', [text('a'), text(' b ', { italic: true })], 'a<em> b </em>'],
    ['twice in a row', [text('a', { bold: true }), text('b', { italic: true })], '**a**<em>b</em>'],
    ['both at once', [text('a', { bold: true, italic: true })], '<strong><em>a</em></strong>'],
  ])('carries emphasis %s', (_, inlines, expected) => {
    expect(markdown(paragraph(...inlines))).toBe(expected)
  })

  it('keeps marks apart from what would make links and pictures of them', () => {
    const mark = citePassage('p-post')
    expect(markdown(paragraph(text('Wow!'), mark, text('(a)'), mark, text(': b')))).toBe(
      'Wow\\![^1]\\(a)[^2]\\: b',
    )
  })

  it('writes an address that is its own text once', () => {
    const address = 'https://bay.example/a?b=1&c=2'
    expect(markdown(paragraph(text(address, { link: address })))).toBe(`<${address}>`)
    expect(markdown(paragraph(text('x', { link: `${address}&amp;` })))).toBe(
      '[x](<https://bay.example/a?b=1\\&c=2\\&amp;>)',
    )
  })

  it('nests lists by their markers and keeps an empty entry', () => {
    const listed = (ordered: boolean, depth: number, words: string) =>
      ({ kind: 'listed', ordered, depth, inlines: [text(words)] }) as const
    expect(
      markdown(
        listed(true, 1, 'a'),
        listed(false, 3, 'b\nc'),
        listed(false, 3, ''),
        listed(true, 1, 'd'),
        listed(false, 1, 'e'),
      ),
    ).toBe('1. a\n   - b\\\n     c\n   - &#32;\n2. d\n\n- e')
  })

  it('loses no character and adds no sign to any draft', () => {
    fc.assert(
      fc.property(words, writtenBlocks, fc.boolean(), (title, written, forDesk) => {
        const document = documentFrom(title, 'ja', written, view)
        const galley = forDesk ? deskGalley(document, null) : publicationGalley(document)
        expect(unmarked(toMarkdown(galley))).toBe(bare(wordsOf(galley)))
      }),
    )
  })

  it('holds every character of the draft in order, whatever stands between', () => {
    fc.assert(
      fc.property(writtenBlocks, (written) => {
        const document = documentFrom('T', 'ja', written, view)
        const galley = publicationGalley(document)
        const all = bare(document.blocks.map(textOf).join(''))
        expect(unmarked(toMarkdown({ ...galley, notes: [] }))).toBe(`T${all}`)
      }),
    )
  })
})

/** All words of a galley in the order they are written. */
function wordsOf({ title, lead, blocks, notes }: Galley): string {
  const inlines = [...lead.flat(), ...blocks.flatMap((block) => block.inlines), ...notes.flat(2)]
  return title + inlines.map((inline) => (inline.kind === 'citation' ? '' : inline.text)).join('')
}

const bare = (words: string) => writable(words).replace(/[ \t\n]/g, '')

/** What is left of Markdown when its signs are read: a reader as small as what we write. */
function unmarked(source: string): string {
  const line = /^(?: *(?:- |\d+\. ))+|^#+ |^> |^\[\^\d+\]: /
  return source
    .split('\n')
    .map((words) => words.replace(line, '').replace(/^ +/, '').replace(/^(> )/, ''))
    .join('\n')
    .replace(
      /\\\n|\\([!-/:-@[-`{-~])|&#(\d+);|<\/?(?:strong|em)>|<(https?:[^>]*)>|\[\^\d+\]|\]\(<(?:\\.|[^>\\])*>\)|[*[]/g,
      (_, escaped?: string, code?: string, address?: string) =>
        escaped ?? address ?? (code ? String.fromCharCode(Number(code)) : ''),
    )
    .replace(/[ \t\n]/g, '')
}
