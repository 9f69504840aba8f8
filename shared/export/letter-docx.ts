import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import { repackDocx } from '#shared/export/docx-package'
import { docxNumbering, docxPage, docxStyles, numbers } from '#shared/export/docx-styles'
import type { LetterLine } from '#shared/export/letter'
import { writable } from '#shared/export/writable'

/**
 * A letter as a Word file (Office Open XML, ECMA-376), A4. The same letter gives the same bytes. It names no author,
 * program or revision.
 */
export async function letterDocx(
  title: string,
  letter: readonly LetterLine[],
): Promise<Uint8Array> {
  let list = 0
  const paragraphs = letter.map(({ kind, text }) => {
    // Under every heading the numbers begin at 1.
    if (kind === 'heading') list += 1
    return new Paragraph({ ...look(kind, list), children: [new TextRun(writable(text))] })
  })
  const document = new Document({
    styles: docxStyles(),
    numbering: docxNumbering,
    sections: [{ properties: { page: docxPage }, children: paragraphs }],
  })
  return repackDocx(await Packer.pack(document, 'uint8array'), writable(title))
}

function look(kind: LetterLine['kind'], instance: number): IParagraphOptions {
  switch (kind) {
    case 'right':
      return { alignment: AlignmentType.RIGHT }
    case 'centre':
      return { alignment: AlignmentType.CENTER }
    case 'title':
      return { heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }
    case 'heading':
      return { heading: HeadingLevel.HEADING_3 }
    case 'item':
      return { numbering: { reference: numbers, level: 0, instance } }
    case 'text':
      return {}
  }
}
