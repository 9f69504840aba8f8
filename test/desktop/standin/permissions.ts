import { chromium } from './chromium'
import type { WebContents } from './contents'
import { toWire } from './schemes'

/** Electron's names of the permissions that headless Chromium can be told about. */
const names = [
  'notifications',
  'geolocation',
  'clipboard-read',
  'clipboard-sanitized-write',
  'midi',
  'persistent-storage',
] as const
const chromiumName = (name: string): string =>
  name === 'clipboard-sanitized-write' ? 'clipboard-write' : name

/** Asks the session's two handlers about each permission, as soon as a page is there. */
export async function decidePermissions(contents: WebContents): Promise<void> {
  const address = /^[a-z]+:\/\/[^/]+\//.exec(contents.getURL())?.[0]
  if (address === undefined) return
  const origin = toWire(address).replace(/\/$/, '')
  const browserContextId = await contents.session.context()
  for (const name of names) {
    const params = {
      permission: { name: chromiumName(name) },
      setting: isGranted(contents, name, address) ? 'granted' : 'denied',
      origin,
      browserContextId,
    }
    await chromium()
      .send('Browser.setPermission', params)
      .catch(() => {}) // An origin that cannot have permissions at all, or a session that ended.
  }
}

function isGranted(contents: WebContents, name: string, address: string): boolean {
  const { check, request } = contents.session
  if (check?.(contents, name, address)) return true
  let granted = check === null && request === null
  const details = { requestingUrl: contents.getURL(), isMainFrame: true }
  request?.(contents, name, (answer) => (granted = answer), details)
  return granted
}
