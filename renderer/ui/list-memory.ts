import { useState } from 'react'

/** How the list of each case was left: gone with the window, because a filter can name what nobody should see. */
export type ListMemory<T> = Readonly<{
  /** `owner` is what the list is read from. */
  of: (owner: object, caseId: string) => T
  leave: (owner: object, caseId: string, left: T) => void
}>

export function listMemory<T>(fresh: T): ListMemory<T> {
  const left = new WeakMap<object, Map<string, T>>()
  return {
    of: (owner, caseId) => left.get(owner)?.get(caseId) ?? fresh,
    leave: (owner, caseId, memory) => {
      const cases = left.get(owner) ?? new Map<string, T>()
      left.set(owner, cases.set(caseId, memory))
    },
  }
}

/** How a case's list is shown, as it was left; every change is remembered. `begin` is asked for anew. */
export function useListMemory<T extends object>(
  memory: ListMemory<T>,
  owner: object,
  caseId: string,
  begin: Partial<T> = {},
): readonly [T, (next: Partial<T>) => void] {
  const [shown, show] = useState(() => ({ ...memory.of(owner, caseId), ...begin }))
  const change = (next: Partial<T>) => {
    const changed = { ...shown, ...next }
    memory.leave(owner, caseId, changed)
    show(changed)
  }
  return [shown, change]
}
