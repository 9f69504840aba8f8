// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { CapturedPage } from '../../../shared/host/contract'
import { nameOf } from '../../../shared/domain/source'
import { AppError } from '../../../shared/errors'
import { intakeAgain, intakeOf } from '../../../renderer/intake'
import type { IntakeTools } from '../../../renderer/intake-tools'
import { intakeVersion } from '../../../renderer/intake-version'
import type { ClipRequest, Enclosure } from '../../../renderer/clip-queue'
import { bytesOf } from '../../../renderer/data/blobs'
import { capturesOf, enclosedSources, readingOf } from '../../../renderer/data/captures'
import { sourceOf, sourcesOf } from '../../../renderer/data/sources'
import { intakeTools } from '../../support/intake-tools'
import { mailOf } from '../../support/mail'

const page = (over: Partial<CapturedPage> = {}): CapturedPage => ({
  finalUrl: 'https://news.example/bridge',
  status: 200,
  headers: [['content-type', 'text/html; charset=utf-8']],
  redirects: [{ status: 301, url: 'http://news.example/bridge' }],
  mediaType: 'text/html',
  body: bytes('<p>Please switch scripts on.</p>'),
  html: bytes(
    '<!doctype html><title>The bridge</title><h1>The bridge</h1><p>It was closed in May.</p>',
  ),
  snapshot: bytes('MHTML'),
  screenshot: new Uint8Array([137, 80, 78, 71]),
  print: null,
  clockAhead: null,
  ...over,
})
const bytes = (text: string) => new TextEncoder().encode(text)

async function take(tools: IntakeTools, request: ClipRequest) {
  const intake = intakeOf(tools, 'case-1', request)
  const source = await intake.prepare()
  const state = await intake.fill(source, () => undefined)
  const [capture] = await capturesOf(tools.db, source.id)
  if (!capture) throw new Error('nothing was captured')
  return { source, state, capture, reading: await readingOf(tools.db, capture.id) }
}

const paste = (html: string | null, plain: string, url: string | null = null): ClipRequest => ({
  method: 'paste',
  html,
  plain,
  url,
})

describe('taking in', () => {
  it('an address is an article, or the kind of source that was asked for', async () => {
    const tools = await intakeTools()
    const url = 'https://x.com/lock_keeper/status/1871216745646133863'
    const kindOf = async (request: ClipRequest) =>
      (await intakeOf(tools, 'case-1', request).prepare()).kind
    expect(await kindOf({ method: 'address', url, kind: 'post' })).toBe('post')
    expect(await kindOf({ method: 'address', url })).toBe('article')
    expect(await kindOf(paste(null, 'One.', url))).toBe('article')
  })

  it('a paste keeps both flavours byte for byte and reads the page', async () => {
    const tools = await intakeTools()
    const html = '<h1>橋の点検</h1><p>五月に閉鎖された。</p>'
    const { capture, reading, state } = await take(
      tools,
      paste(html, '橋の点検 五月に閉鎖された。'),
    )
    expect(reading?.text).toBe('橋の点検\n五月に閉鎖された。')
    expect(capture.parts.map(({ role }) => role)).toEqual(['page', 'plain'])
    const [first] = capture.parts
    expect(first && (await bytesOf(tools.db, first.sha256))).toEqual(bytes(html))
    expect(capture).toMatchObject({
      method: 'paste',
      tool: { app: 'Uradori 1.2.3', host: 'browser' },
      reading: { characters: 14, leftOut: 0 },
    })
    expect(state).toMatchObject({ step: 'saved', leftOut: 0 })
  })

  it('a paste of plain text reads that', async () => {
    const { capture, reading } = await take(await intakeTools(), paste(null, 'One.\nTwo.'))
    expect(reading?.text).toContain('Two.')
    expect(capture.parts).toMatchObject([{ role: 'page', mediaType: 'text/plain' }])
  })

  it('keeps what shows an interest, and nothing where nothing shows one', async () => {
    const own = 'This post contains affiliate links.'
    const { capture } = await take(await intakeTools(), paste(null, `The bridge\n${own}`))
    expect(capture.interests).toMatchObject([{ kind: 'disclosure', words: own }])
    const plain = await take(await intakeTools(), paste(null, 'The bridge\nIt was closed.'))
    expect(plain.capture.interests).toEqual([])
  })

  it('a file keeps its name and what it was read as', async () => {
    const file = new File([bytes('<title>Bridge</title><p>Closed in May.</p>')], 'bridge.html')
    const { capture } = await take(await intakeTools(), { method: 'file', file, url: null })
    expect(capture).toMatchObject({ fileName: 'bridge.html', method: 'file' })
  })

  it('a page by address is read as its visitor saw it, and keeps what the server sent', async () => {
    const tools = await intakeTools(async () => page())
    const url = 'http://news.example/bridge'
    const { capture, reading, source } = await take(tools, { method: 'address', url })
    expect(reading?.text).toContain('It was closed in May.')
    expect(reading?.text).not.toContain('scripts')
    expect(capture).toMatchObject({
      method: 'address',
      requestedUrl: url,
      finalUrl: 'https://news.example/bridge',
      status: 200,
      redirects: [{ status: 301 }],
      headers: [['content-type', 'text/html; charset=utf-8']],
      clockDoubt: null,
    })
    expect(capture.parts.map(({ role }) => role)).toEqual([
      'page',
      'rendered',
      'snapshot',
      'screenshot',
    ])
    expect(await sourceOf(tools.db, source.id)).toMatchObject({
      pending: null,
      facts: { title: { page: 'The bridge', own: null } },
    })
  })

  it('doubts the clock when the server disagrees by more than five minutes', async () => {
    const ahead = (clockAhead: number) => intakeTools(async () => page({ clockAhead }))
    const request = { method: 'address', url: 'https://news.example/' } as const
    expect((await take(await ahead(200), request)).capture.clockDoubt).toBeNull()
    expect((await take(await ahead(-4000), request)).capture.clockDoubt).toBe(-4000)
  })

  it('a page that answers 404 leaves its stub with the reason, and can be tried again', async () => {
    let status = 404
    const tools = await intakeTools(async () => page({ status }))
    const intake = intakeOf(tools, 'case-1', { method: 'address', url: 'https://news.example/' })
    const source = await intake.prepare()
    const failed = await intake.fill(source, () => undefined).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 'page-status', details: { status: 404 } })
    await intake.fail(source, failed as AppError)
    expect(await sourcesOf(tools.db, 'case-1')).toMatchObject([
      { url: 'https://news.example/', pending: { failure: { code: 'page-status' } } },
    ])
    expect(await tools.db.captures.count()).toBe(0)
    status = 200
    const again = intakeAgain(tools, source)
    await again.fill(await again.prepare(), () => undefined)
    expect(await sourceOf(tools.db, source.id)).toMatchObject({ pending: null })
  })

  it('a stub whose page did not come is filled with what is pasted instead', async () => {
    const tools = await intakeTools()
    const intake = intakeOf(tools, 'case-1', { method: 'address', url: 'https://news.example/' })
    const source = await intake.prepare()
    await intake.fail(source, new AppError('not-supported'))
    const plain = 'The bridge was closed in May.'
    const again = intakeAgain(tools, source, {
      method: 'paste',
      html: null,
      plain,
      url: source.url,
    })
    expect(again.name).toBe('https://news.example/')
    await again.fill(await again.prepare(), () => undefined)
    expect(await sourcesOf(tools.db, 'case-1')).toMatchObject([
      { id: source.id, url: 'https://news.example/', pending: null },
    ])
    expect(await capturesOf(tools.db, source.id)).toMatchObject([
      { method: 'paste', reading: { characters: plain.length } },
    ])
  })

  it('says so where the host cannot fetch', async () => {
    const intake = intakeOf(await intakeTools(), 'case-1', {
      method: 'address',
      url: 'https://news.example/',
    })
    const source = await intake.prepare()
    const failed = intake.fill(source, () => undefined)
    await expect(failed).rejects.toMatchObject({ code: 'not-supported' })
  })

  it('nothing is refused and nothing of it is half saved', async () => {
    const tools = await intakeTools()
    const file = new File([], 'empty.html')
    const intake = intakeOf(tools, 'case-1', { method: 'file', file, url: null })
    const source = await intake.prepare()
    const filling = intake.fill(source, () => undefined)
    await expect(filling).rejects.toMatchObject({ code: 'empty-input' })
    const left = [tools.db.captures, tools.db.readings, tools.db.blobs]
    expect(await Promise.all(left.map((table) => table.count()))).toEqual([0, 0, 0])
  })

  it('what is neither page nor text is kept byte for byte, with the name of its file', async () => {
    const tools = await intakeTools()
    const recording = new Uint8Array([0x4f, 0x67, 0x67, 0x53, 0, 2, 250, 1])
    const file = new File([recording], 'call.ogg', { type: 'audio/ogg' })
    const taken = await take(tools, { method: 'file', file, url: null })
    expect(taken.state).toMatchObject({ step: 'saved', characters: 0, like: [] })
    expect(taken.capture).toMatchObject({ mediaType: 'audio/ogg', readAs: null, unread: null })
    expect(taken.reading).toMatchObject({ text: '', blocks: [] })
    const [part] = taken.capture.parts
    expect([...(await bytesOf(tools.db, part?.sha256 ?? ''))]).toEqual([...recording])
    const source = await sourceOf(tools.db, taken.source.id)
    expect(source).toMatchObject({ kind: 'document', fileName: 'call.ogg', pending: null })
    expect(source && nameOf(source)).toBe('call.ogg')
  })

  it('a file is the kind of source it shows itself to be, unless another was asked for', async () => {
    const tools = await intakeTools()
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
    const kindOf = async (request: ClipRequest) => {
      const { source } = await take(tools, request)
      return (await sourceOf(tools.db, source.id))?.kind
    }
    expect(await kindOf({ method: 'file', file: new File([png], 'a'), url: null })).toBe('image')
    expect(await kindOf(paste(null, 'One.', null))).toBe('article')
  })

  it('what a mail encloses is asked for as sources of their own, as deep as five mails', async () => {
    const tools = await intakeTools()
    const inner = mailOf({ subject: '中の手紙', attachments: [] })
    const outer = mailOf({ attachments: [{ name: 'inner.eml', content: inner }] })
    const file = new File([outer], 'outer.eml')
    const taken = async (enclosed?: Enclosure) => {
      const request = { method: 'file', file, url: null, ...(enclosed && { enclosed }) } as const
      const intake = intakeOf(tools, 'case-1', request)
      const source = await intake.prepare()
      expect(intake.enclosed()).toEqual([])
      await intake.fill(source, () => undefined)
      const [capture] = await capturesOf(tools.db, source.id)
      return { requests: intake.enclosed(), capture }
    }
    const first = await taken()
    expect(first.capture).toMatchObject({ mediaType: 'message/rfc822', enclosedIn: null })
    expect(first.requests).toMatchObject([
      { method: 'file', url: null, enclosed: { in: first.capture?.id, depth: 1 } },
    ])
    const fifth = await taken({ in: 'capture-9', depth: 4 })
    expect(fifth.capture?.enclosedIn).toBe('capture-9')
    expect(fifth.requests).toHaveLength(1)
    expect((await taken({ in: 'capture-9', depth: 5 })).requests).toEqual([])
  })

  it('what is stopped while it is read is not kept', async () => {
    const tools = await intakeTools()
    const file = new File([mailOf()], 'a.eml')
    const intake = intakeOf(tools, 'case-1', { method: 'file', file, url: null })
    const source = await intake.prepare()
    const filling = intake.fill(source, ({ step }) => {
      if (step === 'reading') intake.cancel(source)
    })
    await expect(filling).rejects.toMatchObject({ code: 'cancelled' })
    expect(await capturesOf(tools.db, source.id)).toEqual([])
  })

  it('what a mail encloses is taken out once, however often the mail is captured', async () => {
    const tools = await intakeTools()
    const { db } = tools
    const one = { name: 'one.txt', content: bytes('one') }
    const two = { name: 'two.txt', content: bytes('two') }
    const mail = (attachments: Parameters<typeof mailOf>[0]) =>
      new File([mailOf(attachments)], 'a.eml')
    const outer = { method: 'file', file: mail({ attachments: [one] }), url: null } as const
    const intake = intakeOf(tools, 'case-1', outer)
    const source = await intake.prepare()
    await intake.fill(source, () => undefined)
    const [inside] = intake.enclosed()
    if (!inside) throw new Error('nothing inside')
    const { source: first } = await take(tools, inside)
    const again = intakeVersion(tools, source, {
      ...outer,
      file: mail({ attachments: [one, two] }),
    })
    await again.fill(await again.prepare(), () => undefined)
    expect(again.enclosed()).toMatchObject([{ file: { name: 'two.txt' } }])
    const [newest] = await capturesOf(db, source.id)
    expect(newest && (await enclosedSources(db, newest))).toMatchObject([{ id: first.id }])
  })

  it('tells of an earlier capture of the same article', async () => {
    const tools = await intakeTools()
    const url = 'https://news.example/bridge'
    const first = await take(tools, paste(null, 'The bridge was closed in May.', url))
    const { state } = await take(
      tools,
      paste(null, 'The bridge was opened in June.', `${url}?utm_source=x`),
    )
    expect(state).toMatchObject({
      like: [{ why: 'same-address', source: { id: first.source.id } }],
    })
  })
})
