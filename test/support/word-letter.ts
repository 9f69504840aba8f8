import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { DeletedTextRun, Header, InsertedTextRun, Table, TableCell, TableRow } from 'docx'

const words = (text: string) => new Paragraph({ children: [new TextRun(text)] })
const changed = { id: 1, author: 'Somebody', date: '2026-03-02T10:00:00Z' }

/** A letter with all that Word's files hold and a text does not show. */
export async function letter(): Promise<Uint8Array> {
  const cells = ['貨物', '４８２トン'].map((text) => new TableCell({ children: [words(text)] }))
  const file = new Document({
    title: '港湾課からの回答',
    creator: 'Someone Inside',
    lastModifiedBy: 'Someone Else',
    footnotes: { 1: { children: [words('三月末の数字。')] } },
    sections: [
      {
        headers: { default: new Header({ children: [words('部外秘')] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('回答')] }),
          new Paragraph({
            children: [
              new TextRun('The lock will '),
              new DeletedTextRun({ text: 'not ', ...changed }),
              new InsertedTextRun({ text: 'soon ', ...changed }),
              new TextRun('open.'),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Table({ rows: [new TableRow({ children: cells })] }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}
