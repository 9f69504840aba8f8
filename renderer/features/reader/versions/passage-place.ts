import type { Reading } from '#shared/domain/reading'
import type { Change } from '#shared/text/compare/changes'
import type { Span } from '../span'

/** The number, from 1, of the paragraph that holds an offset. Headings and images are none. */
export function paragraphAt(
  { blocks, text }: Pick<Reading, 'blocks' | 'text'>,
  at: number,
): number {
  const paragraphs = blocks.filter(
    ({ kind, start, end }) =>
      kind !== 'heading' && kind !== 'image' && text.slice(start, end).trim() !== '',
  )
  return Math.max(1, paragraphs.findLastIndex(({ start }) => start <= at) + 1)
}

/** The changes that lie in a stretch of the older text, at its edges too. */
export function changesAt(changes: readonly Change[], { start, end }: Span): readonly Change[] {
  return changes.filter(({ before }) => before.start <= end && before.end >= start)
}
