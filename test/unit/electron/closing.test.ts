import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closing, patience } from '../../../electron/closing'

/** A window as far as closing goes; `asked` and `told` are what was done, `sure` what is answered. */
function aWindow({ sure = false }: { sure?: boolean | Promise<boolean> } = {}) {
  const events = new EventEmitter()
  const seen = { isOpen: true, told: 0, asked: [] as string[] }
  const close = () => {
    let isHeld = false
    events.emit('close', { preventDefault: () => (isHeld = true) })
    if (isHeld) return
    seen.isOpen = false
    events.emit('closed')
  }
  const on = (name: string, listener: (...args: unknown[]) => void) => events.on(name, listener)
  const ends = closing(
    { on, close } as unknown as Parameters<typeof closing>[0],
    () => (seen.told += 1),
    async (why) => {
      seen.asked.push(why)
      return sure
    },
  )
  return { ends, seen, close }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('closing a window', () => {
  it('waits for its page to store what was typed, then closes without a question', async () => {
    const { ends, seen, close } = aWindow()
    ends.pageIsUp()
    close()
    expect(seen).toEqual({ isOpen: true, told: 1, asked: [] })
    ends.answer(true)
    expect(seen.isOpen).toBe(false)
    await vi.advanceTimersByTimeAsync(patience)
    expect(seen.asked).toEqual([])
  })

  it('closes at once where no page is there to store anything', () => {
    const early = aWindow()
    early.close()
    expect(early.seen).toEqual({ isOpen: false, told: 0, asked: [] })
    const crashed = aWindow()
    crashed.ends.pageIsUp()
    crashed.ends.pageIsGone()
    crashed.close()
    expect(crashed.seen.isOpen).toBe(false)
  })

  it.each([
    [true, false],
    [false, true],
  ])('asks when the page could not store; sure: %s, still open: %s', async (sure, isOpen) => {
    const { ends, seen, close } = aWindow({ sure })
    ends.pageIsUp()
    close()
    ends.answer(false)
    await vi.advanceTimersByTimeAsync(patience)
    expect(seen).toEqual({ isOpen, told: 1, asked: ['failed'] })
  })

  it('asks when the page does not answer, and asks once however often it is closed', async () => {
    const { ends, seen, close } = aWindow()
    ends.pageIsUp()
    close()
    await vi.advanceTimersByTimeAsync(patience - 1)
    close()
    await vi.advanceTimersByTimeAsync(patience - 1)
    expect(seen.asked).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(seen).toEqual({ isOpen: true, told: 2, asked: ['silent'] })
  })

  it('stays when the reporter says so, however late the page answers, and asks anew next time', async () => {
    const { ends, seen, close } = aWindow()
    ends.pageIsUp()
    close()
    await vi.advanceTimersByTimeAsync(patience)
    expect(seen.asked).toEqual(['silent'])
    ends.answer(true)
    expect(seen.isOpen).toBe(true)
    close()
    expect(seen.told).toBe(2)
    ends.answer(true)
    expect(seen.isOpen).toBe(false)
  })

  it('closes nothing for an answer that nobody asked for', async () => {
    const { ends, seen } = aWindow({ sure: true })
    ends.pageIsUp()
    ends.answer(true)
    ends.answer(false)
    await vi.advanceTimersByTimeAsync(patience)
    expect(seen).toEqual({ isOpen: true, told: 0, asked: [] })
  })

  it('closes by itself when the page has stored while the question is still open', async () => {
    let reply: (isSure: boolean) => void = () => undefined
    const { ends, seen, close } = aWindow({ sure: new Promise<boolean>((done) => (reply = done)) })
    ends.pageIsUp()
    close()
    await vi.advanceTimersByTimeAsync(patience)
    close()
    expect(seen).toEqual({ isOpen: true, told: 1, asked: ['silent'] })
    ends.answer(true)
    expect(seen.isOpen).toBe(false)
    reply(false)
    await vi.advanceTimersByTimeAsync(patience)
    expect(seen).toEqual({ isOpen: false, told: 1, asked: ['silent'] })
  })
})
