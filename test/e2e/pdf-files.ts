import type { Language } from '#shared/domain/language'
import { makePdf, type PdfPage, type PdfWords } from '../support/make-pdf'
import type { ClipFile } from './clip-a-page'

const pdf = (name: string, bytes: Uint8Array): ClipFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(bytes),
})

/** A page of lines under a heading, as an office prints them. */
function printed(heading: string, lines: readonly string[], font: PdfWords['font']): PdfPage {
  const look = font ? { font } : {}
  return {
    words: [
      { at: [60, 770], text: heading, size: 18, ...look },
      ...lines.map((text, index) => ({ at: [60, 730 - 18 * index] as const, text, ...look })),
    ],
  }
}

type Minutes = Readonly<{
  file: ClipFile
  title: string
  /** Words of the second page, which is printed with the label ii. */
  words: string
  /** Words of the last page, in one line. */
  last: string
  claim: string
  sentence: string
}>

const labels = '/PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >>'

/** Minutes of three pages, of which the first two are numbered i and ii. */
export const minutes: Readonly<Record<Language, Minutes>> = {
  en: {
    title: 'Minutes of the Harbour Board',
    file: pdf(
      'minutes.pdf',
      makePdf({
        info: {
          Title: 'Minutes of the Harbour Board',
          Author: 'Harbour Board',
          CreationDate: "D:20240503140200+09'00'",
        },
        catalog: labels,
        pages: [
          printed('The year of the pier', ['The board met in the town hall.'], 'latin'),
          printed(
            'The pier',
            [
              'Nobody had inspected the pier since the spring of 2021, the engineer re-',
              'ported, and the cost of the repairs is put at 482 million yen.',
            ],
            'latin',
          ),
          printed('The vote', ['The board decided to close the pier in March.'], 'latin'),
        ],
      }),
    ),
    words: 'the cost of the repairs is put at 482 million yen',
    last: 'The board decided to close the pier in March.',
    claim: 'The repairs of the pier cost 482 million yen.',
    sentence: 'The repairs cost 482 million yen ',
  },
  ja: {
    title: '港湾委員会議事録',
    file: pdf(
      '議事録.pdf',
      makePdf({
        info: {
          Title: '港湾委員会議事録',
          Author: '港湾委員会',
          CreationDate: "D:20240503140200+09'00'",
        },
        catalog: labels,
        pages: [
          printed('桟橋の一年', ['委員会は市役所で開かれた。'], 'japanese'),
          printed(
            '桟橋について',
            [
              '桟橋は二〇二一年の春から一度も点検されていないと技師が',
              '報告した。修理の費用は四億八千二百万円とされる。',
            ],
            'japanese',
          ),
          {
            words: [
              { at: [500, 770], text: '委員会は三月に桟橋を', font: 'vertical', size: 14 },
              { at: [478, 770], text: '閉じると決めた。', font: 'vertical', size: 14 },
            ],
          },
        ],
      }),
    ),
    words: '修理の費用は四億八千二百万円とされる',
    last: '委員会は三月に桟橋を',
    claim: '桟橋の修理に4億8200万円かかる。',
    sentence: '修理には四億八千二百万円かかる',
  },
}

/** A document whose page is only a picture, as a scanner makes it. */
export const scanned = pdf(
  'scan.pdf',
  makePdf({
    pages: [
      { words: [], drawn: '0.2 0.3 0.6 rg 100 500 300 200 re f' },
      { words: [], drawn: '0.6 0.3 0.2 rg 100 500 300 200 re f' },
    ],
  }),
)
