import { describe, expect, it } from 'vitest'
import { caseRowsOf } from '../../../../renderer/data/case-rows'
import { createCase } from '../../../../renderer/data/cases'
import { declareDatabase, type Database } from '../../../../renderer/data/database'
import {
  addFigures,
  decideOnPair,
  editFigure,
  figureOf,
  figuresOf,
  removeFigure,
} from '../../../../renderer/data/figures'
import { entriesOf } from '../../../../renderer/data/log'
import { partiesOf, removeParty } from '../../../../renderer/data/parties'
import { markPassage, passageOf, removePassage } from '../../../../renderer/data/passages'
import { decodeRow } from '../../../../renderer/data/rows'
import { addStub, removeSource } from '../../../../renderer/data/sources'
import { redoLast, undoLast } from '../../../../renderer/data/undo'
import { ledgerOf, openConflicts } from '../../../../shared/domain/figure-ledger'
import { testDatabase } from '../../../support/database'
import { aCase, aFigure, aParty, aPassage, aSource, later } from '../../../support/nouns'

const first = aFigure({ id: 'a', claimantId: 'party-1' })
const second = aFigure({ id: 'b', passageId: 'passage-2', value: '17', raw: '17 bridges' })
const lines = async (db: Database) => (await entriesOf(db, 'case-1')).map(({ what }) => what)

async function twoFigures(): Promise<Database> {
  const db = await testDatabase()
  await addFigures(db, [first, second], [aPassage(), aPassage({ id: 'passage-2' })], [aParty()])
  return db
}

describe('figures', () => {
  it('are added with their passages and parties as one act, and taken back as one', async () => {
    const db = await twoFigures()
    expect(await figuresOf(db, 'case-1')).toEqual([first, second])
    const [line] = await entriesOf(db, 'case-1')
    expect(line).toMatchObject({
      what: 'figure.added',
      subject: { kind: 'figure', id: 'a', label: 'Bridges inspected: 12 bridges' },
      details: { figures: 2, parties: 'Harbour Works' },
    })
    await undoLast(db, 'case-1', later)
    expect(await figuresOf(db, 'case-1')).toEqual([])
    expect(await passageOf(db, 'passage-2')).toBeNull()
    expect(await partiesOf(db, 'case-1')).toEqual([])
    await redoLast(db, 'case-1', later)
    expect(await figuresOf(db, 'case-1')).toHaveLength(2)
  })

  it('lie in their table with nothing to read but ids', async () => {
    const db = await twoFigures()
    const stored = await db.figures.get('a')
    expect(Object.keys(stored ?? {}).toSorted()).toEqual([
      'body',
      'caseId',
      'id',
      'passageId',
      'rev',
    ])
  })

  it('come to a database of before there were figures', async () => {
    const old = declareDatabase('before-figures', { upTo: 1 })
    await old.open()
    const body = await old.codec.encode({ table: 'claims', id: 'kept' }, { id: 'kept' })
    await old.table('claims').add({ id: 'kept', caseId: 'case-1', rev: 1, body })
    old.close()
    const db = await testDatabase({}, 'before-figures')
    const kept = await db.claims.get('kept')
    expect(kept && (await decodeRow(db, 'claims', kept))).toMatchObject({ id: 'kept' })
    await addFigures(db, [first])
    expect(await figuresOf(db, 'case-1')).toHaveLength(1)
  })

  it('are edited and removed with a line each', async () => {
    const db = await twoFigures()
    await editFigure(db, second, { raw: '18 bridges', value: '18' }, later)
    expect(await figureOf(db, 'b')).toMatchObject({ raw: '18 bridges', value: '18' })
    await removeFigure(db, first, later)
    expect(await figuresOf(db, 'case-1')).toHaveLength(1)
    const entries = await entriesOf(db, 'case-1')
    expect(entries.at(-2)?.details).toMatchObject({ from: '17 bridges', to: '18 bridges' })
    expect(await lines(db)).toEqual(['figure.added', 'figure.edited', 'figure.removed'])
  })

  it('go with their passage, and come back with it', async () => {
    const db = await twoFigures()
    await removePassage(db, aPassage(), later)
    expect((await figuresOf(db, 'case-1')).map(({ id }) => id)).toEqual(['b'])
    expect((await entriesOf(db, 'case-1')).at(-1)?.details).toMatchObject({ figures: 1 })
    await undoLast(db, 'case-1', later)
    expect(await figuresOf(db, 'case-1')).toHaveLength(2)
  })

  it('go with their source', async () => {
    const db = await testDatabase()
    await addStub(db, {
      id: 'source-1',
      caseId: 'case-1',
      kind: 'article',
      url: null,
      fileName: null,
      at: later,
    })
    await markPassage(db, aPassage())
    await addFigures(db, [first])
    await removeSource(db, aSource(), 'a mistake', later)
    expect(await figuresOf(db, 'case-1')).toEqual([])
  })

  it('lose the name of a party that is removed', async () => {
    const db = await twoFigures()
    await removeParty(db, aParty(), later)
    expect(await figureOf(db, 'a')).toMatchObject({ claimantId: null })
  })

  it('are in the copy of a case', async () => {
    const db = await testDatabase()
    await createCase(db, aCase())
    await addFigures(db, [first])
    expect((await caseRowsOf(db, 'case-1')).figures).toEqual([first])
  })
})

describe('a conflict of two figures', () => {
  const conflicts = async (db: Database) => openConflicts(ledgerOf(await figuresOf(db, 'case-1')))
  const preferred = { decision: 'prefer', preferredId: 'a', reason: ' counted on site ' } as const
  const pair = { first, second }

  it('is settled with a reason, which stays in the ledger and the log', async () => {
    const db = await twoFigures()
    expect(await conflicts(db)).toBe(1)
    await decideOnPair(db, pair, preferred, later)
    expect(await conflicts(db)).toBe(0)
    expect((await figureOf(db, 'a'))?.decisions).toMatchObject([
      { decision: 'prefer', reason: 'counted on site', at: later },
    ])
    expect((await entriesOf(db, 'case-1')).at(-1)).toMatchObject({
      what: 'figure.resolved',
      details: {
        decision: 'prefer',
        reason: 'counted on site',
        other: '17 bridges',
        preferred: '12 bridges',
      },
    })
    await undoLast(db, 'case-1', later)
    expect(await conflicts(db)).toBe(1)
  })

  it('is not settled without a reason', async () => {
    const db = await twoFigures()
    await expect(
      decideOnPair(db, pair, { ...preferred, reason: ' ' }, later),
    ).rejects.toMatchObject({ code: 'reason-required' })
    expect(await conflicts(db)).toBe(1)
  })

  it('is open again when it is opened, and when one of the two changes', async () => {
    const db = await twoFigures()
    await decideOnPair(db, pair, preferred, later)
    const back = { decision: 'reopened', preferredId: null, reason: '' } as const
    await decideOnPair(db, pair, back, later)
    expect(await conflicts(db)).toBe(1)
    expect((await lines(db)).at(-1)).toBe('figure.reopened')
    await decideOnPair(db, pair, { ...preferred, decision: 'both', preferredId: null }, later)
    expect(await conflicts(db)).toBe(0)
    await editFigure(db, second, { note: 'from the annex' }, later)
    expect(await conflicts(db)).toBe(0)
    await editFigure(db, second, { raw: '18', value: '18' }, later)
    expect(await conflicts(db)).toBe(1)
  })

  it('is not settled by a word on what one of the two said before', async () => {
    const db = await twoFigures()
    await editFigure(db, second, { raw: '18', value: '18' }, later)
    await expect(decideOnPair(db, pair, preferred, later)).rejects.toMatchObject({
      code: 'changed-meanwhile',
    })
  })
})
