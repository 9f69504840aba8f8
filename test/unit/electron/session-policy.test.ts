import type { Session } from 'electron'
import { describe, expect, it } from 'vitest'
import { guardForeignSession, guardPageSession } from '../../../electron/session-policy'

type BeforeRequest = (
  details: { url: string },
  decide: (answer: { cancel?: boolean }) => void,
) => void

/** A session that only remembers what was set on it. */
function fakeSession() {
  const set: Record<string, unknown> = {}
  const listeners: Record<string, (event: { preventDefault: () => void }) => void> = {}
  const remember =
    (name: string) =>
    (value: unknown): void => {
      set[name] = value
    }
  const session = {
    setDevicePermissionHandler: remember('device'),
    setSpellCheckerEnabled: remember('spelling'),
    setPermissionCheckHandler: remember('check'),
    setPermissionRequestHandler: remember('request'),
    webRequest: { onBeforeRequest: remember('before') },
    on: (name: string, listener: (event: { preventDefault: () => void }) => void) => {
      listeners[name] = listener
    },
  }
  const isCancelled = (url: string) =>
    new Promise((done) =>
      (set['before'] as BeforeRequest)({ url }, ({ cancel }) => done(cancel ?? false)),
    )
  const isGranted = (permission: string, requestingUrl: string) => {
    const check = set['check'] as (contents: null, permission: string, origin: string) => boolean
    const request = set['request'] as (
      contents: null,
      permission: string,
      decide: (granted: boolean) => void,
      details: { requestingUrl: string },
    ) => void
    let granted: boolean | null = null
    request(null, permission, (answer) => (granted = answer), { requestingUrl })
    return [check(null, permission, requestingUrl), granted]
  }
  return { session: session as unknown as Session, set, listeners, isCancelled, isGranted }
}

describe.each([
  ['our page', (session: Session) => guardPageSession(session)],
  ['others’ pages', (session: Session) => guardForeignSession(session, () => true)],
])('the session of %s', (_whose, guard) => {
  it('has no devices, no downloads and no spelling service', () => {
    const { session, set, listeners } = fakeSession()
    guard(session)
    expect((set['device'] as () => boolean)()).toBe(false)
    expect(set['spelling']).toBe(false)
    let prevented = 0
    listeners['will-download']?.({ preventDefault: () => (prevented += 1) })
    expect(prevented).toBe(1)
  })
})

describe('the session of our page', () => {
  it('asks for its own files and nothing else', async () => {
    const { session, isCancelled } = fakeSession()
    guardPageSession(session)
    expect(await isCancelled('app://uradori/assets/a.js')).toBe(false)
    for (const url of ['https://example.org/', 'http://127.0.0.1/', 'file:///etc/passwd']) {
      expect(await isCancelled(url)).toBe(true)
    }
  })

  it('grants our page what it needs, asked either way', () => {
    const { session, isGranted } = fakeSession()
    guardPageSession(session)
    expect(isGranted('persistent-storage', 'app://uradori/')).toEqual([true, true])
    expect(isGranted('media', 'app://uradori/')).toEqual([false, false])
    expect(isGranted('persistent-storage', 'https://example.org/')).toEqual([false, false])
  })
})

describe('the session of others’ pages', () => {
  it('asks for what its rule allows, and for nothing while the rule cannot tell', async () => {
    const { session, isCancelled } = fakeSession()
    guardForeignSession(session, async (url) => {
      if (url.includes('broken')) throw new Error('no answer')
      return url.includes('allowed')
    })
    expect(await isCancelled('http://allowed/')).toBe(false)
    expect(await isCancelled('http://other/')).toBe(true)
    expect(await isCancelled('http://broken/')).toBe(true)
  })

  it('grants nothing at all', () => {
    const { session, isGranted } = fakeSession()
    guardForeignSession(session, () => true)
    for (const permission of ['persistent-storage', 'clipboard-sanitized-write', 'openExternal']) {
      expect(isGranted(permission, 'app://uradori/')).toEqual([false, false])
    }
  })
})
