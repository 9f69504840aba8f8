// @vitest-environment jsdom
import { wordsOf } from '../../../shared/domain/passage'
import { describe, expect, it } from 'vitest'
import { verifyCase } from '#shared/archive/verify-case'
import type { BrowserAsk, ClipHead } from '#shared/host/browser-clip'
import { clipQueue } from '../../../renderer/clip-queue'
import { bytesOf } from '../../../renderer/data/blobs'
import { capturesOf, readingOf } from '../../../renderer/data/captures'
import { caseRowsOf, caseStoreOf } from '../../../renderer/data/case-rows'
import { archiveCase, createCase } from '../../../renderer/data/cases'
import { entriesOf } from '../../../renderer/data/log'
import { passagesOf } from '../../../renderer/data/passages'
import { addStub, failCapture, removeSource, sourcesOf } from '../../../renderer/data/sources'
import { undoLast } from '../../../renderer/data/undo'
import { fromBrowser } from '../../../renderer/from-browser'
import { AppError } from '../../../shared/errors'
import { intakeTools } from '../../support/intake-tools'
import { aCase, later } from '../../support/nouns'

const words = 'The lock gate was repaired twice in March.'
const page = `<!doctype html><title>Lock gate</title><article><h1>Lock gate</h1><p>${words}</p>
<p>Nobody said what it cost, and the office did not answer.</p></article>`
const archive = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://news.example/lock',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="b"',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  'Content-Location: https://news.example/lock',
  '',
  page,
  '--b--',
  '',
].join('\r\n')
const utf8 = (text: string) => new TextEncoder().encode(text)
const picture = new Uint8Array([137, 80, 78, 71])

const first = 'b9e7a5f0-8a53-4f0e-9c1c-2d6f4c3b2a10'
const second = 'c1d2e3f4-8a53-4f0e-9c1c-2d6f4c3b2a11'
const clip = (over: Partial<ClipHead> = {}, snapshot = archive): BrowserAsk => {
  const bytes = [utf8(snapshot), picture]
  return {
    kind: 'clip',
    head: {
      id: first,
      caseId: 'case-1',
      asVersion: true,
      url: 'https://news.example/lock?utm_source=x',
      title: 'Lock gate',
      at: '2026-11-20T09:00:00+09:00',
      selection: '',
      browser: 'Chromium 156',
      extension: '0.1.0',
      parts: [
        { role: 'snapshot', size: bytes[0]?.length ?? 0 },
        { role: 'screenshot', size: picture.length },
      ],
      ...over,
    },
    bytes,
  }
}

async function desk({ open = null as string | null } = {}) {
  const tools = await intakeTools()
  await createCase(tools.db, aCase())
  const unused = () => {
    throw new Error('nothing else is clipped here')
  }
  const clips = clipQueue(unused, unused, unused, unused)
  const arrived: string[] = []
  const reported: unknown[] = []
  const answer = fromBrowser(() => ({
    ...tools,
    clips,
    openCase: () => open,
    arrived: (title, caseTitle) => void arrived.push(`${title} → ${caseTitle}`),
    report: (error) => void reported.push(error),
  }))
  return { ...tools, clips, answer, arrived, reported }
}

const stored = async ({ db }: Awaited<ReturnType<typeof desk>>) => {
  const [source] = await sourcesOf(db, 'case-1')
  if (!source) throw new Error('nothing came in')
  const captures = await capturesOf(db, source.id)
  return { source, captures }
}

describe('a page from the browser', () => {
  it('is stored as the browser showed it with its picture, its words and its own time, and said to be', async () => {
    const here = await desk()
    expect(await here.answer(clip({ selection: words }))).toEqual({
      kind: 'kept',
      already: false,
      asVersion: false,
      caseTitle: aCase().title,
    })
    const { source, captures } = await stored(here)
    const [capture] = captures
    expect(source).toMatchObject({
      id: first,
      pending: null,
      facts: { title: { page: 'Lock gate' } },
    })
    expect(capture).toMatchObject({
      id: first,
      method: 'browser',
      savedAt: '2026-11-20T09:00:00+09:00',
      finalUrl: 'https://news.example/lock?utm_source=x',
      details: [
        { name: 'browser', value: 'Chromium 156' },
        { name: 'extension', value: '0.1.0' },
        { name: 'selection', value: words },
      ],
    })
    expect(capture?.parts.map(({ role }) => role)).toEqual(['snapshot', 'screenshot'])
    expect(await bytesOf(here.db, capture?.parts[0]?.sha256 ?? '')).toEqual(utf8(archive))
    expect((await readingOf(here.db, first))?.text).toContain(words)
    const [passage] = await passagesOf(here.db, first)
    expect(passage && wordsOf(passage)).toBe(words)
    const log = await entriesOf(here.db, 'case-1')
    expect(log.map(({ what }) => what)).toEqual(['case.created', 'source.captured'])
    expect(log[1]?.details).toMatchObject({
      method: 'browser',
      capture: first,
      passage: passage?.id,
    })
    expect(here.arrived).toEqual([`Lock gate → ${aCase().title}`])
    for await (const { state } of verifyCase(
      await caseRowsOf(here.db, 'case-1'),
      caseStoreOf(here.db),
    )) {
      expect(state).toBe('intact')
    }
  })

  it('comes with the words that were selected in one act, as a version too', async () => {
    const here = await desk()
    const marked = async () => (await passagesOf(here.db, first)).map(({ captureId }) => captureId)
    await here.answer(clip())
    await here.answer(clip({ id: second, selection: words }))
    expect(await marked()).toEqual([second])
    await undoLast(here.db, 'case-1', later)
    expect((await stored(here)).captures.map(({ id }) => id)).toEqual([first])
    expect(await marked()).toEqual([])
  })

  it('that is handed over twice is stored once, at the same time too', async () => {
    const here = await desk()
    const both = await Promise.all([here.answer(clip()), here.answer(clip())])
    expect(both).toMatchObject([{ kind: 'kept' }, { kind: 'kept' }])
    expect(await here.answer(clip())).toMatchObject({ already: true, asVersion: false })
    expect((await stored(here)).captures).toHaveLength(1)
    expect(await sourcesOf(here.db, 'case-1')).toHaveLength(1)
    expect(here.arrived).toHaveLength(1)
  })

  it('that went into the case open then is said to be there, whichever is open now', async () => {
    const open = { caseId: null as string | null }
    const here = await desk()
    await createCase(here.db, aCase({ id: 'case-2', caseId: 'case-2', title: 'Quay' }))
    const answer = fromBrowser(() => ({
      ...here,
      openCase: () => open.caseId,
      arrived: () => undefined,
      report: () => undefined,
    }))
    for (const now of ['case-1', 'case-2', null]) {
      open.caseId = now
      const told = await answer(clip({ caseId: null }))
      expect(told).toMatchObject({ caseTitle: aCase().title, already: now !== 'case-1' })
    }
    expect(await sourcesOf(here.db, 'case-2')).toEqual([])
  })

  it('that the reporter undid or removed since does not come back', async () => {
    const here = await desk()
    await here.answer(clip())
    await undoLast(here.db, 'case-1', later)
    expect(await sourcesOf(here.db, 'case-1')).toEqual([])
    expect(await here.answer(clip())).toMatchObject({ already: true })
    await here.answer(clip({ id: second }))
    const { source } = await stored(here)
    await removeSource(here.db, source, 'wrong case', later)
    expect(await here.answer(clip({ id: second }))).toMatchObject({ already: true })
    expect(await sourcesOf(here.db, 'case-1')).toEqual([])
  })

  it('is a version of the source that has its address, where that is wanted', async () => {
    const here = await desk()
    await here.answer(clip())
    const again = clip({ id: second, url: 'https://news.example/lock' })
    expect(here.clips.items()).toMatchObject([{ id: first, purpose: 'source' }])
    expect(await here.answer(again)).toMatchObject({ kind: 'kept', asVersion: true })
    // As such it is told of beside the source itself.
    expect(here.clips.items()).toMatchObject([{ id: first, purpose: 'filed' }])
    expect(await here.answer(again)).toMatchObject({ already: true, asVersion: true })
    expect(await sourcesOf(here.db, 'case-1')).toHaveLength(1)
    const { captures } = await stored(here)
    expect(captures.map(({ id }) => id).toSorted()).toEqual([first, second])
    expect((await entriesOf(here.db, 'case-1')).at(-1)?.details).toMatchObject({
      method: 'browser',
      previous: first,
    })
    const third = 'd1d2e3f4-8a53-4f0e-9c1c-2d6f4c3b2a12'
    const own = clip({ id: third, asVersion: false })
    expect(await here.answer(own)).toMatchObject({ asVersion: false })
    expect(await sourcesOf(here.db, 'case-1')).toHaveLength(2)
  })

  it('fills a source of that address that was only noted', async () => {
    const here = await desk()
    const url = 'https://news.example/lock'
    const about = { id: 'stub', caseId: 'case-1', kind: 'article', url, fileName: null } as const
    const stub = await addStub(here.db, { ...about, at: later })
    await failCapture(here.db, stub, new AppError('page-status', { status: 402 }), later)
    expect(await here.answer(clip())).toMatchObject({ kind: 'kept', asVersion: false })
    const { source, captures } = await stored(here)
    expect(source).toMatchObject({ id: 'stub', pending: null })
    expect(captures).toMatchObject([{ id: first, sourceId: 'stub' }])
  })

  it('goes into the case that is open, or waits for one to be', async () => {
    expect(await (await desk()).answer(clip({ caseId: null }))).toMatchObject({
      kind: 'failed',
      code: 'no-open-case',
    })
    const here = await desk({ open: 'case-1' })
    expect(await here.answer(clip({ caseId: null }))).toMatchObject({ kind: 'kept' })
  })

  it('leaves nothing where it cannot be read or stored, and says why', async () => {
    const here = await desk()
    const damaged = clip({}, archive.slice(0, -30))
    expect(await here.answer(damaged)).toMatchObject({ code: 'unreadable-archive' })
    expect(await here.answer(clip({ caseId: 'gone' }))).toMatchObject({ code: 'not-found' })
    expect(await sourcesOf(here.db, 'case-1')).toEqual([])
    expect(await entriesOf(here.db, 'case-1')).toHaveLength(1)
    expect(await here.answer(clip())).toMatchObject({ kind: 'kept' })
    expect([here.reported, here.arrived.length]).toEqual([[], 1])
  })

  it('is not taken by a window that may not write', async () => {
    const here = await desk()
    const writer = { ...here.db.writer, mayWrite: () => false }
    const db = Object.assign(Object.create(here.db) as typeof here.db, { writer })
    const answer = fromBrowser(() => ({
      ...here,
      db,
      openCase: () => null,
      arrived: () => undefined,
      report: () => undefined,
    }))
    expect(await answer(clip())).toMatchObject({ kind: 'failed', code: 'read-only-window' })
  })
})

describe('a browser that asks for the cases', () => {
  it('is told those that are not put away, the open one, and since when each has the page', async () => {
    const here = await desk({ open: 'case-1' })
    await createCase(here.db, aCase({ id: 'case-2', caseId: 'case-2', title: 'Quay' }))
    await createCase(here.db, aCase({ id: 'case-3', caseId: 'case-3', title: 'Away' }))
    await archiveCase(here.db, 'case-3', true, later)
    await here.answer(clip())
    const told = await here.answer({ kind: 'cases', url: 'https://news.example/lock' })
    expect(told).toMatchObject({ kind: 'cases', open: 'case-1' })
    const cases = told.kind === 'cases' ? told.cases : []
    expect(new Map(cases.map(({ id, savedAt }) => [id, savedAt]))).toEqual(
      new Map([
        ['case-1', '2026-11-20T09:00:00+09:00'],
        ['case-2', null],
      ]),
    )
    const other = await here.answer({ kind: 'cases', url: null })
    expect(other.kind === 'cases' && other.cases.every(({ savedAt }) => savedAt === null)).toBe(
      true,
    )
  })
})
