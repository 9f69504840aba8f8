import { toAppError, type AppError } from '#shared/errors'

/** Whether what is on the screen is stored. `conflict`: something newer is stored; nothing is written. */
export type AutosaveState =
  | Readonly<{ kind: 'stored' }>
  | Readonly<{ kind: 'waiting' }>
  | Readonly<{ kind: 'failed'; error: AppError }>
  | Readonly<{ kind: 'conflict' }>

export type Autosave = Readonly<{
  /** There is something new to store. */
  changed: () => void
  /** Stores now what is not stored yet; false when it could not be. */
  flush: () => Promise<boolean>
  /** Takes what is on the screen as stored: it has just been loaded. */
  settled: () => void
  current: () => AutosaveState
  watch: (listener: () => void) => () => void
  stop: () => void
}>

/** Milliseconds: after the last key; at most, however long somebody types on; between retries. */
export const rhythm = { quiet: 300, longest: 1000, retry: 1000, longestRetry: 10_000 } as const

/**
 * Stores after every pause, one write at a time, and again by itself when a write failed. `write` stores
 * what is on the screen at that moment.
 */
export function autosave(write: () => Promise<void>): Autosave {
  const listeners = new Set<() => void>()
  let state: AutosaveState = { kind: 'stored' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let unsavedSince: number | null = null
  let failures = 0
  let writing: Promise<boolean> | null = null

  const tell = (next: AutosaveState) => {
    state = next
    listeners.forEach((listener) => listener())
  }
  const later = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), milliseconds)
  }
  const once = async (): Promise<boolean> => {
    unsavedSince = null
    try {
      await write()
    } catch (thrown) {
      return failed(toAppError(thrown))
    }
    failures = 0
    if (unsavedSince === null) tell({ kind: 'stored' })
    return true
  }
  const failed = (error: AppError): false => {
    unsavedSince ??= Date.now()
    if (error.code === 'changed-meanwhile') {
      clearTimeout(timer)
      tell({ kind: 'conflict' })
    } else {
      later(Math.min(rhythm.longestRetry, rhythm.retry * 2 ** failures))
      failures += 1
      tell({ kind: 'failed', error })
    }
    return false
  }
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer)
    while (unsavedSince !== null || writing) {
      if (state.kind === 'conflict') return false
      writing ??= once().finally(() => (writing = null))
      if (!(await writing)) return false
    }
    return true
  }
  return {
    changed: () => {
      const now = Date.now()
      unsavedSince ??= now
      if (state.kind === 'conflict') return
      if (state.kind === 'stored') tell({ kind: 'waiting' })
      const left = failures > 0 ? rhythm.quiet : unsavedSince + rhythm.longest - now
      later(Math.max(0, Math.min(rhythm.quiet, left)))
    },
    flush,
    settled: () => {
      clearTimeout(timer)
      unsavedSince = null
      failures = 0
      tell({ kind: 'stored' })
    },
    current: () => state,
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => clearTimeout(timer),
  }
}
