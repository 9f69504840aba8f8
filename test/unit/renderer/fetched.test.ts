// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { CapturedPage } from '../../../shared/host/contract'
import { intakeOf } from '../../../renderer/intake'
import { capturesOf, readingOf } from '../../../renderer/data/captures'
import { intakeTools } from '../../support/intake-tools'
import { picture } from '../../support/picture'

/** What is stored of an answer of the host. */
async function taken(url: string, over: Partial<CapturedPage>) {
  const answer: CapturedPage = {
    finalUrl: url,
    status: 200,
    headers: [],
    redirects: [],
    mediaType: 'text/html',
    body: new Uint8Array(),
    html: null,
    snapshot: null,
    screenshot: null,
    print: null,
    clockAhead: null,
    ...over,
  }
  const tools = await intakeTools(async () => answer)
  const intake = intakeOf(tools, 'case-1', { method: 'address', url })
  const source = await intake.prepare()
  await intake.fill(source, () => undefined)
  const [capture] = await capturesOf(tools.db, source.id)
  if (!capture) throw new Error('nothing was captured')
  return { capture, reading: await readingOf(tools.db, capture.id) }
}

describe('a file by its address', () => {
  it('is read as one that was opened, and called what its server calls it', async () => {
    const url = 'https://port.example/get?id=7'
    const headers: [string, string][] = [
      ['content-disposition', 'attachment; filename="../../rates.csv"'],
      ['content-type', 'text/csv; charset=Shift_JIS'],
    ]
    const body = new Uint8Array([0x93, 0xfa, 0x95, 0x74, 0x2c, 0x31])
    const { capture, reading } = await taken(url, { headers, mediaType: 'text/csv', body })
    expect(reading?.text).toBe('日付,1')
    expect(capture).toMatchObject({
      requestedUrl: url,
      finalUrl: url,
      status: 200,
      headers,
      fileName: 'rates.csv',
      readAs: { charset: 'shift_jis', by: 'header' },
    })
    expect(capture.parts.map(({ role, size }) => [role, size])).toEqual([['page', 6]])
  })

  it('is read by its bytes where it was sent as a page; what was shown of it is kept', async () => {
    const html = new TextEncoder().encode('<p>\uFFFDPNG\r\n')
    const body = new Uint8Array(picture())
    const { capture } = await taken('https://port.example/photo', { body, html })
    expect(capture).toMatchObject({ mediaType: 'image/png', readAs: null, fileName: null })
    expect(capture.parts.map(({ role }) => role)).toEqual(['page', 'rendered'])
  })
})
