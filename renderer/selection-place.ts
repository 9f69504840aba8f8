/** The fewest UTF-16 units of a selection that is marked: shorter words are selected by accident. */
const shortest = 2

/**
 * Where words that were selected in a page stand in its reading text: exactly as they are but for the blank
 * lines between paragraphs, and nowhere else besides. Null where they do not, or where that is not sure.
 */
export function placeOfSelection(
  text: string,
  selection: string,
): Readonly<{ start: number; end: number }> | null {
  const words = selection
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .join('\n')
    .trim()
  if (words.length < shortest) return null
  const start = text.indexOf(words)
  const isOnce = start >= 0 && text.indexOf(words, start + 1) < 0
  return isOnce ? { start, end: start + words.length } : null
}
