import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { declareDatabase, openDatabase, writerVersion } from '../../../../renderer/data/database'
import { migrations } from '../../../../renderer/data/migrations/all'
import { testDatabase } from '../../../support/database'

describe('opening', () => {
  it('writes down which program may write', async () => {
    const db = await testDatabase()
    expect(await db.meta.get('minWriter')).toEqual({ key: 'minWriter', value: writerVersion })
  })

  it('refuses a database that only newer programs may write', async () => {
    const db = await testDatabase({}, 'newer-writer')
    await db.meta.put({ key: 'minWriter', value: writerVersion + 1 })
    db.close()
    await expect(openDatabase('newer-writer')).rejects.toMatchObject({ code: 'database-too-new' })
  })

  it('refuses a database with a newer schema, which Dexie would open without a word', async () => {
    const newer = new Dexie('newer-schema')
    newer.version(migrations.length + 1).stores({ cases: 'id, caseId', unheardOf: 'id' })
    await newer.open()
    newer.close()
    await expect(openDatabase('newer-schema')).rejects.toMatchObject({ code: 'database-too-new' })
    const left = (await indexedDB.databases()).find(({ name }) => name === 'newer-schema')
    expect(left?.version).toBe((migrations.length + 1) * 10)
  })

  it('asks the browser for strict durability', () => {
    const db = declareDatabase('options')
    const options: { chromeTransactionDurability?: string } = Reflect.get(db, '_options')
    expect(options.chromeTransactionDurability).toBe('strict')
  })

  it('has only ids in its indexes', async () => {
    const db = await testDatabase()
    const indexed = new Set(
      db.tables.flatMap(({ schema }) =>
        [schema.primKey, ...schema.indexes].flatMap(({ keyPath }) => keyPath ?? []),
      ),
    )
    expect([...indexed].toSorted()).toEqual(
      [
        'captureId',
        'caseId',
        'claimId',
        'draftId',
        'id',
        'key',
        'partyId',
        'passageId',
        'seq',
        'sha256',
        'sourceId',
      ].toSorted(),
    )
  })
})
