/** Kana, kanji and their punctuation, between which lines break anywhere and no space is written. */
const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff01-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]'
const endsWide = new RegExp(`${wide}$`, 'u')
const beginsWide = new RegExp(`^${wide}`, 'u')

/**
 * What stands between two pieces of one line that are `distance` ems apart: nothing, a space, or a tab
 * where the gap is as wide as between the columns of a table. `spaced` says that the file drew white space.
 */
export function gapBetween(
  before: string,
  after: string,
  distance: number,
  spaced: boolean,
): '' | ' ' | '\t' {
  if (distance > 1.6) return '\t'
  const isWide = endsWide.test(before) || beginsWide.test(after)
  if (isWide) return distance > 0.6 ? ' ' : ''
  return spaced || distance > 0.15 ? ' ' : ''
}

/**
 * How two lines of one paragraph are set together. A hyphen that only parted a word at the line's end goes,
 * unless `known` says that the word is written with it.
 */
export function lineJoin(
  before: string,
  after: string,
  known: (word: string) => boolean,
): Readonly<{ gap: '' | ' '; dropped: number }> {
  const word = /\p{L}+[-\u2010]$/u.exec(before)?.[0]
  const rest = /^\p{Ll}+/u.exec(after)?.[0]
  if (word && rest) return { gap: '', dropped: known(word + rest) ? 0 : 1 }
  if (/\p{L}[-\u2010]$/u.test(before)) return { gap: '', dropped: 0 }
  return { gap: endsWide.test(before) || beginsWide.test(after) ? '' : ' ', dropped: 0 }
}
