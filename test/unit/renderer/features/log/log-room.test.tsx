// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { makeClaim, removeClaim } from '../../../../../renderer/data/claims'
import { createDraft } from '../../../../../renderer/data/drafts'
import { addParty } from '../../../../../renderer/data/parties'
import { LogRoom } from '../../../../../renderer/features/log/LogRoom'
import { testDatabase } from '../../../../support/database'
import { aClaim, aDraft, anEvidence, aParty, aPassage, at } from '../../../../support/nouns'
import { frameOf } from '../../../../support/room'
import { layOut, screenOf } from '../../../../support/screen'

beforeAll(layOut)

/** A log of three lines, newest first: a draft, a claim with its passage and evidence, a party. */
async function openLog() {
  const db = await testDatabase()
  await addParty(db, aParty())
  const claim = await makeClaim(db, aClaim(), { passage: aPassage(), evidence: anEvidence() })
  await createDraft(db, aDraft())
  const frame = frameOf(db)
  const screen = await screenOf(frame.around(<LogRoom />))
  await screen.until(() => expect(lines()).toHaveLength(3))
  return { db, claim, ...screen, ...frame, grid: screen.named('Log', '[role="grid"]') }
}

const lines = () => [...document.querySelectorAll('tr')].map((line) => line.textContent)
const chosen = () => document.querySelector('tr[aria-selected="true"]')?.textContent

describe('the log', () => {
  it('is walked with the keys from its newest line to its first and back', async () => {
    const log = await openLog()
    expect(document.activeElement).toBe(log.grid)
    expect(chosen()).toBe(lines()[0])
    await log.press(log.grid, 'ArrowDown')
    expect(chosen()).toBe(lines()[1])
    await log.press(log.grid, 'End')
    expect(chosen()).toBe(lines().at(-1))
    await log.press(log.grid, 'Home')
    expect(chosen()).toBe(lines()[0])
    await log.press(log.grid, 'ArrowDown', { isComposing: true })
    expect(chosen()).toBe(lines()[0])
  })

  it('leads from a line to what it is about, with Enter and with the mouse', async () => {
    const log = await openLog()
    await log.press(log.grid, 'Enter')
    await log.until(() => expect(log.went).toHaveLength(1))
    const [, claim, party] = document.querySelectorAll<HTMLElement>('tr button')
    if (!claim || !party) throw new Error('A line leads nowhere')
    await log.click(claim)
    await log.until(() => expect(log.went).toHaveLength(2))
    await log.click(party)
    await log.until(() => expect(log.went).toHaveLength(3))
    expect(log.went).toEqual([
      { room: 'draft', caseId: 'case-1', draftId: aDraft().id },
      { room: 'claims', caseId: 'case-1', claimId: 'claim-1' },
      { room: 'people', caseId: 'case-1', partyId: 'party-1' },
    ])
  })

  it('says so where that is no longer in the case', async () => {
    const log = await openLog()
    await removeClaim(log.db, log.claim, at)
    await log.until(() => expect(lines()[0]).toContain('Claim removed'))
    await log.press(log.grid, 'Home')
    await log.press(log.grid, 'Enter')
    await log.until(() =>
      expect(log.told).toEqual(['What this line is about is no longer in the case.']),
    )
    expect(log.went).toEqual([])
  })
})
