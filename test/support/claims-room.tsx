import type { Database } from '../../renderer/data/database'
import { makeClaim } from '../../renderer/data/claims'
import { addEvidence } from '../../renderer/data/evidence'
import { addParty } from '../../renderer/data/parties'
import { addStub, setOrigin } from '../../renderer/data/sources'
import { ClaimsRoom } from '../../renderer/features/claims/ClaimsRoom'
import { testDatabase } from './database'
import { aClaim, anEvidence, aParty, aPassage, at } from './nouns'
import { frameOf } from './room'
import { screenOf } from './screen'

export const own = { state: 'own', ground: 'was there' } as const

/** A case of two claims; the first rests on one judged source and is contradicted by the same. */
export async function aBoard(options: Parameters<typeof testDatabase>[0] = {}): Promise<Database> {
  const db = await testDatabase(options)
  const stub = { id: 'source-1', caseId: 'case-1', kind: 'article', at } as const
  const source = await addStub(db, { ...stub, url: 'https://news.example/bridge', fileName: null })
  await setOrigin(db, source, own, at)
  await addParty(db, aParty())
  await makeClaim(db, aClaim({ aboutIds: ['party-1'] }), {
    passage: aPassage(),
    evidence: anEvidence(),
  })
  await addEvidence(db, anEvidence({ id: 'against', stance: 'contradicts' }))
  await makeClaim(db, aClaim({ id: 'claim-2', text: 'The county knew.', finding: 'single' }))
  return db
}

export async function openRoom(db: Database, claimId: string | null = null) {
  const frame = frameOf(db)
  function Open() {
    const place = frame.usePlace()
    return <ClaimsRoom claimId={place?.room === 'claims' ? (place.claimId ?? null) : claimId} />
  }
  const screen = await screenOf(frame.around(<Open />))
  return { ...screen, ...frame, close: () => screen.show(null) }
}

/** What the listed claims say. */
export const options = () =>
  [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent)
/** What the claim says that the list points at. */
export const activeText = () => {
  const id = document.querySelector('[role="listbox"]')?.getAttribute('aria-activedescendant')
  return id ? document.getElementById(id)?.textContent : null
}
