// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { ClipItem } from '../../../renderer/clip-queue'
import { ServicesContext, useServices } from '../../../renderer/services'
import { VersionNotice } from '../../../renderer/VersionNotice'
import type { CaptureMethod } from '#shared/domain/capture'
import { AppError } from '#shared/errors'
import { testDatabase } from '../../support/database'
import { aCapture, aSource } from '../../support/nouns'
import { frameOf } from '../../support/room'
import { screenOf } from '../../support/screen'

const failed: readonly ClipItem[] = [
  {
    id: 'source-1',
    caseId: 'case-1',
    name: 'The bridge',
    purpose: 'version',
    state: { step: 'failed', error: new AppError('cancelled') },
  },
]

/** That a newer version did not come, in a desktop, which can fetch pages. */
function OnDesktop({ method }: { method: CaptureMethod }) {
  const services = useServices()
  const host = { ...services.host, supports: () => true }
  const clips = { ...services.clips, items: () => failed }
  return (
    <ServicesContext value={{ ...services, host, clips }}>
      <VersionNotice source={aSource()} captures={[aCapture({ method })]} />
    </ServicesContext>
  )
}

it('offers to fetch a version again that did not come, but not of what the browser showed', async () => {
  const { around } = frameOf(await testDatabase())
  const screen = await screenOf(around(<OnDesktop method="address" />))
  expect(screen.words()).toContain('Try again')
  await screen.show(around(<OnDesktop method="browser" />))
  expect(screen.words()).toContain('Paste or file')
  expect(screen.words()).not.toContain('Try again')
})
