// @vitest-environment jsdom
import { expect, it, onTestFinished, vi } from 'vitest'
import { useServices, ServicesContext } from '../../../../../renderer/services'
import { FromBrowser } from '../../../../../renderer/features/settings/FromBrowser'
import { AppError } from '#shared/errors'
import type { BrowserPort } from '#shared/host/browser-port'
import type { HostCalls } from '#shared/host/contract'
import { testDatabase } from '../../../../support/database'
import { frameOf } from '../../../../support/room'
import { screenOf } from '../../../../support/screen'

async function frame() {
  const db = await testDatabase()
  onTestFinished(() => db.close())
  return frameOf(db)
}

/** The section in a desktop that answers so. */
function OnDesktop({ calls }: { calls: Partial<HostCalls> }) {
  const services = useServices()
  const host = { ...services.host, ...calls, supports: () => true }
  return (
    <ServicesContext value={{ ...services, host }}>
      <FromBrowser />
    </ServicesContext>
  )
}

const chrome = { id: 'p1', name: 'Chrome 156', pairedAt: '2026-11-22T09:00:00+09:00' }
const port =
  (state: BrowserPort['state'], paired: BrowserPort['paired'] = []) =>
  async (): Promise<BrowserPort> => ({ state, paired })

it('says in a browser that it takes the installed app', async () => {
  const { around } = await frame()
  const screen = await screenOf(around(<FromBrowser />))
  expect(screen.words()).toContain('works in the installed app only')
})

it('is off at first, offers nothing then, and is switched on by its switch', async () => {
  const { around } = await frame()
  const switched: boolean[] = []
  const switchBrowserPort: HostCalls['switchBrowserPort'] = async ({ on }) => {
    switched.push(on)
    return port({ name: 'open', port: 21463 })()
  }
  const calls = { browserPort: port({ name: 'off' }), switchBrowserPort }
  const screen = await screenOf(around(<OnDesktop calls={calls} />))
  await screen.until(() => expect(screen.words()).toContain('Nothing listens'))
  expect(screen.words()).not.toContain('Make a code')
  await screen.click(screen.named('Take pages over from my browser', 'input'))
  await screen.until(() => expect(screen.words()).toContain('port 21463'))
  expect(switched).toEqual([true])
  expect(screen.words()).toContain('None yet.')
})

it('says why no port could be opened, and tries again', async () => {
  const { around } = await frame()
  const calls = {
    browserPort: port({ name: 'failed', reason: 'EADDRINUSE' }),
    switchBrowserPort: port({ name: 'open', port: 21473 }),
  }
  const screen = await screenOf(around(<OnDesktop calls={calls} />))
  await screen.until(() => expect(screen.words()).toContain('EADDRINUSE'))
  await screen.click(screen.named('Try again'))
  await screen.until(() => expect(screen.words()).toContain('port 21473'))
})

it('lists what is paired and removes it, or says why it could not', async () => {
  const { around, told } = await frame()
  let fails = true
  const calls = {
    browserPort: port({ name: 'open', port: 21463 }, [chrome]),
    unpairBrowser: async () => {
      if (fails) throw new AppError('save-failed', { reason: 'ENOSPC' })
      return port({ name: 'open', port: 21463 })()
    },
  }
  const screen = await screenOf(around(<OnDesktop calls={calls} />))
  await screen.until(() => expect(screen.words()).toContain('Chrome 156'))
  await screen.click(screen.named('Remove Chrome 156'))
  await screen.until(() => expect(told.join()).toContain('ENOSPC'))
  expect(screen.words()).toContain('Chrome 156')
  fails = false
  await screen.click(screen.named('Remove Chrome 156'))
  await screen.until(() => expect(screen.words()).toContain('None yet.'))
})

it('shows a code for as long as it works, then offers to make another', async () => {
  const { around } = await frame()
  const calls = {
    browserPort: port({ name: 'open', port: 21463 }),
    offerPairing: async () => ({
      code: 'a-code',
      until: new Date(Date.now() + 600_000).toISOString(),
    }),
  }
  const screen = await screenOf(around(<OnDesktop calls={calls} />))
  await screen.until(() => screen.named('Make a code'))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  onTestFinished(() => void vi.useRealTimers())
  await screen.click(screen.named('Make a code'))
  await screen.act(() => vi.advanceTimersByTime(590_000))
  expect(screen.named('Code for pairing', 'input')).toHaveProperty('value', 'a-code')
  await screen.act(() => vi.advanceTimersByTime(11_000))
  expect(screen.words()).not.toContain('Code for pairing')
  expect(screen.named('Make a code')).toBeDefined()
})
