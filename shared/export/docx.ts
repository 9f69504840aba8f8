import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import type { Language } from '#shared/domain/language'
import { repackDocx } from '#shared/export/docx-package'
import {
  bullets,
  deepestLevel,
  docxNumbering,
  docxPage,
  docxStyles,
  labelStyle,
  leadStyle,
  noteMoreStyle,
  numbers,
  quoteStyle,
  unsourcedStyle,
} from '#shared/export/docx-styles'
import type { Galley, GalleyBlock, GalleyInline } from '#shared/export/galley'
import { type List, withLists } from '#shared/export/list-tree'
import { type Note, plain } from '#shared/export/note'
import { asUri } from '#shared/export/web-address'
import { writable } from '#shared/export/writable'

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const
// Word will not open a file with a longer one.
const longestLink = 2000
/**
 * The galley as a Word file (Office Open XML, ECMA-376): A4, its notes real footnotes. The same galley
 * gives the same bytes. It names no author, program, date, path or revision. Characters that XML
 * cannot hold stand as `writable` puts them.
 */
export async function toDocx(galley: Galley): Promise<Uint8Array> {
  const { language } = galley
  const notes = galley.notes.map((note, index) => [
    String(index + 1),
    { children: noteParagraphs(note, language) },
  ])
  const lists = { next: 0 }
  const document = new Document({
    styles: docxStyles(),
    numbering: docxNumbering,
    footnotes: Object.fromEntries(notes),
    sections: [
      {
        properties: { page: docxPage },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: runs([plain(galley.title)], language),
          }),
          ...galley.lead.map(
            (line) => new Paragraph({ style: leadStyle, children: runs(line, language) }),
          ),
          ...withLists(galley.blocks).flatMap((block) =>
            block.kind === 'list'
              ? listParagraphs(block.list, 0, lists, language)
              : [new Paragraph({ ...look(block), children: runs(block.inlines, language) })],
          ),
        ],
      },
    ],
  })
  return repackDocx(await Packer.pack(document, 'uint8array'), writable(galley.title))
}

function look(block: Exclude<GalleyBlock, { kind: 'listed' }>): IParagraphOptions {
  switch (block.kind) {
    case 'heading':
      return { heading: headings[block.level - 1] ?? HeadingLevel.HEADING_3 }
    case 'quotation':
      return { style: quoteStyle }
    case 'paragraph':
      return {}
  }
}

function listParagraphs(
  list: List<GalleyInline>,
  depth: number,
  lists: { next: number },
  language: Language,
): readonly Paragraph[] {
  // Each list is an instance of its own, so that its numbers begin at 1.
  lists.next += 1
  const numbering = {
    reference: list.ordered ? numbers : bullets,
    level: Math.min(depth, deepestLevel),
    instance: lists.next,
  }
  return list.entries.flatMap(({ inlines, inside }) => [
    new Paragraph({ numbering, children: runs(inlines, language) }),
    ...inside.flatMap((inner) => listParagraphs(inner, depth + 1, lists, language)),
  ])
}

function noteParagraphs(note: Note, language: Language): Paragraph[] {
  return note.map((line, index) =>
    index === 0
      ? new Paragraph({ style: 'FootnoteText', children: runs([plain(' '), ...line], language) })
      : new Paragraph({ style: noteMoreStyle, children: runs(line, language) }),
  )
}

function runs(inlines: readonly GalleyInline[], language: Language): ParagraphChild[] {
  return inlines.flatMap((inline): ParagraphChild[] => {
    if (inline.kind === 'citation') return [new FootnoteReferenceRun(inline.number)]
    if (inline.kind === 'label') {
      const style = inline.sourced ? labelStyle : unsourcedStyle
      return textRuns(inline.text, { style }, language)
    }
    const { bold, italic, link } = inline
    // Not `false` where it is not so: that would undo what a heading's style says.
    const options = { ...(bold ? { bold } : {}), ...(italic ? { italics: italic } : {}) }
    if (link === null || link.length > longestLink) return textRuns(inline.text, options, language)
    const children = textRuns(inline.text, { ...options, style: 'Hyperlink' }, language)
    return [new ExternalHyperlink({ link: asUri(link), children })]
  })
}

/** Text with its line breaks and tabs as Word's own. */
function textRuns(text: string, options: IRunOptions, language: Language): TextRun[] {
  // Without the hint Word sets “ ” … and their like in the Latin font, half as wide.
  const font = language === 'ja' ? { font: { hint: 'eastAsia' } } : {}
  return writable(text)
    .split('\n')
    .map((line, index) => {
      const children = line
        .split('\t')
        .flatMap((piece, at) => (at > 0 ? [new Tab(), piece] : [piece]))
      return new TextRun({ ...options, ...font, ...(index > 0 ? { break: 1 } : {}), children })
    })
}
