// @vitest-environment jsdom
import { useLiveQuery } from 'dexie-react-hooks'
import { expect, it } from 'vitest'
import { makeClaim } from '../../../../../../renderer/data/claims'
import type { Database } from '../../../../../../renderer/data/database'
import { passagesOf } from '../../../../../../renderer/data/passages'
import { servedClaims } from '../../../../../../renderer/features/reader/served-claims'
import { ImpactList } from '../../../../../../renderer/features/reader/versions/ImpactList'
import type { Capture } from '../../../../../../shared/domain/capture'
import { compareTexts } from '../../../../../../shared/text/compare'
import { capturedSource } from '../../../../../support/captured-source'
import { testDatabase } from '../../../../../support/database'
import { aCapture, aClaim, anEvidence, aPassage, aReading } from '../../../../../support/nouns'
import { frameOf } from '../../../../../support/room'
import { screenOf } from '../../../../../support/screen'

const first = aCapture()
const second = aCapture({ id: 'capture-2' })
const third = aCapture({ id: 'capture-3' })
const before = aReading()
const after = aReading({ id: second.id, text: 'The bridge was last inspected in June.' })
const comparison = compareTexts(before, after, { parties: [] })

function Impact({ db, captures }: { db: Database; captures: readonly Capture[] }) {
  const held = useLiveQuery(
    async () => ({
      passages: await passagesOf(db, 'source-1'),
      served: await servedClaims(db, 'case-1'),
    }),
    [db],
  )
  if (!held) return null
  const pair = { before: first, after: second }
  return <ImpactList {...{ captures, pair, before, after, comparison, ...held }} />
}

/** The impact of the second capture on a passage of the first, among these captures. */
async function impact(captures: readonly Capture[]) {
  const db = await testDatabase()
  await capturedSource(db, [{ reading: before }, { capture: second, reading: after }])
  await makeClaim(db, aClaim(), { passage: aPassage(), evidence: anEvidence() })
  const screen = await screenOf(frameOf(db).around(<Impact db={db} captures={captures} />))
  await screen.until(() => expect(screen.words()).toContain('Changed'))
  return screen
}

const [keep, take] = ['Keep on the older version', 'Take the new wording as evidence'] as const

it('asks what to do with a passage beside the newest capture only', async () => {
  const newest = await impact([second, first])
  expect(newest.words()).toContain(keep)
  expect(newest.words()).toContain(take)
  document.body.replaceChildren()
  const older = await impact([third, second, first])
  expect(older.words()).not.toContain(keep)
  expect(older.words()).not.toContain(take)
})

it.each([keep, take])('keeps the focus with the passage once it is decided: %s', async (deed) => {
  const screen = await impact([second, first])
  await screen.click(screen.named(deed, 'button'))
  await screen.until(() => expect(() => screen.named(deed, 'button')).toThrow(deed))
  expect(document.activeElement).toBe(screen.named('What to do with this passage'))
})
