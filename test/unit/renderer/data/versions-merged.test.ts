import { describe, expect, it } from 'vitest'
import { addCapture, capturesOf } from '../../../../renderer/data/captures'
import { claimOf, makeClaim } from '../../../../renderer/data/claims'
import type { Database } from '../../../../renderer/data/database'
import { entriesOf } from '../../../../renderer/data/log'
import { addStub } from '../../../../renderer/data/sources'
import { undoLast } from '../../../../renderer/data/undo'
import { fileAsVersion } from '../../../../renderer/data/versions'
import { capturedSource } from '../../../support/captured-source'
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
  sha,
} from '../../../support/nouns'

const inMay = 'The bridge was last inspected in May.'
const inJune = 'The bridge was last inspected in June.'

/** A source with one capture of the text, and a claim on a passage of it where the text is May's. */
async function source(db: Database, id: string, capturedAt: string, text: string) {
  const captureId = `capture of ${id}`
  const reading = { sha256: sha(text === inMay ? 'd' : 'e'), characters: text.length, leftOut: 0 }
  const capture = { id: captureId, capturedAt, reading }
  await capturedSource(db, [{ capture, reading: { text } }], id)
  if (text !== inMay) return
  const passage = aPassage({ id: `passage of ${id}`, sourceId: id, captureId })
  await makeClaim(db, aClaim({ id: `claim of ${id}`, work: 'done' }), {
    passage,
    evidence: anEvidence({
      id: `evidence of ${id}`,
      claimId: `claim of ${id}`,
      passageId: passage.id,
    }),
  })
}

/** What was written down of the capture of a source. */
async function transcript(db: Database, id: string, capturedAt: string) {
  const captureId = `transcript of ${id}`
  const transcriptOf = `capture of ${id}`
  await addCapture(db, {
    capture: aCapture({ id: captureId, sourceId: id, capturedAt, transcriptOf }),
    reading: aReading({ id: captureId, sourceId: id, text: 'The bridge is shut.' }),
    facts: aSource().facts,
    blobs: [],
  })
}

const muchLater = '2026-11-22T11:00:00+09:00'

const file = (db: Database, from: string, into: string) =>
  fileAsVersion(db, { id: from, caseId: 'case-1' }, into, later)

describe('a source that is filed as a version of another', () => {
  it('puts the claims on what it changed to recheck, and undo takes that back too', async () => {
    const db = await testDatabase()
    await source(db, 'old', at, inMay)
    await source(db, 'new', later, inJune)
    expect(await file(db, 'new', 'old')).toEqual({
      captureId: 'capture of new',
      previousId: 'capture of old',
      text: 'changed',
      impact: { same: 0, moved: 0, changed: 1, gone: 0, claims: 1 },
    })
    expect(await claimOf(db, 'claim of old')).toMatchObject({ work: 'recheck' })
    expect((await entriesOf(db, 'case-1')).at(-1)).toMatchObject({
      what: 'source.merged',
      details: { changed: 1, gone: 0, claims: 1 },
    })
    await undoLast(db, 'case-1', later)
    expect(await claimOf(db, 'claim of old')).toMatchObject({ work: 'done', history: [] })
  })

  it('judges its own passages where the newest capture was there before', async () => {
    const db = await testDatabase()
    await source(db, 'late', at, inMay)
    await source(db, 'there', later, inJune)
    expect(await file(db, 'late', 'there')).toMatchObject({
      captureId: 'capture of there',
      impact: { changed: 1, claims: 1 },
    })
    expect(await claimOf(db, 'claim of late')).toMatchObject({ work: 'recheck' })
  })

  it('asks for nothing again where both say the same', async () => {
    const db = await testDatabase()
    await source(db, 'old', at, inMay)
    await source(db, 'new', later, inMay)
    expect(await file(db, 'new', 'old')).toMatchObject({
      text: 'same',
      impact: { same: 1, changed: 0, claims: 0 },
    })
    expect(await claimOf(db, 'claim of old')).toMatchObject({ work: 'done' })
  })

  it('compares no transcript with what it was written down from', async () => {
    const db = await testDatabase()
    await source(db, 'old', at, inMay)
    await source(db, 'new', later, inMay)
    await transcript(db, 'old', later)
    await transcript(db, 'new', muchLater)
    expect(await file(db, 'new', 'old')).toMatchObject({
      captureId: 'capture of new',
      previousId: 'capture of old',
      text: 'same',
      impact: { same: 1, changed: 0, gone: 0, claims: 0 },
    })
    const filed = await capturesOf(db, 'old')
    expect(filed.find(({ id }) => id === 'transcript of new')?.previousCaptureId).toBe(
      'transcript of old',
    )
  })

  it('brings nothing newer to one that has no capture', async () => {
    const db = await testDatabase()
    await source(db, 'new', later, inMay)
    const url = 'https://news.example/bridge'
    await addStub(db, { id: 'stub', caseId: 'case-1', kind: 'article', url, fileName: null, at })
    expect(await file(db, 'new', 'stub')).toBeNull()
    expect(await capturesOf(db, 'stub')).toHaveLength(1)
  })
})
