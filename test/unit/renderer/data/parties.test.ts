import { describe, expect, it } from 'vitest'
import { claimOf, makeClaim } from '../../../../renderer/data/claims'
import { addParty, editParty, partiesOf, removeParty } from '../../../../renderer/data/parties'
import { undoLast } from '../../../../renderer/data/undo'
import { testDatabase } from '../../../support/database'
import { aClaim, aParty, later } from '../../../support/nouns'

describe('parties', () => {
  it('are listed by reading where there is one, else by name', async () => {
    const db = await testDatabase()
    const names = [
      { text: '渡辺', reading: 'わたなべ' },
      { text: '渋谷', reading: 'しぶや' },
      { text: 'アオバ社', reading: '' },
    ]
    for (const [n, name] of names.entries()) {
      await addParty(db, aParty({ id: `party-${n}`, names: [name] }))
    }
    const shown = (await partiesOf(db, 'case-1')).map((party) => party.names[0]?.text)
    expect(shown).toEqual(['アオバ社', '渋谷', '渡辺'])
  })

  it('take other names, a kind and a role', async () => {
    const db = await testDatabase()
    const party = await addParty(db, aParty())
    const names = [...party.names, { text: 'HW', reading: '' }]
    await editParty(db, party, { names, kind: 'unknown', role: 'builds quays' }, later)
    expect(await partiesOf(db, 'case-1')).toEqual([
      aParty({ names, kind: 'unknown', role: 'builds quays' }),
    ])
  })

  it('leave the claims that named them without the name, and come back with it', async () => {
    const db = await testDatabase()
    const party = await addParty(db, aParty())
    const named = aClaim({ claimantId: party.id, aboutIds: ['another', party.id] })
    await makeClaim(db, named)
    await makeClaim(db, aClaim({ id: 'claim-2', aboutIds: ['another'] }))
    await removeParty(db, party, later)
    expect(await claimOf(db, 'claim-1')).toEqual({
      ...named,
      claimantId: null,
      aboutIds: ['another'],
    })
    expect(await claimOf(db, 'claim-2')).toMatchObject({ aboutIds: ['another'] })
    await undoLast(db, 'case-1', later)
    expect(await claimOf(db, 'claim-1')).toEqual(named)
    expect(await partiesOf(db, 'case-1')).toEqual([party])
  })
})
