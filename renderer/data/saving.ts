import type { ErrorCode } from '#shared/errors'

/** What the status line says: nothing written yet, writing, written, or not written and why. */
export type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'failed'; readonly code: ErrorCode; readonly at: Date }

/** The state of the last write, to be watched. */
export type SavingState = Readonly<{
  current: () => Saving
  set: (next: Saving) => void
  /** Calls `listener` after every change until the returned function is called. */
  watch: (listener: () => void) => () => void
}>

export function savingState(): SavingState {
  let current: Saving = { state: 'idle' }
  const listeners = new Set<() => void>()
  return {
    current: () => current,
    set: (next) => {
      current = next
      listeners.forEach((listener) => listener())
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
