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
    ['+ a\n: b\n% c\n> d', '\\+ a\\\n\\: b\\\n\\% c\\\n\\> d'],
    ['123456789. a', '123456789\\. a'],
    ['1234567890. a', '1234567890. a'],
    ['. a\n) b', '. a\\\n) b'],
    ['x^2^ WWW.t.example', 'x\\^2\\^ WWW\\.t.example'],
    ['\ta', '&#9;a'],
    ['a  ', 'a&#32;&#32;'],
    ['a \t \nb', 'a&#32;&#9;&#32;\\\nb'],
    ['a: b % c + d - e = f', 'a: b % c + d - e = f'],
    ['a\n\n\n', 'a&#10;&#10;&#10;'],
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
    ['in italics', [text('a'), text('b', { italic: true }), text('c')], 'a*b*c'],
    ['of a number', [text('計'), text('5', { bold: true }), text('人')], '計**5**人'],
    ['of a mark on a letter', [text('e\u0301', { bold: true }), text('x')], '**e\u0301**x'],
    ['of a sign at both ends', [text('「否」', { bold: true })], '**「否」**'],
    [
      'of a sign after a space',
      [text('a '), text('(b)', { bold: true }), text(' c')],
      'a **(b)** c',
    ],
    [
      'of a sign after a full-width space',
      [text('a\u3000'), text('（b）', { bold: true }), text('\u3000c')],
      'a\u3000**（b）**\u3000c',
    ],
    [
      'of a sign in a line of its own',
      [text('a\n'), text('(b)', { bold: true }), text('\nc')],
      'a\\\n**(b)**\\\nc',
    ],
    [
      'of a sign beside a sign',
      [text('、'), text('「b」', { bold: true }), text('。')],
      '、**「b」**。',
    ],
    ['of a symbol', [text('a '), text('€5', { bold: true })], 'a **€5**'],
    [
      'of an emoji beside a letter',
      [text('a'), text('🎉', { bold: true })],
      'a<strong>🎉</strong>',
    ],
    [
      'of a sign beside an emoji',
      [text('🎉'), text('(b)', { bold: true })],
      '🎉<strong>(b)</strong>',
    ],
    ['of a line end', [text('a'), text('\nb', { bold: true })], 'a<strong>\\\nb</strong>'],
    ['before a mark', [text('(b)', { bold: true }), citePassage('p-post')], '**(b)**[^1]'],
    [
      'before other emphasis',
      [text('(b)', { bold: true }), text('c', { italic: true })],
      '**(b)**<em>c</em>',
    ],
    [
      'before a link',
      [text('(b)', { bold: true }), text('c', { link: 'https://c.example' })],
      '**(b)**[c](<https://c.example>)',
    ],
    [
      'in a link',
      [text('(b)', { bold: true, link: 'https://c.example' })],
      '[**(b)**](<https://c.example>)',
    ],
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

  it('lets an exclamation mark stand, and what stands behind no mark', () => {
    const mark = citePassage('p-post')
    expect(markdown(paragraph(text('Wow! a!')))).toBe('Wow! a!')
    expect(markdown(paragraph(text('a'), text('(b)', { bold: true })))).toBe(
      'a<strong>(b)</strong>',
    )
    expect(markdown(paragraph(text('a'), text(': b', { bold: true })))).toBe(
      'a<strong>: b</strong>',
    )
    expect(markdown(paragraph(mark, text('a(b)')))).toBe('[^1]a(b)')
    expect(markdown(paragraph(text('a!'), text('b', { link: 'https://b.example' })))).toBe(
      'a\\![b](<https://b.example>)',
    )
  })

  it('keeps a heading on its line, with the white space of its ends', () => {
    const heading = (words: string) =>
      markdown({ kind: 'heading', level: 2, inlines: [text(words)] })
    expect(heading('a')).toBe('### a')
    expect(heading('  a\n b \t')).toBe('### &#32;&#32;a&#10; b&#32;&#9;')
    expect(heading('\t a  b')).toBe('### &#9;&#32;a  b')
  })

  it('leaves no gap for a paragraph of nothing', () => {
    expect(markdown(paragraph(text('a')), paragraph(), paragraph(text('b')))).toBe('a\n\nb')
    expect(markdown({ kind: 'quotation', inlines: [text('a\nb')] })).toBe('> a\\\n> b')
    expect(markdown({ kind: 'quotation', inlines: [] })).toBe('# T')
  })

  it('writes an address that is its own text once', () => {
    const entity = 'https://bay.example/?a=1&amp;b'
    expect(markdown(paragraph(text(entity, { link: entity })))).toBe(
      `[https\\://bay.example/?a=1\\&amp;b](<https://bay.example/?a=1\\&amp;b>)`,
    )
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
        const all = document.blocks.map((block) => bare(textOf(block))).join('')
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
