import { expect, it } from 'vitest'
import { makeClaim } from '../../../../../renderer/data/claims'
import { entriesOf } from '../../../../../renderer/data/log'
import { markPassage, removePassage } from '../../../../../renderer/data/passages'
import { addStub, removeSource } from '../../../../../renderer/data/sources'
import { placeOf } from '../../../../../renderer/features/log/subject-place'
import { testDatabase } from '../../../../support/database'
import { aClaim, aPassage, at } from '../../../../support/nouns'

const caseId = 'case-1'

it('leads to the source, passage or claim while it is in the case', async () => {
  const db = await testDatabase()
  const stub = {
    id: 'source-1',
    caseId,
    kind: 'article',
    at,
    url: null,
    fileName: 'a.txt',
  } as const
  const source = await addStub(db, stub)
  const passage = await markPassage(db, aPassage())
  await makeClaim(db, aClaim())
  const [ofSource, ofPassage, ofClaim] = await entriesOf(db, caseId)
  if (!ofSource || !ofPassage || !ofClaim) throw new Error('A line is missing')
  const sourceId = 'source-1'
  expect(await placeOf(db, ofSource)).toEqual({ room: 'reader', caseId, sourceId })
  expect(await placeOf(db, ofPassage)).toEqual({
    room: 'reader',
    caseId,
    sourceId,
    passageId: passage.id,
  })
  expect(await placeOf(db, ofClaim)).toEqual({ room: 'claims', caseId, claimId: 'claim-1' })

  await removePassage(db, passage, at)
  await removeSource(db, source, '', at)
  expect(await placeOf(db, ofPassage)).toBeNull()
  expect(await placeOf(db, ofSource)).toBeNull()
})
