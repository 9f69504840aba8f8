// @vitest-environment jsdom
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { blobOf, sha256Of } from '../../../../../renderer/data/blobs'
import { addCapture } from '../../../../../renderer/data/captures'
import { createCase } from '../../../../../renderer/data/cases'
import { makeClaim } from '../../../../../renderer/data/claims'
import type { Database } from '../../../../../renderer/data/database'
import { createDraft } from '../../../../../renderer/data/drafts'
import { entriesOf } from '../../../../../renderer/data/log'
import { addParty } from '../../../../../renderer/data/parties'
import { addStub } from '../../../../../renderer/data/sources'
import { saveCaseCopy } from '../../../../../renderer/features/cases/copy-case'
import { browserHost } from '../../../../../renderer/host/browser-host'
import { noFacts } from '../../../../../shared/domain/source'
import type { Host, HostInput } from '../../../../../shared/host/contract'
import { testDatabase } from '../../../../support/database'
import {
  aCapture,
  aCase,
  aClaim,
  aDraft,
  anEvidence,
  aParty,
  aPassage,
  aReading,
  at,
  later,
} from '../../../../support/nouns'

const page = strToU8('<p>The bridge was last inspected in May.</p>')

async function fullCase(): Promise<Database> {
  const db = await testDatabase()
  await createCase(db, aCase())
  const kind = 'article'
  await addStub(db, { id: 'source-1', caseId: 'case-1', kind, url: null, fileName: null, at })
  const blob = await blobOf(page)
  const part = { role: 'page', size: page.length, mediaType: 'text/html' } as const
  await addCapture(db, {
    capture: aCapture({ parts: [{ ...part, sha256: blob.sha256 }] }),
    reading: aReading(),
    facts: noFacts(),
    blobs: [blob],
  })
  await makeClaim(db, aClaim(), { passage: aPassage(), evidence: anEvidence() })
  await addParty(db, aParty())
  await createDraft(db, aDraft())
  await createCase(db, aCase({ id: 'case-2', caseId: 'case-2', title: 'Another case' }))
  return db
}

type Saved = HostInput<'saveFile'>

async function copying(db: Database, over: Partial<Host> = {}, signal?: AbortSignal) {
  const files: Saved[] = []
  const saveFile = async (file: Saved) => {
    files.push(file)
    return { saved: true }
  }
  const seen: number[] = []
  const copied = await saveCaseCopy(aCase(), {
    db,
    host: { ...browserHost(), saveFile, ...over },
    now: () => later,
    appVersion: '1.2.3',
    signal: signal ?? new AbortController().signal,
    onProgress: ({ files: done, ofFiles }) => seen.push(done / ofFiles),
    onPlace: () => seen.push(2),
  })
  return { copied, file: files[0], seen }
}

const noBytes = new Uint8Array()
const lines = (bytes: Uint8Array | undefined) =>
  strFromU8(bytes ?? noBytes)
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))

describe('a copy of a whole case', () => {
  it('holds every row, reading and byte of the case, and nothing of another', async () => {
    const db = await fullCase()
    const log = await entriesOf(db, 'case-1')
    const { file } = await copying(db)
    expect(file?.name).toMatch(/^A bridge without inspection.*2026-11-22\.zip$/)
    const parts = Object.entries(unzipSync(file?.bytes ?? new Uint8Array()))
    const at = (path: string) => parts.find(([name]) => name.endsWith(`/data/${path}`))?.[1]
    expect(lines(at('case.json'))).toEqual([aCase()])
    expect(lines(at('sources.jsonl'))).toMatchObject([{ id: 'source-1' }])
    expect(lines(at('captures.jsonl'))).toMatchObject([{ id: 'capture-1' }])
    expect(lines(at('passages.jsonl'))).toEqual([aPassage()])
    expect(lines(at('claims.jsonl'))).toEqual([aClaim()])
    expect(lines(at('evidence.jsonl'))).toEqual([anEvidence()])
    expect(lines(at('parties.jsonl'))).toEqual([aParty()])
    expect(lines(at('drafts.jsonl'))).toEqual([aDraft()])
    expect(lines(at('log.jsonl'))).toEqual(log)
    expect(strFromU8(at('readings/capture-1.txt') ?? noBytes)).toBe(aReading().text)
    expect(strFromU8(at(`blobs/${await sha256Of(page)}`) ?? noBytes)).toBe(strFromU8(page))
    expect(parts.map(([, bytes]) => strFromU8(bytes)).join('')).not.toContain('Another case')
  })

  it('goes into the log with the SHA-256 of the file, after it was saved', async () => {
    const db = await fullCase()
    const { copied, file, seen } = await copying(db)
    const sha256 = await sha256Of(file?.bytes ?? new Uint8Array())
    expect(copied).toMatchObject({ state: 'saved', made: { sha256, problems: 0 }, unlogged: null })
    const [line] = (await entriesOf(db, 'case-1')).toReversed()
    expect(line).toMatchObject({
      what: 'case.copied',
      at: later,
      details: { file: file?.name, sha256 },
    })
    expect(seen.at(-1)).toBe(2)
    expect(seen.slice(0, -1)).toEqual(seen.slice(0, -1).toSorted((a, b) => a - b))
  })

  it('says how much is missing', async () => {
    const db = await fullCase()
    await db.blobs.clear()
    expect((await copying(db)).copied).toMatchObject({ state: 'saved', made: { problems: 1 } })
  })

  it('is neither saved nor logged once it is cancelled', async () => {
    const db = await fullCase()
    const stop = new AbortController()
    const saveFile = () => Promise.reject(new Error('saved after all'))
    const copied = copying(db, { saveFile }, stop.signal)
    stop.abort()
    await expect(copied).rejects.toMatchObject({ code: 'cancelled' })
    expect((await entriesOf(db, 'case-1')).map(({ what }) => what)).not.toContain('case.copied')
  })

  it('is not logged when the reporter chose no place', async () => {
    const db = await fullCase()
    const { copied } = await copying(db, { saveFile: async () => ({ saved: false }) })
    expect(copied).toEqual({ state: 'kept' })
    expect((await entriesOf(db, 'case-1')).map(({ what }) => what)).not.toContain('case.copied')
  })

  it('of a case that is gone is not made', async () => {
    const db = await testDatabase()
    await expect(copying(db)).rejects.toMatchObject({ code: 'not-found' })
  })
})
