// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { claimOf } from '../../../../../renderer/data/claims'
import type { Database } from '../../../../../renderer/data/database'
import { partiesOf } from '../../../../../renderer/data/parties'
import { PeopleRoom } from '../../../../../renderer/features/people/PeopleRoom'
import { aClaim } from '../../../../support/nouns'
import { aBoard } from '../../../../support/claims-room'
import { frameOf } from '../../../../support/room'
import { layOut, screenOf } from '../../../../support/screen'

beforeAll(layOut)

async function openRoom(db: Database, partyId: string | null) {
  const frame = frameOf(db)
  function Open() {
    const place = frame.usePlace()
    return <PeopleRoom partyId={place?.room === 'people' ? (place.partyId ?? null) : partyId} />
  }
  const screen = await screenOf(frame.around(<Open />))
  return { ...screen, ...frame, close: () => screen.show(null) }
}

describe('the people of a case', () => {
  it('take other names with readings, and are saved when one leaves them', async () => {
    const db = await aBoard()
    const room = await openRoom(db, 'party-1')
    await room.until(() => expect(room.words()).toContain('Another name'))
    await room.click(room.named('Another name', 'button'))
    await room.type(room.named('Another name', 'input'), '港湾工業')
    await room.type(room.named('Reading of 港湾工業', 'input'), 'こうわんこうぎょう')
    await room.close()
    await room.until(() => expect(room.told).toEqual(['Saved']))
    expect(await partiesOf(db, 'case-1')).toMatchObject([
      {
        names: [
          { text: 'Harbour Works', reading: '' },
          { text: '港湾工業', reading: 'こうわんこうぎょう' },
        ],
      },
    ])
  })

  it('are removed after asking, and the claims lose the name alone', async () => {
    const db = await aBoard()
    const room = await openRoom(db, 'party-1')
    await room.until(() => expect(room.words()).toContain('Remove…'))
    await room.click(room.named('Remove…', 'button'))
    expect(room.words()).toContain('1 claim names it and loses the name')
    await room.click(room.named('Remove', 'button'))
    await room.until(() => expect(room.told).toEqual(['Removed. Undo brings it back.']))
    expect(await claimOf(db, 'claim-1')).toMatchObject({ aboutIds: [], text: aClaim().text })
    expect(room.went).toEqual([{ room: 'people', caseId: 'case-1' }])
  })
})
