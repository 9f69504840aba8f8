import type { Capture } from '#shared/domain/capture'
import type { TextPassage } from '#shared/domain/passage'
import type { Reading } from '#shared/domain/reading'
import type { Source } from '#shared/domain/source'

/** One capture as it is open in the reader. `passages` are the capture's own of text, in its order. */
export type OpenCapture = Readonly<{
  source: Source
  capture: Capture
  reading: Reading
  passages: readonly TextPassage[]
}>

/**
 * Which passage is active, and how it came to be: chosen in the text or beside it, led to by a link, or
 * made just now. Whatever does not show it yet is scrolled to it.
 */
export type Active = Readonly<{ id: string; from: 'text' | 'card' | 'link' | 'made' }>
