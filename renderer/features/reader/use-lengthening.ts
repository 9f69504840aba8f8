import { useMemo } from 'react'
import { sentencesOf } from '#shared/text/sentences'
import { lengthened, wholeSentences, type Span, type Unit } from './span'

export type Lengthening = Readonly<{
  lengthen: (span: Span, unit: Unit, side: 'before' | 'after') => Span
  sentenceAround: (span: Span) => Span
}>

/** Makes spans of a text longer by words and sentences; sentences are told apart when first asked for. */
export function useLengthening(text: string): Lengthening {
  return useMemo(() => {
    let known: readonly Span[] | null = null
    const sentences = () => (known ??= sentencesOf(text))
    return {
      lengthen: (span, unit, side) =>
        lengthened(text, span, unit, side, unit === 'sentence' ? sentences() : []),
      sentenceAround: (span) => wholeSentences(span, sentences()),
    }
  }, [text])
}

/** The lengthening that Shift+Alt+arrow asks for: left and right by a word, up and down by a sentence. */
export function lengtheningOf(event: {
  key: string
  shiftKey: boolean
  altKey: boolean
}): Readonly<{ unit: Unit; side: 'before' | 'after' }> | null {
  if (!event.shiftKey || !event.altKey) return null
  switch (event.key) {
    case 'ArrowLeft':
      return { unit: 'word', side: 'before' }
    case 'ArrowRight':
      return { unit: 'word', side: 'after' }
    case 'ArrowUp':
      return { unit: 'sentence', side: 'before' }
    case 'ArrowDown':
      return { unit: 'sentence', side: 'after' }
    default:
      return null
  }
}
