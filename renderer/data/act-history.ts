import type { EntryText } from '#shared/domain/entry'
import { oneByOne, type OneByOne } from '#shared/one-by-one'
import type { Rows, TableName } from './tables'

/** One row before and after an act; null where it was not there. */
export type RowChange = {
  [T in TableName]: Readonly<{
    table: T
    id: string
    before: Rows[T] | null
    after: Rows[T] | null
  }>
}[TableName]

/** An act that can be taken back: what it was called and what it changed. */
export type DoneAct = Readonly<{
  what: EntryText['what']
  subject: EntryText['subject']
  changes: readonly RowChange[]
}>

/** The acts of this window that can still be taken back or done again, per case, newest last. */
export type ActHistory = Readonly<{
  done: (caseId: string, act: DoneAct) => void
  undone: (caseId: string, act: DoneAct) => void
  redone: (caseId: string, act: DoneAct) => void
  lastDone: (caseId: string) => DoneAct | null
  lastUndone: (caseId: string) => DoneAct | null
  forget: (caseId: string) => void
  /** Takes acts back and does them again in the order in which that was asked for. */
  inTurn: OneByOne
  watch: (listener: () => void) => () => void
}>

const deepest = 200

export function actHistory(): ActHistory {
  const stacks = new Map<string, { undo: DoneAct[]; redo: DoneAct[] }>()
  const listeners = new Set<() => void>()
  const of = (caseId: string) => {
    const stack = stacks.get(caseId) ?? { undo: [], redo: [] }
    stacks.set(caseId, stack)
    return stack
  }
  const change = (caseId: string, edit: (stack: { undo: DoneAct[]; redo: DoneAct[] }) => void) => {
    edit(of(caseId))
    listeners.forEach((listener) => listener())
  }
  return {
    done: (caseId, act) =>
      change(caseId, (stack) => {
        stack.undo = [...stack.undo, act].slice(-deepest)
        stack.redo = []
      }),
    undone: (caseId, act) =>
      change(caseId, (stack) => {
        stack.undo = stack.undo.filter((other) => other !== act)
        stack.redo.push(act)
      }),
    redone: (caseId, act) =>
      change(caseId, (stack) => {
        stack.redo = stack.redo.filter((other) => other !== act)
        stack.undo.push(act)
      }),
    lastDone: (caseId) => stacks.get(caseId)?.undo.at(-1) ?? null,
    lastUndone: (caseId) => stacks.get(caseId)?.redo.at(-1) ?? null,
    forget: (caseId) => change(caseId, (stack) => Object.assign(stack, { undo: [], redo: [] })),
    inTurn: oneByOne(),
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
