/** How long a text is, as newsrooms count. */
export type Length = Readonly<{
  /** 字数: characters as people see them (Unicode Standard Annex 29), without white space and breaks. */
  characters: number
  /** The same with spaces, still without line breaks. */
  charactersAndSpaces: number
  /** Words by the rules of the text's languages (Intl.Segmenter); Japanese is cut by dictionary. */
  words: number
}>

/** Counts one text. Marks that take no room, such as citation marks, must be left out before. */
export function lengthOf(text: string): Length {
  let characters = 0
  let spaces = 0
  for (const { segment } of graphemes().segment(text)) {
    if (/^[\r\n\u2028\u2029]/u.test(segment)) continue
    if (/^[\s\u200b]+$/u.test(segment)) spaces += 1
    else characters += 1
  }
  return { characters, charactersAndSpaces: characters + spaces, words: wordsIn(text) }
}

function wordsIn(text: string): number {
  let words = 0
  for (const { isWordLike } of wordSegmenter().segment(text)) if (isWordLike) words += 1
  return words
}

let graphemeCutter: Intl.Segmenter | undefined
let wordCutter: Intl.Segmenter | undefined
// Made when first needed and kept: making one costs as much as cutting a page.
const graphemes = () => (graphemeCutter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' }))
const wordSegmenter = () => (wordCutter ??= new Intl.Segmenter('ja', { granularity: 'word' }))
