import { describe, expect, it } from 'vitest'
import { caseRowsOf } from '../../../../renderer/data/case-rows'
import { createCase } from '../../../../renderer/data/cases'
import { claimOf, makeClaim, removeClaim } from '../../../../renderer/data/claims'
import type { Database } from '../../../../renderer/data/database'
import {
  askParty,
  editInquiry,
  endInquiry,
  inquiriesOf,
  inquiryOf,
  logLetter,
  makeInquiry,
  removeInquiry,
  reopenInquiry,
} from '../../../../renderer/data/inquiries'
import { entriesOf } from '../../../../renderer/data/log'
import { addParty, removeParty } from '../../../../renderer/data/parties'
import { roomCount } from '../../../../renderer/data/room-counts'
import { addStub, removeSource, sourceOf } from '../../../../renderer/data/sources'
import { undoLast } from '../../../../renderer/data/undo'
import type { Inquiry } from '../../../../shared/domain/inquiry'
import { testDatabase } from '../../../support/database'
import { aCase, aClaim, anInquiry, aParty, at, later } from '../../../support/nouns'

const inquiry = anInquiry({ claimIds: ['claim-1'] })
const attempt = { at, channel: 'mail', note: 'press office' } as const
const due = '2026-11-24T17:00:00+09:00'
const answered = { kind: 'answered', at: later, sourceId: 'source-1', note: 'no' } as const

async function begun(): Promise<Database> {
  const db = await testDatabase()
  await createCase(db, aCase())
  await addParty(db, aParty())
  await makeClaim(db, aClaim())
  const stub = { kind: 'note', url: null, fileName: null, at } as const
  await addStub(db, { ...stub, id: 'source-1', caseId: 'case-1' })
  await makeInquiry(db, inquiry)
  return db
}
const stored = async (db: Database): Promise<Inquiry> => (await inquiryOf(db, 'inquiry-1'))!
const newest = async (db: Database) => (await entriesOf(db, 'case-1')).at(-1)

describe('an inquiry', () => {
  it('is asked, asked again and answered, each in the log with what was put; its claims follow', async () => {
    const db = await begun()
    await askParty(db, inquiry, attempt, due, at)
    expect(await stored(db)).toMatchObject({
      put: [{ claimId: 'claim-1', text: aClaim().text, since: 0 }],
      attempts: [attempt],
      deadline: due,
    })
    expect(await newest(db)).toMatchObject({
      what: 'inquiry.sent',
      subject: { kind: 'inquiry', id: 'inquiry-1', label: 'Harbour Works' },
      details: { deadline: due, put: aClaim().text, note: 'press office' },
    })
    expect((await claimOf(db, 'claim-1'))?.work).toBe('awaiting')
    await askParty(db, inquiry, { ...attempt, at: later }, null, later)
    expect((await newest(db))?.what).toBe('inquiry.followed')
    await endInquiry(db, inquiry, answered, later)
    expect(await newest(db)).toMatchObject({
      what: 'inquiry.answered',
      details: { source: 'source-1' },
    })
    expect((await claimOf(db, 'claim-1'))?.work).toBe('checking')
    await reopenInquiry(db, inquiry, later)
    expect((await stored(db)).outcome).toBeNull()
    await undoLast(db, 'case-1', later)
    expect((await stored(db)).outcome).toEqual(answered)
  })

  it('keeps nothing of an asking that nobody can answer in time', async () => {
    const db = await begun()
    await expect(askParty(db, inquiry, attempt, at, at)).rejects.toMatchObject({
      code: 'deadline-past',
    })
    expect(await stored(db)).toEqual(inquiry)
    await editInquiry(db, inquiry, { claimIds: [] }, at)
    await expect(askParty(db, inquiry, attempt, due, at)).rejects.toMatchObject({
      code: 'nothing-asked',
    })
  })

  it('leaves a claim alone that the reporter is done with', async () => {
    const db = await begun()
    await makeClaim(db, aClaim({ id: 'claim-2', work: 'done' }))
    await editInquiry(db, inquiry, { claimIds: ['claim-2'] }, at)
    await askParty(db, inquiry, attempt, due, at)
    expect((await claimOf(db, 'claim-2'))?.work).toBe('done')
  })

  it('keeps its words when its party, claim or answer is removed, and is whole again when that is undone', async () => {
    const db = await begun()
    await askParty(db, inquiry, attempt, due, at)
    await endInquiry(db, inquiry, answered, later)
    const before = await stored(db)
    await removeParty(db, aParty(), later)
    expect(await stored(db)).toMatchObject({ partyId: null, addressee: 'Harbour Works' })
    await removeClaim(db, aClaim(), later)
    expect(await stored(db)).toMatchObject({ claimIds: [], put: before.put })
    await removeSource(db, (await sourceOf(db, 'source-1'))!, 'wrong', later)
    expect((await stored(db)).outcome).toEqual({ ...answered, sourceId: null })
    for (let act = 0; act < 3; act += 1) await undoLast(db, 'case-1', later)
    expect(await stored(db)).toEqual(before)
  })

  it('goes with the case, is removed with what was put in the log, and is no act when only a letter is made', async () => {
    const db = await begun()
    expect((await caseRowsOf(db, 'case-1')).inquiries).toEqual([inquiry])
    await askParty(db, inquiry, attempt, due, at)
    await removeInquiry(db, inquiry, later)
    expect(await inquiriesOf(db, 'case-1')).toEqual([])
    expect(await newest(db)).toMatchObject({
      what: 'inquiry.removed',
      details: { attempts: 1, put: aClaim().text },
    })
    await undoLast(db, 'case-1', later)
    await logLetter(db, inquiry, later)
    expect((await newest(db))?.what).toBe('inquiry.letter')
    await undoLast(db, 'case-1', later)
    // What was undone is the asking before it: a letter changes nothing.
    expect((await stored(db)).attempts).toEqual([])
  })

  it('waits for the reporter once its deadline is over, and its room says when that will be', async () => {
    const db = await begun()
    const past = { ...attempt, at: '2000-01-01T00:00:00Z' }
    await askParty(db, inquiry, past, '2000-01-02T00:00:00Z', at)
    expect(await roomCount(db, 'case-1', 'replies')).toEqual({
      all: 1,
      waiting: 1,
      changesAt: null,
    })
    await askParty(db, inquiry, past, '2999-01-02T00:00:00Z', at)
    expect(await roomCount(db, 'case-1', 'replies')).toEqual({
      all: 1,
      waiting: 0,
      changesAt: Date.parse('2999-01-02T00:00:00Z') + 1,
    })
  })
})
