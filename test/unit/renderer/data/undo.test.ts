import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../../renderer/data/captures'
import { assessClaim, claimOf, editClaim, makeClaim } from '../../../../renderer/data/claims'
import { commit } from '../../../../renderer/data/commit'
import { evidenceOf } from '../../../../renderer/data/evidence'
import { entriesOf } from '../../../../renderer/data/log'
import { passageOf, removePassage } from '../../../../renderer/data/passages'
import { removeSource, sourceOf } from '../../../../renderer/data/sources'
import { redoLast, undoLast } from '../../../../renderer/data/undo'
import { capturedSource } from '../../../support/captured-source'
import { testDatabase } from '../../../support/database'
import { aClaim, anEvidence, aPassage, aReading, at, later } from '../../../support/nouns'

describe('undo', () => {
  it('takes acts back one by one and does them again', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    await editClaim(db, aClaim(), { text: 'Second wording.' }, later)
    await assessClaim(db, aClaim(), 'finding', 'single', 'Only one report.', later)
    const text = async () => {
      const claim = await claimOf(db, 'claim-1')
      return claim && `${claim.text} ${claim.finding}`
    }
    expect(await text()).toBe('Second wording. single')
    await undoLast(db, 'case-1', later)
    expect(await text()).toBe('Second wording. open')
    await undoLast(db, 'case-1', later)
    expect(await text()).toBe('The bridge was last inspected in May. open')
    await undoLast(db, 'case-1', later)
    expect(await text()).toBeNull()
    expect(await undoLast(db, 'case-1', later)).toBeNull()
    for (const _ of [1, 2, 3]) await redoLast(db, 'case-1', later)
    expect(await text()).toBe('Second wording. single')
    expect(await redoLast(db, 'case-1', later)).toBeNull()
  })

  it('takes back as many acts as it is asked for at once, and does them again', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    await editClaim(db, aClaim(), { text: 'Second wording.' }, later)
    await editClaim(db, aClaim(), { text: 'Third wording.' }, later)
    const text = async () => (await claimOf(db, 'claim-1'))?.text
    const twice = (swap: typeof undoLast) =>
      Promise.all([swap(db, 'case-1', later), swap(db, 'case-1', later)])
    await twice(undoLast)
    expect(await text()).toBe('The bridge was last inspected in May.')
    await twice(redoLast)
    expect(await text()).toBe('Third wording.')
  })

  it('keeps an act that was done while another was taken back', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    await editClaim(db, aClaim(), { text: 'Second wording.' }, later)
    const undoing = undoLast(db, 'case-1', later)
    await makeClaim(db, aClaim({ id: 'claim-2' }))
    await undoing
    await undoLast(db, 'case-1', later)
    expect(await claimOf(db, 'claim-2')).toBeNull()
    expect((await claimOf(db, 'claim-1'))?.text).toBe('The bridge was last inspected in May.')
  })

  it('is itself a line of the log, and takes none away', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    await undoLast(db, 'case-1', later)
    const entries = await entriesOf(db, 'case-1')
    expect(entries.map(({ what }) => what)).toEqual(['claim.made', 'act.undone'])
    expect(entries[1]).toMatchObject({ at: later, details: { act: 'claim.made' } })
  })

  it('says what it took back and did again, and the log says of what', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    const subject = { kind: 'claim', id: 'claim-1' }
    expect(await undoLast(db, 'case-1', at)).toMatchObject({ what: 'claim.made', subject })
    expect(await redoLast(db, 'case-1', later)).toMatchObject({ what: 'claim.made', subject })
    const [, undone, redone] = await entriesOf(db, 'case-1')
    expect(undone).toMatchObject({ at, what: 'act.undone', subject })
    expect(redone).toMatchObject({
      at: later,
      what: 'act.redone',
      subject,
      details: { act: 'claim.made' },
    })
    expect(undone?.subject).toEqual(redone?.subject)
  })

  it('does a removal again, with all it took along', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim(), { passage: aPassage(), evidence: anEvidence() })
    await removePassage(db, aPassage(), later)
    await undoLast(db, 'case-1', later)
    await redoLast(db, 'case-1', later)
    expect(await passageOf(db, 'passage-1')).toBeNull()
    expect(await evidenceOf(db, 'claim-1')).toEqual([])
    expect(await claimOf(db, 'claim-1')).toEqual(aClaim())
    await undoLast(db, 'case-1', later)
    expect(await evidenceOf(db, 'claim-1')).toEqual([anEvidence()])
  })

  it('brings back everything a removal took along', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim(), { passage: aPassage(), evidence: anEvidence() })
    await removePassage(db, aPassage(), later)
    expect(await evidenceOf(db, 'claim-1')).toEqual([])
    await undoLast(db, 'case-1', later)
    expect(await passageOf(db, 'passage-1')).toEqual(aPassage())
    expect(await evidenceOf(db, 'claim-1')).toEqual([anEvidence()])
  })

  it('brings a removed source back with its capture and reading text', async () => {
    const db = await testDatabase()
    const stub = await capturedSource(db)
    await removeSource(db, stub, 'clipped by mistake', later)
    expect(await sourceOf(db, 'source-1')).toBeNull()
    expect(await readingOf(db, 'capture-1')).toBeNull()
    await undoLast(db, 'case-1', later)
    expect(await sourceOf(db, 'source-1')).toMatchObject({ pending: null })
    expect(await readingOf(db, 'capture-1')).toEqual(aReading())
  })

  it('refuses when the row has been changed again by something that cannot be undone', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    await commit(db, 'case-1', async (reader) => {
      const before = await reader.get('claims', 'claim-1')
      const changes = [{ table: 'claims', put: { ...before, text: 'Changed aside.' } }] as const
      return { changes, entry: null, result: undefined }
    })
    await expect(undoLast(db, 'case-1', later)).rejects.toMatchObject({ code: 'undo-conflict' })
    expect(await claimOf(db, 'claim-1')).toMatchObject({ text: 'Changed aside.' })
  })

  it('keeps the acts of different cases apart', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    await makeClaim(db, aClaim({ id: 'claim-2', caseId: 'case-2' }))
    await undoLast(db, 'case-1', later)
    expect(await claimOf(db, 'claim-1')).toBeNull()
    expect(await claimOf(db, 'claim-2')).not.toBeNull()
  })

  it('forgets what was taken back once something new is done', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    await undoLast(db, 'case-1', later)
    await makeClaim(db, aClaim({ id: 'claim-2' }))
    expect(await redoLast(db, 'case-1', later)).toBeNull()
  })
})
