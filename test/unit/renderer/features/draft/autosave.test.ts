import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { autosave, rhythm } from '../../../../../renderer/features/draft/autosave'
import { AppError } from '../../../../../shared/errors'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A store that answers as it is told. */
function aStore() {
  const stored: string[] = []
  let screen = ''
  let trouble: AppError | null = null
  let slow = Promise.resolve()
  const saving = autosave(async () => {
    const text = screen
    await slow
    if (trouble) throw trouble
    stored.push(text)
  })
  return {
    stored,
    saving,
    type: (text: string) => {
      screen = text
      saving.changed()
    },
    fail: (error: AppError | null) => {
      trouble = error
    },
    /** Keeps every write waiting until the returned function is called. */
    hold: () => {
      let release = (): void => undefined
      slow = new Promise((done) => (release = done))
      return () => release()
    },
  }
}

describe('autosave', () => {
  it('stores within a second after the last key, once', async () => {
    const { stored, type } = aStore()
    for (const text of ['a', 'ab', 'abc']) {
      type(text)
      await vi.advanceTimersByTimeAsync(200)
    }
    expect(stored).toEqual([])
    await vi.advanceTimersByTimeAsync(1000 - 200)
    expect(stored).toEqual(['abc'])
  })

  it('does not wait for ever for somebody who types on', async () => {
    const { stored, type } = aStore()
    for (let key = 0; key < 60; key += 1) {
      type(String(key))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(stored).toHaveLength(6) // Once a second.
  })

  it('stores at once when asked, and nothing when there is nothing new', async () => {
    const { stored, type, saving } = aStore()
    type('a')
    expect(await saving.flush()).toBe(true)
    expect(await saving.flush()).toBe(true)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(stored).toEqual(['a'])
    expect(saving.current()).toEqual({ kind: 'stored' })
  })

  it('stores what is typed while it stores, and never two at a time', async () => {
    const { stored, type, saving, hold } = aStore()
    const release = hold()
    type('a')
    const first = saving.flush()
    type('ab')
    const second = saving.flush()
    expect(stored).toEqual([])
    release()
    expect(await Promise.all([first, second])).toEqual([true, true])
    expect(stored).toEqual(['a', 'ab'])
    expect(saving.current()).toEqual({ kind: 'stored' })
  })

  it('says that it failed, tries again with longer and longer pauses, and gets there', async () => {
    const { stored, type, saving, fail } = aStore()
    fail(new AppError('quota'))
    type('a')
    await vi.advanceTimersByTimeAsync(rhythm.quiet)
    expect(saving.current()).toMatchObject({ kind: 'failed', error: { code: 'quota' } })
    await vi.advanceTimersByTimeAsync(rhythm.retry + 2 * rhythm.retry)
    expect(saving.current()).toMatchObject({ kind: 'failed' })
    fail(null)
    await vi.advanceTimersByTimeAsync(4 * rhythm.retry)
    expect(stored).toEqual(['a'])
    expect(saving.current()).toEqual({ kind: 'stored' })
  })

  it('tries again after the next key', async () => {
    const { stored, type, fail } = aStore()
    fail(new AppError('quota'))
    type('a')
    await vi.advanceTimersByTimeAsync(rhythm.quiet + 7 * rhythm.retry)
    fail(null)
    type('ab')
    await vi.advanceTimersByTimeAsync(rhythm.quiet)
    expect(stored).toEqual(['ab'])
  })

  it('writes nothing over what is newer, until the screen shows it', async () => {
    const { stored, type, saving, fail } = aStore()
    fail(new AppError('changed-meanwhile'))
    type('mine')
    expect(await saving.flush()).toBe(false)
    expect(saving.current()).toEqual({ kind: 'conflict' })
    fail(null)
    type('mine still')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await saving.flush()).toBe(false)
    expect(stored).toEqual([])
    saving.settled()
    type('theirs and mine')
    expect(await saving.flush()).toBe(true)
    expect(stored).toEqual(['theirs and mine'])
  })
})
