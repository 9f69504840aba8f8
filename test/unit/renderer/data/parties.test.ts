import { describe, expect, it } from 'vitest'
import type { Party } from '#shared/domain/party'
import { claimOf, makeClaim } from '../../../../renderer/data/claims'
import { addFigures, figureOf } from '../../../../renderer/data/figures'
import { entriesOf } from '../../../../renderer/data/log'
import {
  addParty,
  addPartyName,
  editParty,
  mergeParties,
  partiesOf,
  removeParty,
} from '../../../../renderer/data/parties'
import { passageOf } from '../../../../renderer/data/passages'
import { undoLast } from '../../../../renderer/data/undo'
import { testDatabase } from '../../../support/database'
import { aClaim, aFigure, aParty, aPassage, later } from '../../../support/nouns'

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

  it('are made of a passage that is kept with them, and take its words as another name once', async () => {
    const db = await testDatabase()
    const party = await addParty(db, aParty({ passageId: 'passage-1' }), aPassage())
    expect(await passageOf(db, 'passage-1')).toEqual(aPassage())
    const second = aPassage({ id: 'passage-2' })
    const named = await addPartyName(db, party, 'HW', second, later)
    expect(await passageOf(db, 'passage-2')).toEqual(second)
    expect(named.names.map(({ text }) => text)).toEqual(['Harbour Works', 'HW'])
    expect((await addPartyName(db, named, 'HW', null, later)).names).toHaveLength(2)
    await undoLast(db, 'case-1', later)
    await undoLast(db, 'case-1', later)
    expect(await passageOf(db, 'passage-2')).toBeNull()
    expect((await partiesOf(db, 'case-1'))[0]?.names).toHaveLength(1)
  })

  it('take no names that were written before others came, as by a merger', async () => {
    const db = await testDatabase()
    const party = await addParty(db, aParty())
    const other = await addParty(db, aParty({ id: 'p-2', names: [{ text: 'HW', reading: '' }] }))
    await mergeParties(db, party, other, later)
    const edit = editParty(db, party, { names: [{ text: 'Harbour', reading: '' }] }, later)
    await expect(edit).rejects.toMatchObject({ code: 'changed-meanwhile' })
    await editParty(db, party, { note: 'seen' }, later)
    const [kept] = await partiesOf(db, 'case-1')
    expect(kept?.names.map(({ text }) => text)).toEqual(['Harbour Works', 'HW'])
    expect(kept?.note).toBe('seen')
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

  it('come with the passage they were made from, in one act', async () => {
    const db = await testDatabase()
    const passage = aPassage()
    await addParty(db, aParty({ passageId: passage.id }), passage)
    expect(await passageOf(db, passage.id)).toEqual(passage)
    await undoLast(db, 'case-1', later)
    expect(await passageOf(db, passage.id)).toBeNull()
    expect(await partiesOf(db, 'case-1')).toEqual([])
  })

  it('that are one become one in one act: claims, figures and names move, and come back', async () => {
    const db = await testDatabase()
    const kept = await addParty(db, aParty())
    const names = [{ text: 'HW Ltd', reading: '' }]
    const other = await addParty(db, aParty({ id: 'party-2', names }))
    const claim = aClaim({ claimantId: other.id, aboutIds: [kept.id, other.id] })
    const figure = aFigure({ claimantId: other.id })
    await makeClaim(db, claim)
    await addFigures(db, [figure])
    const lines = (await entriesOf(db, 'case-1')).length

    await mergeParties(db, kept, other, later)
    expect(await partiesOf(db, 'case-1')).toEqual([aParty({ names: [...kept.names, ...names] })])
    expect(await claimOf(db, claim.id)).toMatchObject({ claimantId: kept.id, aboutIds: [kept.id] })
    expect(await figureOf(db, figure.id)).toMatchObject({ claimantId: kept.id })
    const log = await entriesOf(db, 'case-1')
    expect(log).toHaveLength(lines + 1)
    expect(log.find(({ what }) => what === 'party.merged')).toMatchObject({
      subject: { id: kept.id, label: 'Harbour Works' },
      details: { from: 'HW Ltd', to: 'Harbour Works', claims: 1, figures: 1 },
    })

    await undoLast(db, 'case-1', later)
    expect(await partiesOf(db, 'case-1')).toEqual([kept, other])
    expect(await claimOf(db, claim.id)).toEqual(claim)
    expect(await figureOf(db, figure.id)).toEqual(figure)
  })

  it('written before roles had dates are read as without them', async () => {
    const db = await testDatabase()
    const { id, caseId, kind, names, role, createdAt } = aParty()
    const before = { id, caseId, kind, names, role, createdAt }
    // What an older program wrote.
    await addParty(db, before as Party)
    expect(await partiesOf(db, 'case-1')).toEqual([aParty()])
  })
})
