import { describe, expect, it } from 'vitest'
import type { Capture } from '../../../../shared/domain/capture'
import type { Source } from '../../../../shared/domain/source'
import { capturesOf } from '../../../../renderer/data/captures'
import type { Database } from '../../../../renderer/data/database'
import { entriesOf } from '../../../../renderer/data/log'
import {
  addStub,
  dismissInterest,
  restoreInterest,
  sourceOf,
  sourcesOf,
} from '../../../../renderer/data/sources'
import { undoLast } from '../../../../renderer/data/undo'
import { fileAsVersion } from '../../../../renderer/data/versions'
import { testDatabase } from '../../../support/database'
import { aCapture, anInterest, aSource, at, later } from '../../../support/nouns'

const stub = (db: Database, id = 'source-1') =>
  addStub(db, { id, caseId: 'case-1', kind: 'article', url: null, fileName: null, at })

describe('an interest mark', () => {
  it('is set aside with a reason, which the log tells with its ground', async () => {
    const db = await testDatabase()
    const source = await stub(db)
    expect(() => dismissInterest(db, source, anInterest(), ' ', later)).toThrow('reason-required')
    await dismissInterest(db, source, anInterest(), ' Quoted from elsewhere ', later)
    const dismissed = [{ key: anInterest().key, reason: 'Quoted from elsewhere', at: later }]
    expect((await sourceOf(db, 'source-1'))?.dismissedInterests).toEqual(dismissed)
    expect((await entriesOf(db, 'case-1')).at(-1)).toMatchObject({
      what: 'interest.dismissed',
      subject: { kind: 'source', id: 'source-1' },
      details: {
        interest: 'disclosure',
        ground: 'This post contains affiliate links.',
        reason: 'Quoted from elsewhere',
      },
    })
  })

  it('has one reason, the last, and counts again once it is let', async () => {
    const db = await testDatabase()
    const source = await stub(db)
    const other = anInterest({ key: 'disclosure/affiliate/other' })
    await dismissInterest(db, source, anInterest(), 'first', at)
    await dismissInterest(db, source, other, 'stays', at)
    const twice = await dismissInterest(db, source, anInterest(), 'second', later)
    expect(twice.dismissedInterests.map(({ reason }) => reason)).toEqual(['stays', 'second'])
    const restored = await restoreInterest(db, source, anInterest(), later)
    expect(restored.dismissedInterests.map(({ reason }) => reason)).toEqual(['stays'])
    expect((await entriesOf(db, 'case-1')).at(-1)?.what).toBe('interest.restored')
  })

  it('that was set aside comes back by undo', async () => {
    const db = await testDatabase()
    const source = await stub(db)
    await dismissInterest(db, source, anInterest(), 'quoted', later)
    await undoLast(db, 'case-1', later)
    expect((await sourceOf(db, 'source-1'))?.dismissedInterests).toEqual([])
  })

  it('stays aside where its capture is filed as a version of another source', async () => {
    const db = await testDatabase()
    const into = await stub(db)
    const from = await stub(db, 'source-2')
    await dismissInterest(db, into, anInterest({ key: 'both' }), 'into', at)
    await dismissInterest(db, from, anInterest({ key: 'both' }), 'from', at)
    await dismissInterest(db, from, anInterest({ key: 'one' }), 'from', at)
    await fileAsVersion(db, { id: 'source-2', caseId: 'case-1' }, 'source-1', later)
    const said = (await sourceOf(db, 'source-1'))?.dismissedInterests
    expect(said?.map(({ key, reason }) => [key, reason])).toEqual([
      ['both', 'into'],
      ['one', 'from'],
    ])
  })

  it('is none in what was written before there were marks', async () => {
    const db = await testDatabase()
    const capture: Partial<Capture> = aCapture()
    delete capture.interests
    const source: Partial<Source> = aSource()
    delete source.dismissedInterests
    const place = { caseId: 'case-1', sourceId: 'source-1', rev: 1 }
    await db.captures.add({ ...place, id: 'capture-1', body: { encoded: capture } })
    await db.sources.add({ caseId: 'case-1', rev: 1, id: 'source-1', body: { encoded: source } })
    expect(await capturesOf(db, 'source-1')).toEqual([aCapture()])
    expect(await sourcesOf(db, 'case-1')).toEqual([aSource()])
    await dismissInterest(db, aSource(), anInterest(), 'quoted', later)
    await undoLast(db, 'case-1', later)
    expect(await sourceOf(db, 'source-1')).toEqual(aSource())
  })
})
