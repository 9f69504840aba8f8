/** Stands for a character that is no prose: no figure, date or name is read across it. */
export const blank = '\uE000'

const wide =
  /[\u00a0\u2000-\u200a\u2010-\u2015\u2019\u202f\u2212\u2f00-\u2fd5\u3000\u301c\uf900-\ufaff\uff01-\uff5e\uffe1\uffe5\uffe6]/g

function narrowOne(character: string): string {
  if (/[\u2010-\u2015\u2212]/.test(character)) return '-'
  if (character === '\u301c') return '~'
  if (character === '\u2019') return "'"
  const folded = character.normalize('NFKC')
  return folded.length === 1 ? folded : character
}

/**
 * `text` in half width, with one kind of dash, tilde, space and apostrophe and without the radicals and
 * compatibility kanji that PDFs are full of. Each UTF-16 unit stays in its place, so an offset in one is
 * an offset in the other; what NFKC would write in more than one unit (㎏, ½, half-width kana with a
 * voicing mark) is left as it is.
 */
export const narrow = (text: string): string => text.replace(wide, narrowOne)

// Every quantifier is bounded or runs over one class, so a long line costs no more than its length.
const noProse = [
  /(?:https?|ftp|file):\/\/[\x21-\x7e]+/gi,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
  /(?<![\w.-])(?=[a-z])(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}\/[\x21-\x7e]*/gi,
  /(?<![\w.-])www\.[\x21-\x7e]+/gi,
  /(?<![\w@])@\w+/g,
  /(?<![\w#&])#[\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*/gu,
]

/**
 * `narrow(text)` with addresses of the web, e-mail addresses, handles and hashtags blanked: a year in a
 * link is no date of the story.
 */
export function readable(text: string): string {
  return noProse.reduce(
    (prose, pattern) => prose.replace(pattern, (found) => blank.repeat(found.length)),
    narrow(text),
  )
}
