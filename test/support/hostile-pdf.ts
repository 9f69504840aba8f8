import { deflateSync } from 'node:zlib'
import { firstOfMore, makePdf, textString } from './make-pdf'

const page = (text: string, more = '') => ({
  words: [{ at: [60, 700], text }] as const,
  ...(more ? { more } : {}),
})
const link = (rect: string, action: string) =>
  `<< /Type /Annot /Subtype /Link /Rect [${rect}] /Border [0 0 0] /A << ${action} >> >>`

/** Documents that would do something, or do harm, if a reader let them. */

/** Locked: nobody's password opens it. */
export const locked = makePdf({
  pages: [page('Behind the lock.')],
  trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
})

/** Starts a script and a program, leads out, sends a form, and carries a file. */
export const acting = makePdf({
  catalog: `/OpenAction << /S /JavaScript /JS (app.alert\\("opened"\\); app.launchURL\\("https://tracker.example/open"\\)) >>
/AcroForm << /Fields [${firstOfMore} 0 R] >>
/Names << /JavaScript << /Names [(start) << /S /JavaScript /JS (app.alert\\("start"\\)) >>] >>
/EmbeddedFiles << /Names [(payload) ${firstOfMore + 1} 0 R] >> >>`,
  objects: [
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /Rect [60 500 260 520] /AA << /F << /S /JavaScript /JS (app.alert\\("field"\\)) >> >> >>`,
    `<< /Type /Filespec /F (payload.exe) /UF ${textString('請求書.exe')} /EF << /F ${firstOfMore + 2} 0 R >> >>`,
    { dictionary: '/Type /EmbeddedFile', stream: 'MZ\x90\0' },
  ],
  pages: [
    page(
      'Press here to win.',
      `/Annots [${firstOfMore} 0 R ${link('50 690 300 720', '/S /URI /URI (https://tracker.example/click)')} ${link('50 600 300 640', '/S /Launch /F (file:///c:/windows/calc.exe)')} ${link('50 550 300 590', '/S /URI /URI (javascript:alert\\(1\\))')}]`,
    ),
  ],
})

/** A stream that unpacks to `megabytes` of white space. */
export function bomb(megabytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' '), { level: 9 })
  return makePdf({
    objects: [
      { dictionary: '/Filter /FlateDecode', stream: packed.toString('latin1') },
      '<< /Type /Page >>',
    ],
    pages: [{ words: [], more: `/Contents ${firstOfMore} 0 R` }, page('After the bomb.')],
  })
}

/** Arrays in arrays, and a form that draws itself. */
export const nested = makePdf({
  objects: [
    {
      dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /self ${firstOfMore} 0 R >> >>`,
      stream: '/self Do /self Do',
    },
  ],
  pages: [
    {
      words: [{ at: [60, 700], text: 'Before the depth.' }],
      drawn: `${'['.repeat(200_000)}`,
      more: `/Resources << /Font << /latin 4 0 R >> /XObject << /self ${firstOfMore} 0 R >> >>`,
    },
    page('After the depth.'),
  ],
})

/** A picture that says that it has ten thousand million pixels. */
export const giantPicture = makePdf({
  objects: [
    {
      dictionary:
        '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8',
      stream: 'no such picture',
    },
  ],
  pages: [
    {
      words: [{ at: [60, 700], text: 'Beside the picture.' }],
      drawn: 'q 400 0 0 400 60 100 cm /giant Do Q',
      more: `/Resources << /Font << /latin 4 0 R >> /XObject << /giant ${firstOfMore} 0 R >> >>`,
    },
  ],
})

/** Pages that are no size for paper. */
export const oddSizes = makePdf({
  pages: [
    { words: [{ at: [60, 700], text: 'As large as a field.' }], width: 400_000, height: 400_000 },
    { words: [{ at: [0, 700], text: 'A thread.' }], width: 1, height: 90_000 },
    { words: [{ at: [0, 0], text: 'Nothing.' }], width: 0, height: 0 },
    page('A page.'),
    page('A page without an end.', `/UserUnit ${'9'.repeat(400)}`),
  ],
})

/** A whole document without its second half. */
export const cutOff = makePdf({
  pages: Array.from({ length: 40 }, (_, index) => page(`Page ${index + 1} of forty.`)),
}).subarray(0, 6000)

/** So many pages of one line each. */
export function endless(pages: number): Uint8Array {
  return makePdf({
    pages: Array.from({ length: pages }, (_, index) => page(`This is page ${index + 1}.`)),
  })
}

/** Of three pages the second is not in the file. */
export const withoutItsSecondPage = Uint8Array.from(
  Buffer.from(endless(3)).toString('latin1').replace(' 22 0 R 24 0 R', ' 98 0 R 24 0 R'),
  (letter) => letter.charCodeAt(0),
)
