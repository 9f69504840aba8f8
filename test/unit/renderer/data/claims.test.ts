import { describe, expect, it } from 'vitest'
import {
  assessClaim,
  claimOf,
  claimsOf,
  editClaim,
  makeClaim,
  removeClaim,
} from '../../../../renderer/data/claims'
import type { Database } from '../../../../renderer/data/database'
import {
  addEvidence,
  editEvidence,
  evidenceOf,
  removeEvidence,
} from '../../../../renderer/data/evidence'
import { entriesOf } from '../../../../renderer/data/log'
import { passageOf } from '../../../../renderer/data/passages'
import { undoLast } from '../../../../renderer/data/undo'
import { testDatabase } from '../../../support/database'
import { aClaim, anEvidence, aPassage, at, later } from '../../../support/nouns'

const withPassage = (db: Database) =>
  makeClaim(db, aClaim(), { passage: aPassage(), evidence: anEvidence() })
const lastLine = async (db: Database) => (await entriesOf(db, 'case-1')).at(-1)

describe('making a claim', () => {
  it('keeps claim, passage and first evidence in one act', async () => {
    const db = await testDatabase()
    await withPassage(db)
    expect(await claimsOf(db, 'case-1')).toEqual([aClaim()])
    expect(await passageOf(db, 'passage-1')).toEqual(aPassage())
    expect(await evidenceOf(db, 'claim-1')).toEqual([anEvidence()])
    expect(await entriesOf(db, 'case-1')).toMatchObject([
      { what: 'claim.made', details: { kind: 'fact', passage: 'passage-1' } },
    ])
  })
})

describe('changing a claim', () => {
  it('writes down what the words were', async () => {
    const db = await testDatabase()
    const claim = await withPassage(db)
    await editClaim(db, claim, { text: 'The bridge was inspected in June.' }, later)
    expect(await lastLine(db)).toMatchObject({
      what: 'claim.edited',
      at: later,
      details: { from: claim.text, to: 'The bridge was inspected in June.' },
    })
  })

  it('takes the finding along with the kind until somebody has assessed it', async () => {
    const db = await testDatabase()
    const claim = await withPassage(db)
    expect(await editClaim(db, claim, { kind: 'forecast' }, later)).toMatchObject({
      kind: 'forecast',
      finding: 'notfact',
    })
  })

  it('of finding or use asks for a reason and keeps the history', async () => {
    const db = await testDatabase()
    const claim = await withPassage(db)
    await expect(assessClaim(db, claim, 'finding', 'single', ' ', later)).rejects.toMatchObject({
      code: 'reason-required',
    })
    await assessClaim(db, claim, 'finding', 'single', ' one report ', later)
    expect((await claimOf(db, claim.id))?.history).toEqual([
      { at: later, field: 'finding', from: 'open', to: 'single', reason: 'one report' },
    ])
    expect(await lastLine(db)).toMatchObject({
      what: 'claim.finding',
      details: { from: 'open', to: 'single', reason: 'one report' },
    })
  })
})

describe('removing a claim', () => {
  it('takes its evidence along, leaves the passage, and comes back whole', async () => {
    const db = await testDatabase()
    const claim = await withPassage(db)
    await removeClaim(db, claim, later)
    expect(await claimsOf(db, 'case-1')).toEqual([])
    expect(await evidenceOf(db, claim.id)).toEqual([])
    expect(await passageOf(db, 'passage-1')).toEqual(aPassage())
    await undoLast(db, 'case-1', later)
    expect(await claimsOf(db, 'case-1')).toEqual([aClaim()])
    expect(await evidenceOf(db, claim.id)).toEqual([anEvidence()])
  })
})

describe('evidence', () => {
  it('stands in the order in which it was put', async () => {
    const db = await testDatabase()
    await withPassage(db)
    await addEvidence(db, anEvidence({ id: 'second', stance: 'contradicts', createdAt: later }))
    expect((await evidenceOf(db, 'claim-1')).map(({ id }) => id)).toEqual(['evidence-1', 'second'])
  })

  it('is refused for a claim that is gone', async () => {
    const db = await testDatabase()
    await expect(addEvidence(db, anEvidence())).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is graded with a reason, and "not graded" without', async () => {
    const db = await testDatabase()
    await withPassage(db)
    const grade = (credibility: '2' | '6', credibilityReason: string) =>
      editEvidence(db, anEvidence(), { credibility, credibilityReason }, later)
    await expect(grade('2', ' ')).rejects.toMatchObject({ code: 'reason-required' })
    await grade('2', 'fits the timetable')
    expect(await lastLine(db)).toMatchObject({
      what: 'evidence.edited',
      details: { reason: 'fits the timetable' },
    })
    expect(await grade('6', '')).toMatchObject({ credibility: '6', credibilityReason: '' })
  })

  it('taken away leaves the passage', async () => {
    const db = await testDatabase()
    await withPassage(db)
    await removeEvidence(db, anEvidence(), at)
    expect(await evidenceOf(db, 'claim-1')).toEqual([])
    expect(await passageOf(db, 'passage-1')).toEqual(aPassage())
  })
})
