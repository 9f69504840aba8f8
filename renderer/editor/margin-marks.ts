import type { Tone } from '../ui/Chip'
import type { DraftReading } from './reading'
import type { Span } from '#shared/text/span'

/** What the margin says of a stretch of the text: a word, a shape and a tone, and where it leads. */
export type MarginMark = Span &
  Readonly<{ tone: Tone; shape: string; label: string; onClick: () => void }>

type Shown = Readonly<{ reading: DraftReading; marks: readonly MarginMark[] }>

/** The marks in the margin. Whoever checks the draft sets them, for the reading that was checked. */
export type MarginMarks = Readonly<{
  set: (reading: DraftReading, marks: readonly MarginMark[]) => void
  current: () => Shown | null
  watch: (listener: () => void) => () => void
}>

export function marginMarks(): MarginMarks {
  let shown: Shown | null = null
  const listeners = new Set<() => void>()
  return {
    set: (reading, marks) => {
      shown = { reading, marks }
      listeners.forEach((listener) => listener())
    },
    current: () => shown,
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
