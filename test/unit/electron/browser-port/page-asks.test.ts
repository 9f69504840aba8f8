import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { BrowserAsk, CasesForBrowser } from '#shared/host/browser-clip'
import { pageAsks, pagePatience } from '../../../../electron/browser-port/page-asks'

const cases: BrowserAsk = { kind: 'cases', url: null }
const reply: CasesForBrowser = { kind: 'cases', cases: [], open: null }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function asks() {
  const told: string[] = []
  return { told, ...pageAsks(({ askId }) => void told.push(askId)) }
}

it('gives each question its own answer', async () => {
  const { ask, answer, pageIsUp, told } = asks()
  pageIsUp()
  const [one, other] = [ask(cases), ask(cases)]
  answer(told[1] ?? '', { ...reply, open: 'second' })
  answer(told[0] ?? '', { ...reply, open: 'first' })
  expect([await one, await other]).toMatchObject([{ open: 'first' }, { open: 'second' }])
})

it('asks nobody where no page is there', async () => {
  const { ask, told } = asks()
  await expect(ask(cases)).rejects.toMatchObject({ code: 'no-window' })
  expect(told).toEqual([])
})

it('gives up when the page goes, and when it does not answer in time', async () => {
  const { ask, answer, pageIsUp, pageIsGone, told } = asks()
  pageIsUp()
  const gone = ask(cases)
  pageIsGone()
  await expect(gone).rejects.toMatchObject({ code: 'no-window' })
  pageIsUp()
  const silent = ask(cases)
  const given = silent.catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(pagePatience.cases)
  expect(await given).toMatchObject({ code: 'no-window' })
  answer(told[1] ?? '', reply) // Too late: nobody waits.
})
