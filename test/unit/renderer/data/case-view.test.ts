import { expect, it } from 'vitest'
import { caseViewOf } from '../../../../renderer/data/case-view'
import { addCapture } from '../../../../renderer/data/captures'
import { makeClaim } from '../../../../renderer/data/claims'
import { makeInquiry } from '../../../../renderer/data/inquiries'
import { addParty } from '../../../../renderer/data/parties'
import { addStub } from '../../../../renderer/data/sources'
import { noFacts } from '../../../../shared/domain/source'
import { testDatabase } from '../../../support/database'
import {
  aCapture,
  aClaim,
  anEvidence,
  anInquiry,
  aParty,
  aPassage,
  aReading,
  at,
} from '../../../support/nouns'

it('reads every noun of one case by its id, and nothing of another', async () => {
  const db = await testDatabase()
  for (const n of ['1', '2']) {
    const ids = { caseId: `case-${n}`, sourceId: `source-${n}` }
    const stub = { kind: 'article', url: null, fileName: null, at } as const
    await addStub(db, { ...stub, id: ids.sourceId, caseId: ids.caseId })
    await addCapture(db, {
      capture: aCapture({ ...ids, id: `capture-${n}` }),
      reading: aReading({ ...ids, id: `capture-${n}` }),
      facts: noFacts(),
      blobs: [],
    })
    await makeClaim(db, aClaim({ caseId: ids.caseId, id: `claim-${n}` }), {
      passage: aPassage({ ...ids, id: `passage-${n}`, captureId: `capture-${n}` }),
      evidence: anEvidence({
        caseId: ids.caseId,
        id: `evidence-${n}`,
        claimId: `claim-${n}`,
        passageId: `passage-${n}`,
      }),
    })
    await addParty(db, aParty({ caseId: ids.caseId, id: `party-${n}` }))
    await makeInquiry(db, anInquiry({ caseId: ids.caseId, id: `inquiry-${n}` }))
  }
  const view = await caseViewOf(db, 'case-2')
  const ids = Object.entries(view).map(([noun, all]) => [noun, [...all.keys()]])
  expect(Object.fromEntries(ids)).toEqual({
    sources: ['source-2'],
    captures: ['capture-2'],
    passages: ['passage-2'],
    claims: ['claim-2'],
    evidence: ['evidence-2'],
    parties: ['party-2'],
    inquiries: ['inquiry-2'],
  })
  expect(view.claims.get('claim-2')).toEqual(aClaim({ caseId: 'case-2', id: 'claim-2' }))
})
