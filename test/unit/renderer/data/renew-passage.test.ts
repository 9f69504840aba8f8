import { describe, expect, it } from 'vitest'
import { makeClaim } from '../../../../renderer/data/claims'
import type { Database } from '../../../../renderer/data/database'
import { addEvidence, evidenceOf, evidenceOfCase } from '../../../../renderer/data/evidence'
import { entriesOf, lastFailedTry } from '../../../../renderer/data/log'
import {
  keepPassage,
  markPassage,
  passageOf,
  passagesOf,
  renewPassage,
} from '../../../../renderer/data/passages'
import { noteFailedVersion } from '../../../../renderer/data/recapture'
import { sourceOf } from '../../../../renderer/data/sources'
import { redoLast, undoLast } from '../../../../renderer/data/undo'
import { AppError } from '../../../../shared/errors'
import { capturedSource } from '../../../support/captured-source'
import { testDatabase } from '../../../support/database'
import { aClaim, anEvidence, aPassage, later } from '../../../support/nouns'

const renewed = aPassage({ id: 'renewed', captureId: 'capture-2', createdAt: later })

/** A passage of the older of two captures, with evidence of it for one claim. */
async function open(): Promise<Database> {
  const db = await testDatabase()
  await capturedSource(db, [{ capture: { id: 'capture-1' } }, { capture: { id: 'capture-2' } }])
  await makeClaim(db, aClaim(), { passage: aPassage(), evidence: anEvidence() })
  return db
}

describe('taking the new wording', () => {
  it('points the evidence to a passage of its own; the old one stays, and undo takes it back', async () => {
    const db = await open()
    await renewPassage(db, aPassage(), renewed, later)
    expect(await evidenceOf(db, 'claim-1')).toMatchObject([{ passageId: 'renewed' }])
    expect(await passagesOf(db, 'source-1')).toHaveLength(2)
    expect((await entriesOf(db, 'case-1')).at(-1)).toMatchObject({
      what: 'passage.renewed',
      subject: { kind: 'passage', id: 'renewed' },
      details: { passage: 'passage-1', evidence: 1 },
    })
    await undoLast(db, 'case-1', later)
    expect(await evidenceOf(db, 'claim-1')).toMatchObject([{ passageId: 'passage-1' }])
    expect(await passageOf(db, 'renewed')).toBeNull()
    await redoLast(db, 'case-1', later)
    expect(await evidenceOf(db, 'claim-1')).toMatchObject([{ passageId: 'renewed' }])
  })

  it('uses a passage of those words that is there, and gives no claim the same words twice', async () => {
    const db = await open()
    const there = aPassage({ id: 'there', captureId: 'capture-2' })
    await markPassage(db, there)
    await addEvidence(db, anEvidence({ id: 'evidence-2', passageId: 'there' }))
    await makeClaim(db, aClaim({ id: 'claim-2' }))
    await addEvidence(db, anEvidence({ id: 'evidence-3', claimId: 'claim-2' }))
    expect(await renewPassage(db, aPassage(), renewed, later)).toEqual(there)
    const evidence = await evidenceOfCase(db, 'case-1')
    expect(evidence.map(({ id, passageId }) => `${id} ${passageId}`).toSorted()).toEqual([
      'evidence-1 passage-1',
      'evidence-2 there',
      'evidence-3 there',
    ])
  })
})

it('keeping the old wording is written down on the passage and in the log', async () => {
  const db = await open()
  await keepPassage(db, aPassage(), 'capture-2', later)
  expect(await passageOf(db, 'passage-1')).toMatchObject({ keptBeside: 'capture-2' })
  expect((await entriesOf(db, 'case-1')).at(-1)).toMatchObject({ what: 'passage.kept' })
})

describe('the last try that brought nothing', () => {
  const soon = '2026-11-22T10:01:00+09:00'
  const tried = async (db: Database, errors: readonly AppError[], at: string) => {
    const source = await sourceOf(db, 'source-1')
    if (!source) throw new Error('no source')
    for (const error of errors) await noteFailedVersion(db, source, error, at)
  }

  it('is read from the log, stopped ones left out', async () => {
    const db = await open()
    await tried(
      db,
      [
        new AppError('page-timeout'),
        new AppError('page-status', { status: 410 }),
        new AppError('cancelled'),
      ],
      soon,
    )
    const gone = { at: soon, code: 'page-status', status: 410 }
    expect(await lastFailedTry(db, 'case-1', 'source-1', later)).toEqual(gone)
    expect(await lastFailedTry(db, 'case-1', 'source-1', soon)).toEqual(gone)
    expect(await lastFailedTry(db, 'case-1', 'source-2', later)).toBeNull()
  })

  it('is none where it was before the time that is asked for', async () => {
    const db = await open()
    await tried(db, [new AppError('page-timeout')], later)
    expect(await lastFailedTry(db, 'case-1', 'source-1', soon)).toBeNull()
  })

  it('is found below hundreds of younger lines', async () => {
    const db = await open()
    await tried(db, [new AppError('page-timeout')], soon)
    const others = Array.from({ length: 405 }, () => new AppError('cancelled'))
    await tried(db, others, soon)
    expect(await lastFailedTry(db, 'case-1', 'source-1', later)).toMatchObject({
      code: 'page-timeout',
    })
  })
})
