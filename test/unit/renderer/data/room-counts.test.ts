import { liveQuery } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { makeClaim } from '../../../../renderer/data/claims'
import { roomCount } from '../../../../renderer/data/room-counts'
import { testDatabase } from '../../../support/database'
import { aClaim } from '../../../support/nouns'

describe('the counts of a room', () => {
  it('say how much is in it and how much waits', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    await makeClaim(db, aClaim({ id: 'claim-2', finding: 'single' }))
    expect(await roomCount(db, 'case-1', 'claims')).toEqual({ all: 2, waiting: 1 })
    expect(await roomCount(db, 'case-1', 'log')).toEqual({ all: 2, waiting: 0 })
    expect(await roomCount(db, 'case-1', 'figures')).toEqual({ all: 0, waiting: 0 })
  })

  it('are not counted anew when another room changes', async () => {
    const db = await testDatabase()
    const told = { figures: vi.fn<() => void>(), claims: vi.fn<() => void>() }
    for (const room of ['figures', 'claims'] as const) {
      liveQuery(() => roomCount(db, 'case-1', room)).subscribe(told[room])
    }
    await vi.waitFor(() => expect(told.claims).toHaveBeenCalledTimes(1))
    await makeClaim(db, aClaim())
    await vi.waitFor(() => expect(told.claims).toHaveBeenCalledTimes(2))
    expect(told.figures).toHaveBeenCalledTimes(1)
  })
})
