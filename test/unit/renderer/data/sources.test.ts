import { describe, expect, it } from 'vitest'
import { nameOf, shown, type SourceOrigin } from '../../../../shared/domain/source'
import { AppError } from '../../../../shared/errors'
import { blobOf, bytesHeld, bytesOf, sweepBlobs } from '../../../../renderer/data/blobs'
import { addCapture, capturesOf, readingOf } from '../../../../renderer/data/captures'
import type { Database } from '../../../../renderer/data/database'
import { entriesOf } from '../../../../renderer/data/log'
import { makeClaim } from '../../../../renderer/data/claims'
import { evidenceOf } from '../../../../renderer/data/evidence'
import { markPassage, passageCounts, passagesOf } from '../../../../renderer/data/passages'
import {
  addStub,
  editFact,
  editSourceKind,
  failCapture,
  gradeSource,
  removeSource,
  retryCapture,
  sourceOf,
  sourcesOf,
  setOrigin,
} from '../../../../renderer/data/sources'
import { undoLast } from '../../../../renderer/data/undo'
import { fileAsVersion } from '../../../../renderer/data/versions'
import { testDatabase } from '../../../support/database'
import {
  aCapture,
  aClaim,
  anEvidence,
  aPassage,
  aReading,
  aSource,
  at,
  later,
} from '../../../support/nouns'

const stub = (db: Database, id = 'source-1', url: string | null = 'https://news.example/bridge') =>
  addStub(db, { id, caseId: 'case-1', kind: 'article', url, fileName: null, at })

const captured = (db: Database) =>
  addCapture(db, {
    capture: aCapture(),
    reading: aReading(),
    facts: aSource().facts,
    blobs: [],
  })

describe('a stub', () => {
  it('is there with its address and time before anything is captured', async () => {
    const db = await testDatabase()
    await stub(db)
    const [source] = await sourcesOf(db, 'case-1')
    expect(source).toMatchObject({
      url: 'https://news.example/bridge',
      pending: { since: at, failure: null },
    })
    expect(source && nameOf(source)).toBe('https://news.example/bridge')
  })

  it('stays with the reason when the capture fails, and can be tried again', async () => {
    const db = await testDatabase()
    const source = await stub(db)
    await failCapture(db, source, new AppError('page-status', { status: 404 }), later)
    expect(await sourceOf(db, 'source-1')).toMatchObject({
      pending: { failure: { code: 'page-status', details: { status: 404 }, at: later } },
    })
    await retryCapture(db, source, later)
    expect(await sourceOf(db, 'source-1')).toMatchObject({ pending: { failure: null } })
    const log = await entriesOf(db, 'case-1')
    expect(log.map(({ what }) => what)).toEqual([
      'source.stubbed',
      'source.failed',
      'source.stubbed',
    ])
  })
})

it('takes the reporter’s word for what kind of source it is, and the log says so', async () => {
  const db = await testDatabase()
  const source = await stub(db)
  await editSourceKind(db, source, 'document', later)
  expect((await sourceOf(db, 'source-1'))?.kind).toBe('document')
  const [, edited] = await entriesOf(db, 'case-1')
  expect(edited).toMatchObject({
    what: 'source.edited',
    details: { field: 'kind', from: 'article', to: 'document' },
  })
})

it('counts the passages of every source without reading them', async () => {
  const db = await testDatabase()
  await stub(db)
  await markPassage(db, aPassage())
  await markPassage(db, aPassage({ id: 'passage-2' }))
  await markPassage(db, aPassage({ id: 'passage-3', sourceId: 'source-2' }))
  await markPassage(db, aPassage({ id: 'passage-4', caseId: 'case-2' }))
  expect([...(await passageCounts(db, 'case-1'))]).toEqual([
    ['source-1', 2],
    ['source-2', 1],
  ])
})

describe('a capture', () => {
  it('fills its stub with record, text and facts in one act', async () => {
    const db = await testDatabase()
    await stub(db)
    await captured(db)
    expect(await sourceOf(db, 'source-1')).toMatchObject({ pending: null })
    expect(await capturesOf(db, 'source-1')).toEqual([aCapture()])
    expect(await readingOf(db, 'capture-1')).toEqual(aReading())
    expect((await entriesOf(db, 'case-1')).at(-1)).toMatchObject({
      what: 'source.captured',
      details: { hashes: 'a'.repeat(64), method: 'paste' },
    })
  })

  it('never takes away what the reporter wrote over the page', async () => {
    const db = await testDatabase()
    const source = await stub(db)
    await editFact(db, source, 'title', 'My own title', later)
    await captured(db)
    const after = await sourceOf(db, 'source-1')
    expect(after?.facts.title).toEqual({ page: 'The bridge', own: 'My own title' })
    expect(after && shown(after, 'title')).toBe('My own title')
  })
})

describe('a new version', () => {
  it('is filed under the earlier source with its passages, and its own source goes', async () => {
    const db = await testDatabase()
    await stub(db)
    await captured(db)
    await stub(db, 'source-2')
    const newer = { sourceId: 'source-2', id: 'capture-2' }
    await addCapture(db, {
      capture: aCapture({ ...newer, capturedAt: later }),
      reading: aReading(newer),
      facts: aSource().facts,
      blobs: [],
    })
    await markPassage(db, aPassage({ sourceId: 'source-2', captureId: 'capture-2' }))
    await fileAsVersion(db, { id: 'source-2', caseId: 'case-1' }, 'source-1', later)
    expect((await sourcesOf(db, 'case-1')).map(({ id }) => id)).toEqual(['source-1'])
    expect(await capturesOf(db, 'source-1')).toMatchObject([
      { id: 'capture-2', previousCaptureId: 'capture-1' },
      { id: 'capture-1', previousCaptureId: null },
    ])
    expect(await readingOf(db, 'capture-2')).toMatchObject({ sourceId: 'source-1' })
    expect(await passagesOf(db, 'source-1')).toHaveLength(1)
    await undoLast(db, 'case-1', later)
    expect(await sourcesOf(db, 'case-1')).toHaveLength(2)
    expect(await passagesOf(db, 'source-2')).toHaveLength(1)
  })

  it('follows the newest capture that is there, and says in the log what went where', async () => {
    const db = await testDatabase()
    await stub(db)
    await stub(db, 'source-2')
    const add = (id: string, sourceId: string, capturedAt: string, previous: string | null) =>
      addCapture(db, {
        capture: aCapture({ id, sourceId, capturedAt, previousCaptureId: previous }),
        reading: aReading({ id, sourceId }),
        facts: aSource().facts,
        blobs: [],
      })
    await add('capture-2', 'source-1', '2026-11-22T09:30:00+09:00', null)
    await add('capture-1', 'source-1', '2026-11-22T01:40:00Z', null)
    await add('capture-3', 'source-1', at, null)
    await add('capture-4', 'source-2', later, null)
    await add('capture-5', 'source-2', later, 'capture-4')
    await fileAsVersion(db, { id: 'source-2', caseId: 'case-1' }, 'source-1', later)
    const filed = new Map((await capturesOf(db, 'source-1')).map((one) => [one.id, one]))
    expect(filed.get('capture-4')?.previousCaptureId).toBe('capture-1')
    expect(filed.get('capture-5')?.previousCaptureId).toBe('capture-4')
    expect((await entriesOf(db, 'case-1')).at(-1)).toMatchObject({
      at: later,
      what: 'source.merged',
      subject: { kind: 'source', id: 'source-1' },
      details: { captures: 'capture-4 capture-5', address: 'https://news.example/bridge' },
    })
  })

  it('stands in for the source that goes wherever that was named as an origin', async () => {
    const db = await testDatabase()
    const origin = (...ids: string[]): SourceOrigin => ({
      state: 'from',
      edges: ids.map((sourceId) => ({ to: 'source', sourceId, ground: 'cites it' })),
    })
    const named: SourceOrigin = {
      state: 'from',
      edges: [{ to: 'named', name: 'source-2', ground: 'says so' }],
    }
    for (const id of ['source-1', 'source-2', 'one', 'both', 'neither']) await stub(db, id)
    const set = async (id: string, to: SourceOrigin) => {
      const source = await sourceOf(db, id)
      if (source) await setOrigin(db, source, to, at)
    }
    await set('source-1', origin('source-2'))
    await set('source-2', origin('one'))
    await set('one', origin('neither', 'source-2'))
    await set('both', origin('source-2', 'source-1'))
    await set('neither', named)
    await fileAsVersion(db, { id: 'source-2', caseId: 'case-1' }, 'source-1', later)
    const of = async (id: string) => (await sourceOf(db, id))?.origin
    expect(await of('source-1')).toEqual({ state: 'unknown' })
    expect(await of('one')).toEqual(origin('neither', 'source-1'))
    expect(await of('both')).toEqual(origin('source-1'))
    expect(await of('neither')).toEqual(named)
    await undoLast(db, 'case-1', later)
    expect(await of('one')).toEqual(origin('neither', 'source-2'))
  })

  it('has nothing before it where nothing was captured', async () => {
    const db = await testDatabase()
    await stub(db)
    await stub(db, 'source-2')
    await addCapture(db, {
      capture: aCapture({ sourceId: 'source-2' }),
      reading: aReading({ sourceId: 'source-2' }),
      facts: aSource().facts,
      blobs: [],
    })
    await fileAsVersion(db, { id: 'source-2', caseId: 'case-1' }, 'source-1', later)
    expect(await capturesOf(db, 'source-1')).toMatchObject([{ previousCaptureId: null }])
  })

  it('of itself is refused', async () => {
    const db = await testDatabase()
    await stub(db)
    const itself = fileAsVersion(db, { id: 'source-1', caseId: 'case-1' }, 'source-1', later)
    await expect(itself).rejects.toMatchObject({
      code: 'invalid-input',
      details: { id: 'source-1' },
    })
  })
})

describe('a grade', () => {
  it('asks for a ground unless it says "not graded"', async () => {
    const db = await testDatabase()
    const source = await stub(db)
    expect(() => gradeSource(db, source, 'B', ' ', later)).toThrow('reason-required')
    await gradeSource(db, source, 'B', 'Named editor, corrects itself', later)
    expect(await sourceOf(db, 'source-1')).toMatchObject({
      reliability: 'B',
      reliabilityReason: 'Named editor, corrects itself',
    })
  })
})

describe('removing a source', () => {
  it('takes captures, passages and evidence along and leaves the hashes in the log', async () => {
    const db = await testDatabase()
    const source = await stub(db)
    await captured(db)
    await makeClaim(db, aClaim(), { passage: aPassage(), evidence: anEvidence() })
    await removeSource(db, source, 'Asked to by the court', later)
    expect(await sourcesOf(db, 'case-1')).toEqual([])
    expect(await capturesOf(db, 'source-1')).toEqual([])
    expect(await passagesOf(db, 'source-1')).toEqual([])
    expect(await evidenceOf(db, 'claim-1')).toEqual([])
    expect((await entriesOf(db, 'case-1')).at(-1)).toMatchObject({
      what: 'source.removed',
      details: { reason: 'Asked to by the court', hashes: 'a'.repeat(64) },
    })
  })
})

describe('bytes', () => {
  it('are kept under their SHA-256 and given back as they were', async () => {
    const db = await testDatabase()
    await stub(db)
    const blob = await blobOf(new TextEncoder().encode('abc'))
    // FIPS 180-4, the example of the standard.
    expect(blob.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    const part = { role: 'page', sha256: blob.sha256, size: 3, mediaType: 'text/plain' } as const
    await addCapture(db, {
      capture: aCapture({ parts: [part, { ...part, role: 'plain' }] }),
      reading: aReading(),
      facts: aSource().facts,
      blobs: [blob],
    })
    expect(await bytesOf(db, blob.sha256)).toEqual(blob.bytes)
    expect(await bytesHeld(db, 'case-1')).toBe(3)
    expect(await sweepBlobs(db)).toBe(0)
  })

  it('go at the next start when no capture mentions them any more', async () => {
    const db = await testDatabase()
    await db.blobs.add({ sha256: 'c'.repeat(64), bytes: new Uint8Array([1]) })
    expect(await sweepBlobs(db)).toBe(1)
    await expect(bytesOf(db, 'c'.repeat(64))).rejects.toMatchObject({ code: 'not-found' })
  })
})
