import { describe, expect, it } from 'vitest'
import { commit } from '../../../../renderer/data/commit'
import type { Database } from '../../../../renderer/data/database'
import { editClaim, makeClaim } from '../../../../renderer/data/claims'
import { testDatabase } from '../../../support/database'
import { aClaim, later, sha } from '../../../support/nouns'

/** A step of a writing session: a change of one claim without a line in the log. */
const step = (db: Database, id: string, text: string) =>
  commit(db, 'case-1', async (reader) => {
    const before = await reader.get('claims', id)
    return {
      changes: [{ table: 'claims', put: { ...before, text } }],
      entry: null,
      result: undefined,
    }
  })

const told = async (db: Database) =>
  (await db.outbox.toArray()).map(({ entrySeq, rows }) => [entrySeq, ...rows.flat()])

describe('the word left for the journal', () => {
  it('folds the steps of one writing session into one row that names the newest', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    await step(db, 'claim-1', 'One.')
    await step(db, 'claim-1', 'Two.')
    await step(db, 'claim-1', 'Three.')
    expect(await told(db)).toEqual([
      [1, 'claims', 'claim-1', 1],
      [null, 'claims', 'claim-1', 4],
    ])
  })

  it('folds nothing into an act with a line in the log, and no such act into steps', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    await step(db, 'claim-1', 'One.')
    await editClaim(db, aClaim(), { text: 'Two.' }, later)
    await step(db, 'claim-1', 'Three.')
    expect((await told(db)).map(([seq, , , rev]) => [seq, rev])).toEqual([
      [1, 1],
      [null, 2],
      [2, 3],
      [null, 4],
    ])
  })

  it('keeps the steps of different rows and different cases apart', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    await makeClaim(db, aClaim({ id: 'claim-2' }))
    await step(db, 'claim-1', 'One.')
    await step(db, 'claim-2', 'One.')
    await commit(db, 'case-2', async (reader) => {
      const before = await reader.get('claims', 'claim-2')
      return { changes: [{ table: 'claims', put: before }], entry: null, result: undefined }
    })
    expect((await told(db)).slice(2)).toEqual([
      [null, 'claims', 'claim-1', 2],
      [null, 'claims', 'claim-2', 2],
      [null, 'claims', 'claim-2', 3],
    ])
  })

  it('names what was removed, and the bytes that came along', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    await commit(db, 'case-1', async (reader) => {
      await reader.get('claims', 'claim-1')
      return {
        changes: [{ table: 'claims', remove: 'claim-1' }],
        entry: null,
        blobs: [
          { sha256: sha('c'), bytes: new Uint8Array([1]) },
          { sha256: sha('d'), bytes: new Uint8Array([2]) },
        ],
        result: undefined,
      }
    })
    expect(await db.claims.count()).toBe(0)
    expect(await db.outbox.orderBy('seq').last()).toMatchObject({
      rows: [['claims', 'claim-1', 0]],
      blobs: [sha('c'), sha('d')],
    })
  })
})
