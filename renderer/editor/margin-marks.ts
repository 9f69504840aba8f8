import type { Tone } from '../ui/Chip'
import type { DraftReading } from './reading'
import type { Span } from '#shared/text/span'

/** A stretch of the text that is painted: underlined as doubtful or wrong, or lit as changed. */
export type Painted = Span & Readonly<{ as: 'warn' | 'bad' | 'lit' }>

/** What the margin says of a sentence: words, a shape and a tone, and where it leads. */
export type MarginMark = Span &
  Readonly<{
    tone: Tone
    shape: string
    label: string
    /** Stands otherwise than when it was last seen. */
    isLit: boolean
    painted: readonly Painted[]
    onClick: () => void
  }>

type Shown = Readonly<{ reading: DraftReading; marks: readonly MarginMark[] }>

/** The marks in the margin, in the order of the text. Whoever checks the draft sets them, for the reading that was checked. */
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
