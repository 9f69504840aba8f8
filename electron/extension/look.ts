import { askApp, findApp } from './app-port'
import { LastCase, type Listed, type Look } from './messages'
import { pageAddress } from './page-address'
import { keepPairing, readPairing } from './pairing'
import { waitingClips } from './waiting'

/** How things stand with the app, for a tab of that address, and what waits. */
export async function look(url: string | null): Promise<Look> {
  return { app: await lookAtApp(url), waiting: await listed() }
}

async function lookAtApp(url: string | null): Promise<Look['app']> {
  const pairing = await readPairing()
  if (!pairing) return { state: 'unpaired' }
  const { id, token } = pairing
  const found = await findApp({ id, secret: token }, pairing.port)
  if (found.at === 'unknown') return { state: 'unknown' }
  const last = await lastCase()
  if (found.at === 'closed') return { state: 'closed', last }
  if (found.port !== pairing.port) await keepPairing({ ...pairing, port: found.port })
  const body = JSON.stringify({ url: pageAddress(url) })
  const said = await askApp(found.port, '/v1/cases', body, { token })
  if (said.ok) return { state: 'ready', cases: said.value, last }
  if (said.failure === 'unreachable') return { state: 'closed', last }
  if (said.failure === 'unknown') return { state: 'unknown' }
  // Without a window nothing can be taken in, as when the app is closed.
  if (said.failure.code === 'no-window') return { state: 'closed', last }
  const { code, details } = said.failure
  return { state: 'failed', failure: { code, details } }
}

export async function listed(): Promise<Listed[]> {
  return (await waitingClips()).map(({ id, head, size, refused, failure }) => {
    return { id, title: head.title || head.url, at: head.at, size, refused, failure }
  })
}

/** Which case was chosen last: kept while the browser runs and never written to its disk. */
export async function lastCase(): Promise<LastCase | null> {
  const { last } = await chrome.storage.session.get('last')
  return LastCase.nullable()
    .catch(null)
    .parse(last ?? null)
}

export async function rememberCase(last: LastCase): Promise<void> {
  await chrome.storage.session.set({ last })
}
