import type { PDFDocumentProxy } from 'pdfjs-dist'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pdfLimits } from '../../../../../renderer/capture/pdf/limits'
import { readPdf, type PdfReading } from '../../../../../renderer/capture/pdf/read-pdf'
import * as hostile from '../../../../support/hostile-pdf'
import { makePdf } from '../../../../support/make-pdf'
import { openPdf } from '../../../../support/open-pdf'

const never = () => new Promise<never>(() => {})
const fails = () => Promise.reject(new Error('broken'))

/** Reads a document of which something is done otherwise than pdf.js does it. */
function readWith(
  bytes: Uint8Array,
  change: (pdf: PDFDocumentProxy) => void,
  limits: PdfReading['limits'] = pdfLimits,
) {
  const open = (all: Uint8Array) => {
    const { document, close } = openPdf(all)
    return { document: document.then((pdf) => (change(pdf), pdf)), close }
  }
  return readPdf(bytes, { open, limits })
}

afterEach(() => {
  vi.useRealTimers()
})

describe('what a document carries beside its words', () => {
  it.each(['getMetadata', 'getPageLabels', 'getAttachments', 'getJSActions'] as const)(
    'costs it none of them where %s fails',
    async (name) => {
      const { reading, unread } = await readWith(hostile.acting, (pdf) => {
        pdf[name] = fails
      })
      expect({ text: reading.text, unread }).toEqual({ text: 'Press here to win.', unread: null })
      expect(reading.document.carries.map(({ what }) => what)).toContain('link')
    },
  )

  it('costs it none of them where it never comes', async () => {
    const limits = { ...pdfLimits, openMs: 1000 }
    const hangs = (pdf: PDFDocumentProxy) => {
      pdf.getAttachments = never
    }
    const { reading, unread } = await readWith(hostile.acting, hangs, limits)
    expect({ text: reading.text, unread }).toEqual({ text: 'Press here to win.', unread: null })
  })

  it('costs a page none of them where its notes are broken', async () => {
    const { reading } = await readWith(hostile.acting, (pdf) => {
      const getPage = pdf.getPage.bind(pdf)
      pdf.getPage = async (number) =>
        Object.assign(await getPage(number), { getAnnotations: fails })
    })
    expect(reading.text).toBe('Press here to win.')
    expect(reading.document.unread).toEqual([])
  })

  it('is asked for once', async () => {
    const asked = vi.fn<() => void>()
    await readWith(hostile.acting, (pdf) => {
      const getAttachments = pdf.getAttachments.bind(pdf)
      pdf.getAttachments = () => (asked(), getAttachments())
    })
    expect(asked).toHaveBeenCalledOnce()
  })
})

it('a document that takes too long in all says so, and not how little was left for its last page', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const blank = makePdf({ pages: [{ words: [] }, { words: [] }] })
  const { unread, reading } = await readWith(blank, (pdf) => {
    const getPage = pdf.getPage.bind(pdf)
    pdf.getPage = (number) => {
      if (number === 2) return never()
      vi.setSystemTime(Date.now() + pdfLimits.wholeMs - 100)
      return getPage(number)
    }
  })
  expect(unread).toEqual({ code: 'document-slow', details: { seconds: 300 } })
  expect([reading.pages.length, reading.document.unread]).toEqual([1, []])
})
