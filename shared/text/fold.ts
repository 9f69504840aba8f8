/**
 * The form in which short texts are searched: NFKC, lower case, hiragana for katakana, white space as one
 * space. Offsets are not those of the original.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The words of a query, each as `folded` makes it. */
export function wordsOf(query: string): readonly string[] {
  return folded(query).split(' ').filter(Boolean)
}

/** Whether every word of `query` is somewhere in one of `texts`. An empty query is everywhere. */
export function hasAllWords(texts: readonly string[], query: string): boolean {
  const all = texts.map(folded)
  return wordsOf(query).every((word) => all.some((text) => text.includes(word)))
}
