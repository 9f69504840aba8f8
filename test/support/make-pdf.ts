/** Words at a place of a page, in points from its lower left corner. */
export type PdfWords = Readonly<{
  at: readonly [x: number, y: number]
  text: string
  size?: number
  /** `latin`: Helvetica. `japanese`, `vertical`: a CID font that is not in the file. */
  font?: 'latin' | 'japanese' | 'vertical' | 'mapped'
}>

export type PdfPage = Readonly<{
  words: readonly PdfWords[]
  width?: number
  height?: number
  /** More of the page's dictionary, such as its annotations. */
  more?: string
  /** More of its content stream. */
  drawn?: string
}>

export type PdfParts = Readonly<{
  pages: readonly PdfPage[]
  /** The information dictionary's entries, as text strings. */
  info?: Readonly<Record<string, string>>
  /** Entries of the catalog, such as its page labels. */
  catalog?: string
  /** More objects, numbered from 20 on. */
  objects?: readonly (string | Readonly<{ dictionary: string; stream: string }>)[]
  /** What each code of the font `mapped` stands for. */
  mapping?: Readonly<Record<string, string>>
  /** Entries of the trailer, such as its encryption. */
  trailer?: string
}>

export const firstOfMore = 20
const a4 = { width: 595, height: 842 }

/**
 * A small PDF 1.7 made by hand, so that every test file is in our own words. Text is drawn in the order
 * given. Fonts are named and not embedded: Latin needs none, Japanese needs the character maps.
 */
export function makePdf({
  pages,
  info = {},
  catalog = '',
  objects = [],
  mapping = {},
  trailer = '',
}: PdfParts): Uint8Array {
  const firstPage = firstOfMore + objects.length
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ')
  const bodies = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [
      3,
      `<< ${Object.entries(info)
        .map(([key, text]) => `/${key} ${textString(text)}`)
        .join(' ')} >>`,
    ],
    [4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [5, japanese('UniJIS-UTF16-H')],
    [6, japanese('UniJIS-UTF16-V')],
    [7, cidFont],
    [8, mapped],
    [9, streamed('', toUnicode(mapping))],
  ])
  objects.forEach((body, index) =>
    bodies.set(
      firstOfMore + index,
      typeof body === 'string' ? body : streamed(body.dictionary, body.stream),
    ),
  )
  pages.forEach((page, index) => {
    const { width, height } = { ...a4, ...page }
    const resources = '<< /Font << /latin 4 0 R /japanese 5 0 R /vertical 6 0 R /mapped 8 0 R >> >>'
    const at = firstPage + 2 * index
    bodies.set(
      at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources ${resources} /Contents ${at + 1} 0 R ${page.more ?? ''} >>`,
    )
    bodies.set(at + 1, streamed('', content(page, mapping)))
  })
  return assembled(bodies, trailer)
}

function content(
  { words, drawn = '' }: PdfPage,
  mapping: Readonly<Record<string, string>>,
): string {
  const lines = words.map(({ at: [x, y], text, size = 11, font = 'latin' }) => {
    const shown = font === 'latin' ? literal(text) : `<${codes(text, font, mapping)}>`
    return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${shown} Tj ET`
  })
  return [...lines, drawn].join('\n')
}

function codes(text: string, font: string, mapping: Readonly<Record<string, string>>): string {
  if (font !== 'mapped') return hex(text)
  const known = Object.keys(mapping)
  return Array.from(text, (letter) =>
    (known.indexOf(letter) + 1).toString(16).padStart(4, '0'),
  ).join('')
}

/** UTF-16, big end first. */
const hex = (text: string) =>
  Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('')

const literal = (text: string) => `(${text.replace(/[\\()]/g, '\\$&')})`
/** A text string (ISO 32000-1, 7.9.2.2). */
export const textString = (text: string): string => `<feff${hex(text)}>`

const japanese = (encoding: string) =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3-${encoding} /Encoding /${encoding} /DescendantFonts [7 0 R] >>`

const cidFont =
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /HeiseiMin-W3 /Flags 6 /FontBBox [-123 -257 1001 910] /ItalicAngle 0 /Ascent 723 /Descent -241 /CapHeight 709 /StemV 69 >> >>'

const mapped =
  '<< /Type /Font /Subtype /Type0 /BaseFont /Mapped /Encoding /Identity-H /ToUnicode 9 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Mapped /CIDToGIDMap /Identity /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Mapped /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>] >>'

function toUnicode(mapping: Readonly<Record<string, string>>): string {
  const lines = Object.values(mapping).map(
    (text, index) => `<${(index + 1).toString(16).padStart(4, '0')}> <${hex(text)}>`,
  )
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${lines.length} beginbfchar
${lines.join('\n')}
endbfchar endcmap CMapName currentdict /CMap defineresource pop end end`
}

const streamed = (dictionary: string, body: string) =>
  `<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`

function assembled(bodies: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = new Map<number, number>()
  for (const [number, body] of bodies) {
    places.set(number, file.length)
    file += `${number} 0 obj\n${body}\nendobj\n`
  }
  const size = Math.max(...bodies.keys()) + 1
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number)
    return place === undefined
      ? '0000000000 65535 f \n'
      : `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 3 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}
