import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { instant } from '#shared/domain/time'
import { AppError } from '#shared/errors'
import { browserPorts } from '#shared/host/browser-clip'
import type { BrowserPort, PairingCode } from '#shared/host/browser-port'
import { plainCode } from '#shared/host/pairing-code'
import { keyOf } from '#shared/host/port-proof'
import { oneByOne } from '#shared/one-by-one'
import type { PortTools } from './answer-route'
import { keepPort, readKeptPort, type KeptPort } from './kept-port'
import { codeLivesMs, isThisCode, newCode, newToken } from './pairing-code'
import { withPairing } from './pairings'
import { openPort } from './server'

/** What the port needs of the running app. */
type Needs = Readonly<{
  /** Where it keeps who is paired. */
  file: string
  askPage: PortTools['askPage']
  /** Tells the page that something changed which it did not ask for. */
  tell: (port: BrowserPort) => void
  now?: () => Date
  ports?: readonly number[]
}>

export type Port = Readonly<{
  /** Listens again, if it was switched on before. */
  start: () => Promise<void>
  state: () => BrowserPort
  switch: (on: boolean) => Promise<BrowserPort>
  /** @throws {AppError} `port-closed`, where nobody could come to be paired. */
  offer: () => PairingCode
  unpair: (id: string) => Promise<BrowserPort>
}>

/** The port on loopback by which the reporter's browsers hand pages over. Off until it is switched on. */
export function browserPort({
  file,
  askPage,
  tell,
  now = () => new Date(),
  ports = browserPorts,
}: Needs): Port {
  let kept: KeptPort = { version: 1, on: false, pairings: [] }
  let open: Readonly<{ server: Server; port: number }> | null = null
  let failed: string | null = null
  let offered: Readonly<{ code: string; until: number }> | null = null
  // Each change is written before it holds.
  const inTurn = oneByOne()
  const keep = async (next: KeptPort) => {
    await keepPort(file, next)
    kept = next
  }
  const code = () => (offered && now().getTime() < offered.until ? offered.code : null)

  const state = (): BrowserPort => ({
    state: open
      ? { name: 'open', port: open.port }
      : failed === null
        ? { name: 'off' }
        : { name: 'failed', reason: failed },
    paired: kept.pairings.map(({ id, name, pairedAt }) => ({ id, name, pairedAt })),
  })

  const pair: PortTools['pair'] = (asked, origin) =>
    inTurn(async () => {
      const current = code()
      if (current === null || !isThisCode(asked.code, current)) throw new AppError('invalid-input')
      offered = null
      const token = newToken()
      const made = { id: randomUUID(), name: asked.name, origin, pairedAt: instant(now()) }
      const pairings = withPairing(kept.pairings, { ...made, key: keyOf(token) }, asked.replaces)
      await keep({ ...kept, pairings: [...pairings] })
      tell(state())
      return { id: made.id, token }
    })

  const listen = async () => {
    if (open) return
    const opened = await openPort(ports, (port) => ({
      port,
      pairings: () => kept.pairings,
      code: () => {
        const current = code()
        return current === null ? null : plainCode(current)
      },
      pair,
      askPage,
    }))
    open = 'server' in opened ? opened : null
    failed = 'server' in opened ? null : opened.reason
  }
  const close = () => {
    open?.server.close()
    open?.server.closeAllConnections()
    open = null
    failed = null
    offered = null
  }

  return {
    state,
    start: () =>
      inTurn(async () => {
        kept = await readKeptPort(file)
        if (kept.on) await listen()
      }),
    switch: (on) =>
      inTurn(async () => {
        await keep({ ...kept, on })
        if (on) await listen()
        else close()
        return state()
      }),
    offer: () => {
      if (!open) throw new AppError('port-closed')
      offered = { code: newCode(), until: now().getTime() + codeLivesMs }
      return { code: offered.code, until: instant(new Date(offered.until)) }
    },
    unpair: (id) =>
      inTurn(async () => {
        await keep({ ...kept, pairings: kept.pairings.filter((pairing) => pairing.id !== id) })
        return state()
      }),
  }
}
