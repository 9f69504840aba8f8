import type { IpcMain } from 'electron'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../../shared/errors'
import { hostCalls, type HostCalls, type HostReply } from '../../../shared/host/contract'
import { largestCall, serveHost } from '../../../electron/ipc'

const ours = { url: 'app://uradori/#/x', parent: null }
const unwanted = async (): Promise<never> => {
  throw new Error('was called')
}

/** Serves `answers` (all others would throw) and gives the way to call them as a page does. */
function serve(answers: Partial<HostCalls>, limit = largestCall) {
  const calls: HostCalls = {
    capturePage: unwanted,
    cancelCapture: unwanted,
    saveFile: unwanted,
    printToPdf: unwanted,
    printDialog: unwanted,
    openExternal: unwanted,
    close: unwanted,
    speak: unwanted,
    browserPort: unwanted,
    switchBrowserPort: unwanted,
    offerPairing: unwanted,
    unpairBrowser: unwanted,
    showExtension: unwanted,
    answerBrowser: unwanted,
    ...answers,
  }
  type Listener = (event: unknown, name: unknown, input: unknown) => Promise<HostReply>
  let listener: Listener | null = null
  const fake: Pick<IpcMain, 'handle'> = {
    handle: (channel, given) => {
      expect(channel).toBe('host')
      listener = given as unknown as Listener
    },
  }
  serveHost(fake, calls, limit)
  return (name: unknown, input: unknown, senderFrame: unknown = ours) => {
    if (!listener) throw new Error('nothing listens')
    return listener({ senderFrame }, name, input)
  }
}

describe('the host channel', () => {
  it('answers a call whose input fits', async () => {
    const call = serve({ speak: async () => ({}) })
    expect(await call('speak', { language: 'ja' })).toEqual({ ok: true, value: {} })
  })

  it.each([
    ['no frame', null],
    ['another page', { url: 'https://example.org/', parent: null }],
    ['another page of our scheme', { url: 'app://print/', parent: null }],
    ['a frame in our page', { url: 'app://uradori/', parent: ours }],
    ['an empty page', { url: 'about:blank', parent: null }],
  ])('does not listen to %s', async (_what, frame) => {
    const call = serve({ speak: async () => ({}) })
    expect(await call('speak', { language: 'ja' }, frame)).toEqual({
      ok: false,
      code: 'not-supported',
      details: {},
    })
  })

  it.each(['toString', '__proto__', 'constructor', 'nothing', '', null, 7, {}, ['speak']])(
    'knows no call named %j',
    async (name) => {
      expect(await serve({})(name, {})).toMatchObject({ ok: false, code: 'not-supported' })
    },
  )

  it.each(Object.keys(hostCalls))(
    'lets no handler of %s see an input that does not fit',
    async (name) => {
      for (const input of [null, undefined, 'x', 7, [], { captureId: 1 }, { url: 'file:///' }]) {
        expect(await serve({})(name, input)).toMatchObject({ ok: false, code: 'invalid-input' })
      }
    },
  )

  it('hands a handler only what the contract names', async () => {
    const seen: unknown[] = []
    const call = serve({
      speak: async (input) => {
        seen.push(input)
        return {}
      },
    })
    await call('speak', { language: 'ja', more: 'x' })
    expect(seen).toEqual([{ language: 'ja' }])
  })

  it('lets no output pass that does not fit, and adds nothing to one that does', async () => {
    const wrong = serve({
      saveFile: async () => ({ saved: 'yes' }) as unknown as { saved: boolean },
    })
    const file = { name: 'a', mediaType: '', bytes: new Uint8Array() }
    expect(await wrong('saveFile', file)).toEqual({ ok: false, code: 'unexpected', details: {} })
    const wordy = serve({ saveFile: async () => ({ saved: true, path: '/home/aoi/a' }) })
    expect(await wordy('saveFile', file)).toEqual({ ok: true, value: { saved: true } })
  })

  it('turns a named failure into data and an unnamed one into no more than its being so', async () => {
    const named = serve({
      speak: async () => {
        throw new AppError('save-failed', { reason: 'ENOSPC' }, { cause: new Error('/home/aoi') })
      },
    })
    const reply = await named('speak', { language: 'en' })
    expect(reply).toEqual({ ok: false, code: 'save-failed', details: { reason: 'ENOSPC' } })
    const unnamed = await serve({})('speak', { language: 'en' })
    expect(unnamed).toEqual({ ok: false, code: 'unexpected', details: {} })
  })

  it('refuses what is too large or too deep before anything reads it', async () => {
    const call = serve({ saveFile: async () => ({ saved: true }) }, 1000)
    const file = (size: number) => ({ name: 'a', mediaType: '', bytes: new Uint8Array(size) })
    expect(await call('saveFile', file(900))).toMatchObject({ ok: true })
    expect(await call('saveFile', file(1000))).toMatchObject({ ok: false, code: 'invalid-input' })
    const print = serve({ printToPdf: async () => ({ bytes: new Uint8Array() }) }, 1000)
    expect(await print('printToPdf', { html: 'x'.repeat(501) })).toMatchObject({ ok: false })
    let deep: unknown = { language: 'ja' }
    for (let level = 0; level < 20; level += 1) deep = { deep }
    const nested = serve({ speak: async () => ({}) })
    expect(await nested('speak', { language: 'ja', deep })).toMatchObject({ ok: false })
  })
})
