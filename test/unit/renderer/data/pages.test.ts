import { expect, it } from 'vitest'
import { readingOf } from '../../../../renderer/data/captures'
import { editPassage, markPassage, passageOf } from '../../../../renderer/data/passages'
import type { TableName } from '../../../../renderer/data/tables'
import { testDatabase } from '../../../support/database'
import { aPassage, aReading, later } from '../../../support/nouns'

/** A database with rows as they were written before documents had pages. */
async function olderDatabase() {
  const db = await testDatabase()
  const { pages, document, ...reading } = aReading()
  const { pages: stoodOn, ...passage } = aPassage()
  expect([pages, document, stoodOn]).toEqual([[], null, null])
  const put = async (table: TableName, row: { id: string; caseId: string }) =>
    db[table].put({
      ...row,
      rev: 1,
      body: await db.codec.encode({ table, id: row.id }, row),
    })
  await put('readings', reading)
  await put('passages', passage)
  return db
}

it('a capture and a passage that were made before pages were kept have none', async () => {
  const db = await olderDatabase()
  expect(await readingOf(db, 'capture-1')).toEqual(aReading())
  expect(await passageOf(db, 'passage-1')).toEqual(aPassage())
})

it('a passage keeps its pages, and gets others with another range', async () => {
  const db = await testDatabase()
  const page = (number: number) => ({ number, label: null })
  const passage = await markPassage(db, aPassage({ pages: { first: page(1), last: page(1) } }))
  expect((await passageOf(db, 'passage-1'))?.pages).toEqual({ first: page(1), last: page(1) })
  const { selector } = aPassage()
  const pages = { first: page(1), last: page(2) }
  await editPassage(db, passage, { selector: { ...selector, end: 37 }, pages }, later)
  expect((await passageOf(db, 'passage-1'))?.pages).toEqual(pages)
})
