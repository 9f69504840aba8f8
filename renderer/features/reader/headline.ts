import type { Reading, ReadingBlock } from '#shared/domain/reading'

/**
 * The block that the text begins with, where it says just what the source is called, give or take width
 * and white space. It is shown once, as the head; null where the text begins with something else, or
 * with nothing after it.
 */
export function headlineOf(reading: Reading, name: string | null): ReadingBlock | null {
  const [first, next] = reading.blocks.filter(({ start, end }) => start < end)
  if (!first || !next || name === null) return null
  if (first.kind !== 'heading' && first.kind !== 'paragraph') return null
  return plain(reading.text.slice(first.start, first.end)) === plain(name) ? first : null
}

const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s+/g, '')
