import type { Reading, ReadingBlock } from '#shared/domain/reading'
import { sameButForWidthOrSpace } from '#shared/text/normalise'

/**
 * The block that the text begins with, where it says just what the source is called, give or take width
 * and white space. It is shown once, as the head; null where the text begins with something else, or
 * with nothing after it.
 */
export function headlineOf(reading: Reading, name: string | null): ReadingBlock | null {
  if (name === null) return null
  const at = reading.blocks.findIndex(hasWords)
  const first = reading.blocks[at]
  if (!first || !reading.blocks.slice(at + 1).some(hasWords)) return null
  if (first.kind !== 'heading' && first.kind !== 'paragraph') return null
  return sameButForWidthOrSpace(reading.text.slice(first.start, first.end), name) ? first : null
}

const hasWords = ({ start, end }: ReadingBlock) => start < end
