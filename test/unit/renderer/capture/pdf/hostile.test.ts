import { describe, expect, it, vi } from 'vitest'
import { pdfLimits } from '../../../../../renderer/capture/pdf/limits'
import { readPdf } from '../../../../../renderer/capture/pdf/read-pdf'
import * as hostile from '../../../../support/hostile-pdf'
import { makePdf } from '../../../../support/make-pdf'
import { openPdf } from '../../../../support/open-pdf'

const read = (bytes: Uint8Array) => readPdf(bytes, { open: openPdf })
const one = makePdf({ pages: [{ words: [{ at: [60, 700], text: 'One.' }] }] })

describe('a document that would act', () => {
  it('has what it carries counted and named, and its words read', async () => {
    const { reading, enclosed } = await read(hostile.acting)
    expect(reading.text).toBe('Press here to win.')
    const found = Object.fromEntries(
      (reading.document.carries ?? []).map(({ what, count, names }) => [what, { count, names }]),
    )
    expect(found['attachment']).toEqual({ count: 1, names: ['請求書.exe'] })
    expect(enclosed).toEqual([
      {
        name: '請求書.exe',
        mediaType: 'application/octet-stream',
        bytes: Uint8Array.of(0x4d, 0x5a, 0x90, 0),
      },
    ])
    expect(found['link']).toEqual({ count: 1, names: ['https://tracker.example/click'] })
    expect(found['launch']?.names).toEqual(
      expect.arrayContaining([expect.stringContaining('calc.exe'), 'javascript:alert(1)']),
    )
    expect(found['form']).toEqual({ count: 1, names: ['name'] })
    expect(found['script']?.count).toBeGreaterThanOrEqual(3)
  })
})

describe('a document that cannot be read', () => {
  it.each([
    ['is locked', hostile.locked, 'document-password'],
    ['is only a beginning', one.subarray(0, 100), 'document-damaged'],
    ['is cut off', hostile.cutOff, 'document-damaged'],
    [
      'is noise',
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
      'document-damaged',
    ],
  ])('says why when it %s', async (_, bytes, code) => {
    const { reading, unread } = await read(bytes)
    expect(unread?.code).toBe(code)
    expect([reading.text, reading.pages]).toEqual(['', []])
  })

  it('is given up in time, and its worker ended', async () => {
    const close = vi.fn<() => void>()
    const open = () => ({ document: new Promise<never>(() => {}), close })
    const limits = { ...pdfLimits, openMs: 1000 }
    const { unread } = await readPdf(one, { open, limits })
    expect(unread).toEqual({ code: 'document-slow', details: { seconds: 1 } })
    expect(close).toHaveBeenCalled()
  })

  it('is let go of at once when the reporter stops it', async () => {
    const close = vi.fn<() => void>()
    const open = () => ({ document: new Promise<never>(() => {}), close })
    const stop = new AbortController()
    const reading = readPdf(one, { open, signal: stop.signal })
    stop.abort()
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    expect(close).toHaveBeenCalled()
  })
})

describe('a document that is read in part', () => {
  it('says which of its pages could not be read', async () => {
    const { reading } = await read(hostile.withoutItsSecondPage)
    // pdf.js counts no further than to a page that is not there.
    expect(reading.text).toBe('This is page 1.')
    expect(reading.document).toMatchObject({ pageCount: 2, unread: [2] })
    expect(reading.pages).toHaveLength(2)
  })

  it('is read up to its limit of pages, and says how many there are', async () => {
    const bytes = hostile.endless(7)
    const { reading } = await readPdf(bytes, { open: openPdf, limits: { ...pdfLimits, pages: 3 } })
    expect(reading.text).toBe('This is page 1.\nThis is page 2.\nThis is page 3.')
    expect([reading.pages.length, reading.document.pageCount]).toEqual([3, 7])
  })

  it('is read up to its limit of text', async () => {
    const bytes = hostile.endless(7)
    const { reading } = await readPdf(bytes, { open: openPdf, limits: { ...pdfLimits, text: 20 } })
    expect(reading.pages.length).toBe(1)
  })
})

describe('a document made to break its reader', () => {
  it('costs the depth of its nesting no more than that page', async () => {
    const { reading } = await read(hostile.nested)
    expect(reading.pages).toHaveLength(2)
    expect(reading.text).toContain('After the depth.')
  })

  it('is read beside a picture of no possible size', async () => {
    expect((await read(hostile.giantPicture)).reading.text).toBe('Beside the picture.')
  })

  it('has pages of a size, whatever it says of them', async () => {
    const { reading } = await read(hostile.oddSizes)
    expect(reading.pages).toHaveLength(5)
    for (const { width, height } of reading.pages) {
      expect(width).toBeGreaterThan(0)
      expect(height).toBeGreaterThan(0)
      expect([width, height].every(Number.isFinite)).toBe(true)
    }
    expect(reading.text).toContain('A page.')
  })

  it('is read behind what unpacks to a hundred times its size', async () => {
    expect((await read(hostile.bomb(100))).reading.text).toContain('After the bomb.')
  })

  it('any byte changed, the rest is read or given up with a reason, and nothing is thrown', async () => {
    const codes = new Set<string | undefined>()
    for (let at = 9; at < hostile.acting.length; at += 53) {
      const broken = hostile.acting.slice()
      broken[at] = (broken[at]! + 1 + (at % 250)) % 256
      codes.add((await read(broken)).unread?.code)
    }
    for (const code of codes)
      expect([undefined, 'document-damaged', 'document-no-text', 'document-password']).toContain(
        code,
      )
  })
})
