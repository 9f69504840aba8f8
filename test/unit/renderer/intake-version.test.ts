// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { ClipRequest } from '../../../renderer/clip-queue'
import { capturesOf, readingOf } from '../../../renderer/data/captures'
import { caseRowsOf, caseStoreOf } from '../../../renderer/data/case-rows'
import { assessClaim, claimOf, makeClaim } from '../../../renderer/data/claims'
import { createCase } from '../../../renderer/data/cases'
import { entriesOf } from '../../../renderer/data/log'
import { editFact, sourceOf } from '../../../renderer/data/sources'
import { redoLast, undoLast } from '../../../renderer/data/undo'
import { intakeOf } from '../../../renderer/intake'
import type { IntakeTools } from '../../../renderer/intake-tools'
import { intakeVersion } from '../../../renderer/intake-version'
import { verifyCase } from '../../../shared/archive/verify-case'
import { toAppError } from '../../../shared/errors'
import type { CapturedPage } from '../../../shared/host/contract'
import { describe as selectorOf } from '../../../shared/text/quote'
import { intakeTools } from '../../support/intake-tools'
import { aCase, aClaim, anEvidence, aPassage, later } from '../../support/nouns'

const url = 'https://news.example/bridge'
const first = 'The bridge\nRepairs cost 482 million yen. The city has not inspected it.'
const second = 'The bridge\nRepairs cost 480 million yen. The city has inspected it.'
const paste = (plain: string): ClipRequest => ({ method: 'paste', html: null, plain, url })

/** Time goes on with every act, so that a later capture is the newer one. */
async function clockedTools(capturePage: Parameters<typeof intakeTools>[0] = null) {
  const tools = await intakeTools(capturePage)
  let minutes = 14
  const now = () => `2026-11-22T09:${String((minutes += 1)).padStart(2, '0')}:00+09:00`
  return { ...tools, now } satisfies IntakeTools
}

async function clipped(tools: IntakeTools, plain = first) {
  await createCase(tools.db, aCase())
  const intake = intakeOf(tools, 'case-1', paste(plain))
  const stub = await intake.prepare()
  await intake.fill(stub, () => undefined)
  const source = await sourceOf(tools.db, stub.id)
  const [capture] = await capturesOf(tools.db, stub.id)
  if (!source || !capture) throw new Error('nothing was captured')
  return { source, capture }
}

async function claimOn(tools: IntakeTools, words: string, id: string) {
  const { source, capture } = await clipped(tools)
  const reading = await readingOf(tools.db, capture.id)
  const start = reading?.text.indexOf(words) ?? -1
  const passage = aPassage({
    id: `passage-${id}`,
    sourceId: source.id,
    captureId: capture.id,
    selector: selectorOf(reading?.text ?? '', start, start + words.length),
  })
  const evidence = anEvidence({ claimId: id, passageId: passage.id })
  const claim = aClaim({ id, work: 'done', finding: 'single', use: 'attrib' })
  await makeClaim(tools.db, claim, { passage, evidence })
  return { source, capture, passage }
}

async function again(
  tools: IntakeTools,
  source: Awaited<ReturnType<typeof sourceOf>>,
  request?: ClipRequest,
) {
  if (!source) throw new Error('no source')
  const intake = intakeVersion(tools, source, request)
  const now = await intake.prepare()
  try {
    return await intake.fill(now, () => undefined)
  } catch (thrown) {
    await intake.fail(now, toAppError(thrown))
    throw thrown
  }
}

const verified = async ({ db }: IntakeTools) => {
  const states: string[] = []
  for await (const { state } of verifyCase(await caseRowsOf(db, 'case-1'), caseStoreOf(db))) {
    states.push(state)
  }
  return new Set(states)
}

describe('capturing a source again', () => {
  it('puts the new capture beside the old one, which stays as it was', async () => {
    const tools = await clockedTools()
    const { source, capture } = await clipped(tools)
    const told = await again(tools, source, paste(second))
    const [newest, old] = await capturesOf(tools.db, source.id)
    expect(old).toEqual(capture)
    expect(newest).toMatchObject({ previousCaptureId: capture.id, method: 'paste' })
    expect(told).toMatchObject({ step: 'renewed', text: 'changed', previousId: capture.id })
    expect((await readingOf(tools.db, newest?.id ?? ''))?.text).toContain('480')
    expect((await entriesOf(tools.db, 'case-1')).at(-1)).toMatchObject({
      what: 'source.captured',
      details: { previous: capture.id, text: 'changed' },
    })
    expect(await verified(tools)).toEqual(new Set(['intact']))
  })

  it('says that the text is the same where only width and white space differ', async () => {
    const tools = await clockedTools()
    const { source } = await clipped(tools, '橋の費用は482億円。')
    expect(await again(tools, source, paste('橋の費用は ４８２億円。'))).toMatchObject({
      text: 'same',
    })
  })

  it('puts the claims on a changed passage to recheck in the same act, and undo takes all back', async () => {
    const tools = await clockedTools()
    const { source } = await claimOn(tools, '482 million yen', 'cost')
    const told = await again(tools, source, paste(second))
    expect(told).toMatchObject({ impact: { changed: 1, gone: 0, same: 0, claims: 1 } })
    const rechecked = await claimOf(tools.db, 'cost')
    expect(rechecked).toMatchObject({ work: 'recheck', finding: 'single', use: 'attrib' })
    expect(rechecked?.history.at(-1)?.reason).toContain('482 million yen → 480 million yen')
    await undoLast(tools.db, 'case-1', later)
    expect(await claimOf(tools.db, 'cost')).toMatchObject({ work: 'done', history: [] })
    expect(await capturesOf(tools.db, source.id)).toHaveLength(1)
    expect(await verified(tools)).toEqual(new Set(['intact']))
    await redoLast(tools.db, 'case-1', later)
    expect(await claimOf(tools.db, 'cost')).toMatchObject({ work: 'recheck' })
    expect(await verified(tools)).toEqual(new Set(['intact']))
  })

  it('notices that a negation went', async () => {
    const tools = await clockedTools()
    const { source } = await claimOn(tools, 'The city has not inspected it', 'check')
    expect(await again(tools, source, paste(second))).toMatchObject({
      impact: { changed: 1, claims: 1 },
    })
  })

  it('leaves claims alone whose passage stands, and does not ask twice for the same change', async () => {
    const tools = await clockedTools()
    const { source } = await claimOn(tools, '482 million yen', 'cost')
    expect(await again(tools, source, paste(`${first} More.`))).toMatchObject({
      impact: { same: 1, claims: 0 },
    })
    await again(tools, source, paste(second))
    const claim = await claimOf(tools.db, 'cost')
    if (claim) await assessClaim(tools.db, claim, 'work', 'done', 'Looked at', later)
    expect(await again(tools, source, paste(`${second} More.`))).toMatchObject({
      impact: { changed: 1, claims: 0 },
    })
    expect(await claimOf(tools.db, 'cost')).toMatchObject({ work: 'done' })
  })

  it('judges no passage by a capture of which no text could be read', async () => {
    const tools = await clockedTools()
    const { source } = await claimOn(tools, '482 million yen', 'cost')
    const file = new File([new Uint8Array([0, 1, 2, 255, 0, 3])], 'scan.bin')
    const kept = { method: 'file', file, url: null } as const
    expect(await again(tools, source, kept)).toMatchObject({
      text: 'unread',
      impact: { gone: 0, claims: 0 },
    })
    expect(await claimOf(tools.db, 'cost')).toMatchObject({ work: 'done' })
    expect(await again(tools, source, kept)).toMatchObject({ text: 'same' })
  })

  it('keeps what the source was said to be: a draft cites it by that', async () => {
    const tools = await clockedTools(async () => page('<title>Not here</title><p>Other words.</p>'))
    const { source } = await clipped(tools)
    await editFact(tools.db, source, 'author', 'A. Writer', later)
    await again(tools, source)
    const now = await sourceOf(tools.db, source.id)
    expect(now?.facts.title).toEqual(source.facts.title)
    expect(now?.facts.author).toEqual({ page: null, own: 'A. Writer' })
  })

  it.each([
    ['a page that is gone', 404, 'page-status'],
    ['a server that fails', 503, 'page-status'],
  ])('%s leaves everything as it was but for a line in the log', async (_name, status, code) => {
    const tools = await clockedTools(async () => ({ ...page('<p>Gone</p>'), status }))
    const { source } = await claimOn(tools, '482 million yen', 'cost')
    const before = await caseRowsOf(tools.db, 'case-1')
    await expect(again(tools, source)).rejects.toMatchObject({ code })
    const after = await caseRowsOf(tools.db, 'case-1')
    expect({ ...after, log: [], logEnd: null }).toEqual({ ...before, log: [], logEnd: null })
    expect(after.log.at(-1)).toMatchObject({
      what: 'source.failed',
      details: { reason: code, status, again: 'yes', address: url },
    })
    expect(await verified(tools)).toEqual(new Set(['intact']))
  })

  it('fetches nothing for a window that may not write, nor for a source that is gone', async () => {
    const tools = await clockedTools()
    const { source } = await clipped(tools)
    const reading = { ...tools.db.writer, mayWrite: () => false }
    const db = Object.assign(Object.create(tools.db) as typeof tools.db, { writer: reading })
    await expect(intakeVersion({ ...tools, db }, source).prepare()).rejects.toMatchObject({
      code: 'read-only-window',
    })
    const gone = intakeVersion(tools, { ...source, id: 'nobody' })
    await expect(gone.prepare()).rejects.toMatchObject({ code: 'not-found' })
  })
})

const page = (html: string): CapturedPage => ({
  finalUrl: url,
  status: 200,
  headers: [],
  redirects: [],
  mediaType: 'text/html',
  body: new TextEncoder().encode(html),
  html: new Uint8Array(),
  snapshot: null,
  screenshot: null,
  print: null,
  clockAhead: null,
})
