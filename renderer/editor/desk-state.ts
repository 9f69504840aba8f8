import { createContext, use, useSyncExternalStore } from 'react'
import type { Gate } from '#shared/check/gate'
import type { GroundChange } from '#shared/check/gate-changes'
import type { JudgedFindings } from '#shared/check/settled-findings'
import type { CaseView } from '#shared/export/case-view'
import type { ReadDraft } from './reading-store'

/** A draft as it was checked: its words at that moment, and what the desk would ask about them. */
export type Checked = Readonly<{
  read: ReadDraft
  view: CaseView
  /** How each sentence stands, in their order. */
  gates: readonly Gate[]
  /** What stands otherwise than when it was last seen, by the sentence's number. */
  lit: ReadonlyMap<number, readonly GroundChange[]>
  /** The reporter has looked at these sentences, by their numbers. */
  see: (sentences: Iterable<number>) => void
}> &
  JudgedFindings

/** The open finding that was pointed at in the margin; `times` counts, so that each time is a new one. */
export type Pointed = Readonly<{ index: number; times: number }>

type DeskState = Readonly<{
  checked: Checked | null
  pointed: Pointed | null
  /** The number of the sentence whose card is open. */
  looked: number | null
}>

/** What the check of the open draft found, between the one that checks and those that show it. */
export type DeskStore = Readonly<{
  current: () => DeskState
  watch: (listener: () => void) => () => void
  found: (checked: Checked | null) => void
  /** Shows the open finding of that index in the list. */
  point: (index: number) => void
  /** Opens the card of the sentence of that number, or closes it. */
  look: (sentence: number | null) => void
}>

export function deskStore(): DeskStore {
  const listeners = new Set<() => void>()
  let state: DeskState = { checked: null, pointed: null, looked: null }
  const set = (next: Partial<DeskState>) => {
    state = { ...state, ...next }
    listeners.forEach((listener) => listener())
  }
  return {
    current: () => state,
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    found: (checked) => set({ checked, pointed: null }),
    look: (looked) => set({ looked }),
    point: (index) => set({ pointed: { index, times: (state.pointed?.times ?? 0) + 1 } }),
  }
}

export const DeskContext = createContext<DeskStore | null>(null)

export function useDesk(): DeskStore {
  const desk = use(DeskContext)
  if (!desk) throw new Error('useDesk outside a desk')
  return desk
}

export function useDeskState(): DeskState {
  const { watch, current } = useDesk()
  return useSyncExternalStore(watch, current)
}
