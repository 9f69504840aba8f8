import { AlignmentType, type IPropertiesOptions, LevelFormat } from 'docx'

// Yu Mincho and Yu Gothic come with Word on Windows and on macOS, as Times New Roman and Arial do, so
// the page looks alike for reporter, editor and lawyer. Nothing is embedded.
const serif = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' }
const sans = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial' }
const body = { ...serif, eastAsia: 'Yu Mincho' }
const display = { ...sans, eastAsia: 'Yu Gothic' }

// Word checks what is in Latin letters by the first and Japanese by the second.
const spelling = { value: 'en-GB', eastAsia: 'ja-JP' }

export const labelStyle = 'SentenceNumber'
export const unsourcedStyle = 'SentenceUnsourced'
export const quoteStyle = 'Quote'
export const leadStyle = 'DeskLead'
export const noteMoreStyle = 'FootnoteMore'

const millimetre = 1440 / 25.4
/** A4 with the margins of an exported file, in twentieths of a point. */
export const docxPage = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: Math.round(28 * millimetre),
    bottom: Math.round(25 * millimetre),
    left: Math.round(27 * millimetre),
    right: Math.round(27 * millimetre),
  },
}

/** The styles of an exported Word file: sizes in half-points, distances in twentieths of a point. */
export function docxStyles(): NonNullable<IPropertiesOptions['styles']> {
  const heading = (size: number, before: number) => ({
    run: { font: display, bold: true, color: '1D1D1B', size },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: body, size: 21, language: spelling },
        paragraph: { spacing: { line: 340, after: 120 } },
      },
      title: heading(36, 0),
      heading1: heading(28, 360),
      heading2: heading(24, 280),
      heading3: heading(22, 240),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      footnoteText: {
        run: { font: body, size: 18 },
        paragraph: { spacing: { line: 260, after: 20 }, alignment: AlignmentType.LEFT },
      },
      hyperlink: { run: { color: '1F4E8C', underline: {} } },
    },
    paragraphStyles: [
      {
        id: quoteStyle,
        name: 'Quote',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 480, right: 480 }, spacing: { before: 120, after: 240 } },
      },
      {
        id: leadStyle,
        name: 'Desk Lead',
        basedOn: 'Normal',
        next: 'Normal',
        run: { font: display, size: 18 },
        paragraph: { spacing: { line: 280, after: 60 } },
      },
      {
        id: noteMoreStyle,
        name: 'Footnote More',
        basedOn: 'FootnoteText',
        paragraph: { indent: { left: 240 } },
      },
    ],
    characterStyles: [
      {
        id: labelStyle,
        name: 'Sentence Number',
        run: { font: display, size: 16, color: '66645E' },
      },
      {
        id: unsourcedStyle,
        name: 'Sentence Without Source',
        run: { font: display, size: 16, bold: true, color: 'A3271C' },
      },
    ],
  }
}

export const bullets = 'bullets'
export const numbers = 'numbers'
export const deepestLevel = 8

const levels = (format: (level: number) => { format: 'bullet' | 'decimal'; text: string }) =>
  Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    ...format(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 420 * (level + 1), hanging: 420 } } },
  }))

/** One kind of list for bullets and one for numbers; every list of a draft is an instance of one. */
export const docxNumbering = {
  config: [
    {
      reference: bullets,
      levels: levels((level) => ({
        format: LevelFormat.BULLET,
        text: ['•', '◦', '▪'][level % 3] ?? '•',
      })),
    },
    {
      reference: numbers,
      levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
    },
  ],
}
