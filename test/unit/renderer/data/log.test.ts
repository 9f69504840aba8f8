import { liveQuery } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { editClaim, makeClaim } from '../../../../renderer/data/claims'
import { entriesAbout } from '../../../../renderer/data/log'
import { testDatabase } from '../../../support/database'
import { aClaim, at, later } from '../../../support/nouns'

describe('the lines of the log about one thing', () => {
  const claim = aClaim()

  it('are those since it was made, newest first, and of no other', async () => {
    const db = await testDatabase()
    await makeClaim(db, claim)
    await makeClaim(db, aClaim({ id: 'claim-2', createdAt: later }))
    await editClaim(db, claim, { text: 'Second wording.' }, later)
    const about = await entriesAbout(db, { ...claim, createdAt: at })
    expect(about.map(({ what }) => what)).toEqual(['claim.edited', 'claim.made'])
    expect(await entriesAbout(db, { ...claim, createdAt: later })).toHaveLength(1)
  })

  it('are told anew when one is added', async () => {
    const db = await testDatabase()
    await makeClaim(db, claim)
    const told = vi.fn<(lines: readonly unknown[]) => void>()
    liveQuery(() => entriesAbout(db, claim)).subscribe(told)
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
    await editClaim(db, claim, { text: 'Second wording.' }, later)
    await vi.waitFor(() => expect(told.mock.lastCall?.[0]).toHaveLength(2))
  })
})
