import { expect, it } from 'vitest'
import {
  allCases,
  archiveCase,
  caseOf,
  createCase,
  deleteCase,
  renameCase,
} from '../../../../renderer/data/cases'
import { claimsOf, editClaim, makeClaim } from '../../../../renderer/data/claims'
import { entriesOf } from '../../../../renderer/data/log'
import { addParty, removeParty } from '../../../../renderer/data/parties'
import { undoLast } from '../../../../renderer/data/undo'
import { testDatabase } from '../../../support/database'
import { aCase, aClaim, aParty, later } from '../../../support/nouns'

const other = aCase({ id: 'case-2', caseId: 'case-2', title: 'Another', createdAt: later })

it('lists cases, the newest first', async () => {
  const db = await testDatabase()
  await createCase(db, aCase())
  await createCase(db, other)
  expect((await allCases(db)).map(({ id }) => id)).toEqual(['case-2', 'case-1'])
})

it('renames and archives a case, and both can be undone', async () => {
  const db = await testDatabase()
  await createCase(db, aCase())
  await renameCase(db, 'case-1', ' The bridge ', later)
  await archiveCase(db, 'case-1', true, later)
  expect(await caseOf(db, 'case-1')).toMatchObject({ title: 'The bridge', archivedAt: later })
  await undoLast(db, 'case-1', later)
  expect(await caseOf(db, 'case-1')).toMatchObject({ archivedAt: null })
})

it('deletes a case with everything in it and nothing of any other', async () => {
  const db = await testDatabase()
  await createCase(db, aCase())
  await createCase(db, other)
  await makeClaim(db, aClaim())
  await makeClaim(db, aClaim({ id: 'claim-2', caseId: 'case-2' }))
  await deleteCase(db, 'case-1')
  const left = await Promise.all(
    db.tables.filter(({ name }) => name !== 'meta').map((table) => table.toArray()),
  )
  expect(JSON.stringify(left)).not.toContain('case-1')
  expect(await claimsOf(db, 'case-2')).toHaveLength(1)
  expect(await entriesOf(db, 'case-2')).toHaveLength(2)
  expect(await undoLast(db, 'case-1', later)).toBeNull()
})

it('frees the claims that named a party when it goes, and brings the names back with it', async () => {
  const db = await testDatabase()
  await addParty(db, aParty())
  await makeClaim(db, aClaim())
  await editClaim(db, aClaim(), { claimantId: 'party-1', aboutIds: ['party-1', 'party-2'] }, later)
  await removeParty(db, aParty(), later)
  expect(await claimsOf(db, 'case-1')).toMatchObject([{ claimantId: null, aboutIds: ['party-2'] }])
  await undoLast(db, 'case-1', later)
  expect(await claimsOf(db, 'case-1')).toMatchObject([
    { claimantId: 'party-1', aboutIds: ['party-1', 'party-2'] },
  ])
})
