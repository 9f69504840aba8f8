import { expect, it } from 'vitest'
import { pdfClip } from '../../../../../renderer/capture/pdf/pdf-clip'
import { kindOf } from '../../../../../renderer/capture/clip-kind'
import { fileClip } from '../../../../support/clip'
import { makePdf } from '../../../../support/make-pdf'
import { openPdf } from '../../../../support/open-pdf'

const clipped = async (bytes: Uint8Array) => {
  const clip = fileClip('minutes.pdf', bytes, 'text/html')
  const part = clip.parts[0]!
  expect(kindOf(clip, part)).toBe('pdf')
  return pdfClip(clip, part, { open: openPdf })
}
const words = (text: string) => [{ words: [{ at: [50, 700], text } as const] }]

it('a PDF is a document, whatever it is called, with its text, pages and facts', async () => {
  const read = await clipped(makePdf({ pages: words('The pier was closed.') }))
  expect(read).toMatchObject({
    mediaType: 'application/pdf',
    kind: 'document',
    readAs: null,
    unread: null,
  })
  expect(read.reading.text).toBe('The pier was closed.')
  expect(read.reading.pages).toHaveLength(1)
  expect(read.extractor).toMatch(/^uradori-pdf \d/)
})

it('posts and disclosures in it are found as in any text', async () => {
  const page = {
    words: [
      { at: [50, 700], text: 'This post contains affiliate links.' },
      { at: [50, 600], text: 'https://twitter.com/lock_keeper/status/1871216745646133863' },
    ],
  } as const
  const read = await clipped(makePdf({ pages: [page] }))
  expect(read.reading.posts.map(({ id }) => id)).toEqual(['1871216745646133863'])
  expect(read.interests.map(({ kind }) => kind)).toEqual(['disclosure'])
})

it('one that has no text is kept with its pages and says so', async () => {
  const read = await clipped(makePdf({ pages: [{ words: [] }] }))
  expect(read.unread?.code).toBe('document-no-text')
  expect(read.reading.pages).toHaveLength(1)
})

it('one that is cut off is kept as a file and says so', async () => {
  const read = await clipped(new TextEncoder().encode('%PDF-1.7\n'))
  expect(read).toMatchObject({ mediaType: 'application/pdf', kind: 'document' })
  expect(read.unread?.code).toBe('document-damaged')
  expect(read.reading.pages).toEqual([])
})
