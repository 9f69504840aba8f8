import { describe, expect, it } from 'vitest'
import { createCase } from '../../../../renderer/data/cases'
import { caseRowsOf, caseStoreOf } from '../../../../renderer/data/case-rows'
import { declareDatabase, openDatabase, type Database } from '../../../../renderer/data/database'
import { createDraft, draftOf, removeDraft } from '../../../../renderer/data/drafts'
import { entriesOf } from '../../../../renderer/data/log'
import { reopenFinding, settleFinding, settlementsOf } from '../../../../renderer/data/settlements'
import { redoLast, undoLast } from '../../../../renderer/data/undo'
import { verifyCase } from '../../../../shared/archive/verify-case'
import { testDatabase } from '../../../support/database'
import { aCase, aDraft, aSettlement, later } from '../../../support/nouns'

const answers = (db: Database) => settlementsOf(db, 'draft-1')

async function settled() {
  const db = await testDatabase()
  await createCase(db, aCase())
  await createDraft(db, aDraft())
  await settleFinding(db, aDraft(), aSettlement({ reason: ' Confirmed by telephone ' }))
  return db
}

async function verified(db: Database) {
  const told = []
  const rows = await caseRowsOf(db, 'case-1')
  for await (const one of verifyCase(rows, caseStoreOf(db))) told.push(one)
  return told.filter(({ item }) => item === 'settlement')
}

describe('a settled finding', () => {
  it('is kept with its reason, and the log tells what was settled, how and why', async () => {
    const db = await settled()
    expect(await answers(db)).toEqual([aSettlement({ reason: 'Confirmed by telephone' })])
    expect((await entriesOf(db, 'case-1')).at(-1)).toMatchObject({
      at: later,
      what: 'desk.settled',
      subject: { kind: 'draft', id: 'draft-1', label: aDraft().title },
      details: {
        settlement: 'settlement-1',
        rule: 'uncited',
        sentence: 'It cost £3 million.',
        as: 'reason',
        reason: 'Confirmed by telephone',
      },
    })
  })

  it('needs a reason, unless it says what its sentence is', async () => {
    const db = await testDatabase()
    const without = aSettlement({ reason: '  ' })
    await expect(settleFinding(db, aDraft(), without)).rejects.toMatchObject({
      code: 'reason-required',
    })
    expect(await answers(db)).toEqual([])
    await settleFinding(db, aDraft(), { ...without, as: 'opinion' })
    expect(await answers(db)).toMatchObject([{ as: 'opinion', reason: '' }])
  })

  it('is opened again, undone and done again, each with its line', async () => {
    const db = await settled()
    await reopenFinding(db, aDraft(), aSettlement(), later)
    expect(await answers(db)).toEqual([])
    await undoLast(db, 'case-1', later)
    expect(await answers(db)).toHaveLength(1)
    await redoLast(db, 'case-1', later)
    expect(await answers(db)).toEqual([])
    const lines = (await entriesOf(db, 'case-1')).slice(-3)
    expect(lines.map(({ what, details }) => [what, details['act'] ?? details['reason']])).toEqual([
      ['desk.reopened', 'Confirmed by telephone'],
      ['act.undone', 'desk.reopened'],
      ['act.redone', 'desk.reopened'],
    ])
  })

  it('goes with its draft, and comes back with it', async () => {
    const db = await settled()
    await removeDraft(db, aDraft(), later)
    expect(await answers(db)).toEqual([])
    await undoLast(db, 'case-1', later)
    expect(await draftOf(db, 'draft-1')).not.toBeNull()
    expect(await answers(db)).toHaveLength(1)
  })

  it('is verified against its line of the log', async () => {
    const db = await settled()
    expect(await verified(db)).toMatchObject([{ state: 'intact', details: { seq: 3 } }])
    const [row] = await db.settlements.toArray()
    const body = await db.codec.encode(
      { table: 'settlements', id: 'settlement-1' },
      aSettlement({ reason: 'Nobody asked' }),
    )
    if (row) await db.settlements.put({ ...row, body })
    expect(await verified(db)).toMatchObject([{ state: 'damaged', ground: 'record-differs' }])
    if (row) await db.settlements.put({ ...row, id: 'other', body })
    expect(await verified(db)).toHaveLength(2)
  })
})

it('a database of the first version is opened with its rows and takes answers', async () => {
  const old = declareDatabase('before-settlements', { upTo: 1 })
  await old.open()
  const body = await old.codec.encode({ table: 'drafts', id: 'draft-1' }, aDraft())
  await old.drafts.put({ id: 'draft-1', caseId: 'case-1', rev: 1, body })
  old.close()
  const db = await openDatabase('before-settlements')
  expect(await draftOf(db, 'draft-1')).toEqual(aDraft())
  await settleFinding(db, aDraft(), aSettlement())
  expect(await answers(db)).toHaveLength(1)
  db.close()
})
