// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { claimsOf } from '../../../../../renderer/data/claims'
import { evidenceOf } from '../../../../../renderer/data/evidence'
import { testDatabase } from '../../../../support/database'
import { aBoard, activeText, openRoom, options } from '../../../../support/claims-room'
import { layOut } from '../../../../support/screen'

beforeAll(layOut)

describe('the list of claims', () => {
  it('says how claims are made while there are none, and makes one', async () => {
    const db = await testDatabase()
    const room = await openRoom(db)
    await room.until(() => expect(room.words()).toContain('No claims yet'))
    await room.act(() => void room.commands.run('claim.new'))
    await room.type(room.named('The claim in one neutral sentence', 'textarea'), 'It rained.')
    await room.press(room.named('The claim in one neutral sentence', 'textarea'), 'Enter', {
      ctrlKey: true,
    })
    await room.until(() => expect(options()).toHaveLength(1))
    expect(await claimsOf(db, 'case-1')).toMatchObject([
      { text: 'It rained.', kind: 'fact', work: 'new', finding: 'open', use: 'hold' },
    ])
    expect(room.went).toEqual([{ room: 'claims', caseId: 'case-1', claimId: 'new-1' }])
  })

  it('tells articles from origins, and of whom a claim speaks', async () => {
    const room = await openRoom(await aBoard())
    await room.until(() => expect(options()).toHaveLength(2))
    expect(options()[0]).toContain('1 article · 1 origin')
    expect(options()[0]).toContain('Harbour Works')
    expect(options()[1]).toContain('No supporting evidence')
    expect(room.named('Claims', '[role="listbox"]')).toBeTruthy()
  })

  it('is walked with the arrows, and Enter opens the right side', async () => {
    const room = await openRoom(await aBoard())
    await room.until(() => expect(options()).toHaveLength(2))
    const list = room.named('Claims', '[role="listbox"]')
    await room.act(() => list.focus())
    expect(activeText()).toContain('last inspected')
    await room.press(list, 'ArrowDown')
    expect(activeText()).toContain('The county knew.')
    await room.press(list, 'Enter')
    expect(room.went).toEqual([{ room: 'claims', caseId: 'case-1', claimId: 'claim-2' }])
    expect(document.activeElement).toBe(room.named('This claim', 'section'))
    await room.press(room.named('This claim', 'section'), 'Escape')
    expect(document.activeElement).toBe(list)
  })

  it('asks before Delete removes, with the evidence, and goes on to the next', async () => {
    const db = await aBoard()
    const room = await openRoom(db)
    await room.until(() => expect(options()).toHaveLength(2))
    const list = room.named('Claims', '[role="listbox"]')
    await room.act(() => list.focus())
    await room.press(list, 'Delete', { isComposing: true })
    expect(room.words()).not.toContain('Remove this claim?')
    await room.press(list, 'Delete')
    expect(room.words()).toContain('Its 2 pieces of evidence go with it')
    expect(await claimsOf(db, 'case-1')).toHaveLength(2)
    await room.click(room.named('Remove', '[role="dialog"] button'))
    await room.until(() => expect(options()).toHaveLength(1))
    expect(activeText()).toContain('The county knew.')
    expect(await evidenceOf(db, 'claim-1')).toEqual([])
    expect(room.told).toEqual(['Claim removed. Undo brings it back.'])
  })

  it('stays filtered when the room is left and entered again', async () => {
    const db = await aBoard()
    const first = await openRoom(db)
    await first.until(() => expect(options()).toHaveLength(2))
    await first.type(first.named('Words, names', 'input'), 'ｃｏｕｎｔｙ')
    await first.until(() => expect(options()).toHaveLength(1))
    await first.close()
    const again = await openRoom(db)
    await again.until(() => expect(options()).toHaveLength(1))
    await again.type(again.named('Words, names', 'input'), 'nobody')
    await again.until(() => expect(again.words()).toContain('No claim fits these filters.'))
    await again.click(again.named('Show all claims', 'button'))
    await again.until(() => expect(options()).toHaveLength(2))
  })
})

describe('whom a claim names', () => {
  it('is led to in the room of people', async () => {
    const room = await openRoom(await aBoard(), 'claim-1')
    await room.until(() => expect(room.words()).toContain('About Harbour Works'))
    await room.click(room.named('Names and details of Harbour Works', 'button'))
    expect(room.went).toEqual([{ room: 'people', caseId: 'case-1', partyId: 'party-1' }])
  })
})
