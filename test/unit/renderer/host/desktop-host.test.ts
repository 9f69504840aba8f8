import { describe, expect, it } from 'vitest'
import type { DesktopBridge, HostReply } from '../../../../shared/host/contract'
import { hostCalls } from '../../../../shared/host/contract'
import { AppError } from '../../../../shared/errors'
import { desktopHost } from '../../../../renderer/host/desktop-host'

/** A bridge that answers what it is told and can be made to tell. */
function bridge(reply: HostReply = { ok: true, value: {} }) {
  const asked: [string, unknown][] = []
  let tell: (event: string, value: unknown) => void = () => {}
  const fake: DesktopBridge = {
    call: async (name, input) => {
      asked.push([name, input])
      return reply
    },
    on: (listener) => {
      tell = listener
    },
  }
  return { fake, asked, tell: (event: string, value: unknown) => tell(event, value) }
}

describe('the desktop host', () => {
  it('passes a call on by its name and gives back what was answered', async () => {
    const { fake, asked } = bridge({ ok: true, value: { saved: true } })
    const input = { name: 'a.md', mediaType: 'text/markdown', bytes: new Uint8Array([1]) }
    expect(await desktopHost(fake).saveFile(input)).toEqual({ saved: true })
    expect(asked).toEqual([['saveFile', input]])
  })

  it('turns a failure back into an error with its code and details', async () => {
    const { fake } = bridge({ ok: false, code: 'save-failed', details: { reason: 'ENOSPC' } })
    const failed = desktopHost(fake).saveFile({ name: 'a', mediaType: '', bytes: new Uint8Array() })
    await expect(failed).rejects.toEqual(new AppError('save-failed', { reason: 'ENOSPC' }))
  })

  it('does not believe an answer that does not fit the call', async () => {
    const { fake } = bridge({ ok: true, value: { saved: 'perhaps' } })
    const input = { name: 'a', mediaType: '', bytes: new Uint8Array() }
    await expect(desktopHost(fake).saveFile(input)).rejects.toThrow('saved')
  })

  it('can do everything but show a print dialog', () => {
    const host = desktopHost(bridge().fake)
    const not = Object.keys(hostCalls).filter(
      (name) => !host.supports(name as keyof typeof hostCalls),
    )
    expect(not).toEqual(['printDialog'])
    for (const name of Object.keys(hostCalls)) expect(host).toHaveProperty(name)
  })

  it('tells listeners of an event until they stop listening', () => {
    const { fake, tell } = bridge()
    const host = desktopHost(fake)
    const seen: unknown[] = []
    const stop = host.on('command', (command) => seen.push(command))
    tell('command', { id: 'clip' })
    tell('captureProgress', { captureId: 'a', stage: 'loading', received: 1 })
    stop()
    tell('command', { id: 'undo' })
    expect(seen).toEqual([{ id: 'clip' }])
  })

  it('keeps from listeners what is no event of the contract', () => {
    const { fake, tell } = bridge()
    const seen: unknown[] = []
    desktopHost(fake).on('command', (command) => seen.push(command))
    tell('command', { id: 'format-disk' })
    tell('toString', {})
    expect(seen).toEqual([])
  })
})
