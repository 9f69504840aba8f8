import { z } from 'zod'
import { plainCode } from '#shared/host/pairing-code'
import { askApp, findApp } from './app-port'

/** This browser's pairing with the app, and where the app listened last. */
const Pairing = z.object({ id: z.string(), token: z.string(), port: z.int() })
export type Pairing = z.infer<typeof Pairing>

export async function readPairing(): Promise<Pairing | null> {
  const { pairing } = await chrome.storage.local.get('pairing')
  const read = Pairing.safeParse(pairing)
  return read.success ? read.data : null
}

export async function keepPairing(pairing: Pairing | null): Promise<void> {
  if (pairing) await chrome.storage.local.set({ pairing })
  else await chrome.storage.local.remove('pairing')
}

/** Pairs by a code: with the app that made it, and nobody else. */
export async function pairBy(code: string): Promise<'paired' | 'wrong' | 'closed'> {
  const secret = plainCode(code)
  const before = await readPairing()
  const found = await findApp({ id: null, secret }, before?.port ?? null)
  if (found.at !== 'port') return found.at === 'closed' ? 'closed' : 'wrong'
  const asked = { code: secret, name: browserName(), replaces: before?.id ?? null }
  const said = await askApp(found.port, '/v1/pair', JSON.stringify(asked))
  if (!said.ok) return said.failure === 'unreachable' ? 'closed' : 'wrong'
  await keepPairing({ ...said.value, port: found.port })
  return 'paired'
}

/** What this browser calls itself, such as “Chrome 156”. */
export function browserName(agent: string = navigator.userAgent): string {
  const [, name = 'Browser', version = ''] =
    /(Firefox|Edg|Chrome)\/(\d+)/.exec(agent.replace(/Chrome\/\S+(?=.*Edg\/)/, '')) ?? []
  return `${name === 'Edg' ? 'Edge' : name} ${version}`.trim()
}
