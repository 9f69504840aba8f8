import { describe, expect, it } from 'vitest'
import { beginClaim, claimFrom } from '../../../../../renderer/features/reader/claim-draft'
import { makeClaim } from '../../../../../renderer/data/claims'
import { evidenceOf } from '../../../../../renderer/data/evidence'
import { entriesOf } from '../../../../../renderer/data/log'
import { partiesOf } from '../../../../../renderer/data/parties'
import { passagesOf } from '../../../../../renderer/data/passages'
import { undoLast } from '../../../../../renderer/data/undo'
import { Claim } from '../../../../../shared/domain/claim'
import { Evidence } from '../../../../../shared/domain/evidence'
import { testDatabase } from '../../../../support/database'
import { aParty, aPassage, at, later } from '../../../../support/nouns'

const passage = aPassage()
const ids = { claimId: 'claim-1', evidenceId: 'evidence-1', at }

describe('a claim made of a passage', () => {
  it('begins with the passage’s words on one line', () => {
    const across = aPassage({
      selector: { ...passage.selector, exact: '橋は\n  五月に\t点検された' },
    })
    expect(beginClaim(across).text).toBe('橋は 五月に 点検された')
  })

  it('is no longer than a claim may be', () => {
    const long = aPassage({ selector: { ...passage.selector, exact: 'あ'.repeat(5000) } })
    const { claim } = claimFrom(beginClaim(long), long, ids)
    expect(Claim.safeParse(claim).success).toBe(true)
  })

  it('is not assessed yet, and the passage supports it without a grade', () => {
    const { claim, evidence } = claimFrom(beginClaim(passage), passage, ids)
    expect(Claim.safeParse(claim).success && Evidence.safeParse(evidence).success).toBe(true)
    expect(claim).toMatchObject({ work: 'new', finding: 'open', use: 'hold', history: [] })
    expect(evidence).toMatchObject({
      claimId: 'claim-1',
      passageId: passage.id,
      stance: 'supports',
      credibility: '6',
    })
  })

  it('of opinion cannot be checked', () => {
    const draft = { ...beginClaim(passage), kind: 'opinion' } as const
    expect(claimFrom(draft, passage, ids).claim.finding).toBe('notfact')
  })

  it('makes only those new parties that it still names', () => {
    const newParties = ['a', 'b', 'c'].map((id) => aParty({ id }))
    const draft = { ...beginClaim(passage), newParties, claimantId: 'a', aboutIds: ['c'] }
    const { parties } = claimFrom(draft, passage, ids)
    expect(parties.map(({ id }) => id)).toEqual(['a', 'c'])
  })

  it('is saved with passage, evidence and parties in one act, and one undo takes all of it back', async () => {
    const db = await testDatabase()
    const newParties = [aParty({ id: 'tamura' })]
    const draft = { ...beginClaim(passage), newParties, claimantId: 'tamura' }
    const { claim, evidence, parties } = claimFrom(draft, passage, ids)
    await makeClaim(db, claim, { passage, evidence }, parties)
    const kept = async () => [
      (await passagesOf(db, passage.sourceId)).length,
      (await evidenceOf(db, 'claim-1')).length,
      (await partiesOf(db, 'case-1')).length,
    ]
    expect(await kept()).toEqual([1, 1, 1])
    const log = await entriesOf(db, 'case-1')
    expect(log).toMatchObject([{ what: 'claim.made', details: { parties: 'Harbour Works' } }])
    await undoLast(db, 'case-1', later)
    expect(await kept()).toEqual([0, 0, 0])
  })
})
