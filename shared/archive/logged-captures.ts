import type { Entry } from '#shared/domain/entry'

/** What a case's log says of one capture: the line that tells of it, and whether it must still be there. */
export type LoggedCapture = Readonly<{ captureId: string; entry: Entry; isExpected: boolean }>

type Step = Readonly<{ go: () => void; back: () => void }>

/**
 * The captures that a case's log tells of, in its order. One is expected unless it was undone, or the
 * source it is filed under was removed; what was undone and done again is followed line by line.
 */
export function loggedCaptures(log: readonly Entry[]): readonly LoggedCapture[] {
  const told = new Map<string, Entry>()
  const filedUnder = new Map<string, string>()
  const removed = new Set<string>()

  const stepOf = ({ what, subject: { id }, details }: Entry): Step | null => {
    if (what === 'source.removed') {
      return { go: () => removed.add(id), back: () => removed.delete(id) }
    }
    const captures = what === 'source.merged' ? details['captures'] : details['capture']
    if (typeof captures !== 'string') return null
    const before = captures.split(' ').map((one) => [one, filedUnder.get(one)] as const)
    return {
      go: () => before.forEach(([one]) => filedUnder.set(one, id)),
      back: () =>
        before.forEach(([one, source]) => {
          if (source === undefined) filedUnder.delete(one)
          else filedUnder.set(one, source)
        }),
    }
  }

  const done = stacks()
  const undone = stacks()
  for (const entry of log) {
    const { what, subject, details } = entry
    if (what === 'act.undone') {
      const step = done.take(details['act'], subject.id)
      step?.back()
      if (step) undone.put(details['act'], subject.id, step)
    } else if (what === 'act.redone') {
      const step = undone.take(details['act'], subject.id)
      step?.go()
      if (step) done.put(details['act'], subject.id, step)
    } else if (moves.has(what)) {
      if (what === 'source.captured' && typeof details['capture'] === 'string') {
        told.set(details['capture'], entry)
      }
      const step = stepOf(entry)
      step?.go()
      if (step) done.put(what, subject.id, step)
    }
  }
  return [...told].map(([captureId, entry]) => {
    const source = filedUnder.get(captureId)
    return { captureId, entry, isExpected: source !== undefined && !removed.has(source) }
  })
}

/** The acts by which captures come, go and are filed elsewhere. */
const moves: ReadonlySet<string> = new Set(['source.captured', 'source.removed', 'source.merged'])

/** Acts of a kind on one thing, the last first: undoing takes the last back. */
function stacks() {
  const steps = new Map<string, Step[]>()
  const keyOf = (act: unknown, subjectId: string) => `${String(act)} ${subjectId}`
  return {
    put: (act: unknown, subjectId: string, step: Step) => {
      const key = keyOf(act, subjectId)
      steps.set(key, [...(steps.get(key) ?? []), step])
    },
    take: (act: unknown, subjectId: string) => steps.get(keyOf(act, subjectId))?.pop(),
  }
}
