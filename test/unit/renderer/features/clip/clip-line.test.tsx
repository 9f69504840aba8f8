// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { ClipItem } from '../../../../../renderer/clip-queue'
import { commit } from '../../../../../renderer/data/commit'
import { ClipLine } from '../../../../../renderer/features/clip/ClipLine'
import { ServicesContext, useServices } from '../../../../../renderer/services'
import { AppError } from '#shared/errors'
import { testDatabase } from '../../../../support/database'
import { aSource, at } from '../../../../support/nouns'
import { frameOf } from '../../../../support/room'
import { screenOf } from '../../../../support/screen'

/** A failed item in a desktop, which can fetch pages. */
function OnDesktop({ purpose }: { purpose: ClipItem['purpose'] }) {
  const services = useServices()
  const item: ClipItem = {
    id: 'source-1',
    caseId: 'case-1',
    name: 'The bridge',
    purpose,
    state: { step: 'failed', error: new AppError('cancelled') },
  }
  return (
    <ServicesContext value={{ ...services, host: { ...services.host, supports: () => true } }}>
      <ClipLine item={item} onOpen={() => undefined} />
    </ServicesContext>
  )
}

const pending = { url: null, fileName: null, since: at, failure: null }
const elsewhere = { url: null, pending }

it.each([
  ['what is not captured yet and has an address', { pending }, 'source', true],
  ['no stub without an address', elsewhere, 'source', false],
  ['no version of a source that was captured', {}, 'source', false],
  ['no pages of an archive', {}, 'pages', false],
] as const)('offers to try again %s', async (_what, source, purpose, isOffered) => {
  const db = await testDatabase()
  await commit(db, 'case-1', async () => ({
    changes: [{ table: 'sources', put: aSource(source) }],
    entry: null,
    undoable: false,
    result: null,
  }))
  const screen = await screenOf(frameOf(db).around(<OnDesktop purpose={purpose} />))
  await screen.until(() => expect(screen.words()).toContain('Other ways'))
  expect(screen.words().includes('Try again')).toBe(isOffered)
})
