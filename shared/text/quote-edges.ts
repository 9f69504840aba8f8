interface Stretch {
  readonly start: number
  readonly end: number
}

const letter = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{M}]/u
const numeral = /[\p{Nd}〇一二三四五六七八九十百千]/u
const power = /[万億兆]/u
const separator = /[.,．，・]/u
/** What makes another number of the one behind it: −3%, ▲3億円, 2–3, 第1回. */
const sign = /[-－−–▲△第]/u
/** Prefixes that turn a word into its opposite; 是非 and 有無 are words of their own. */
const negation = /[不未](?=\p{L})|(?<!是)非(?=\p{sc=Han})|(?<!有)無(?=\p{sc=Han})/u

/**
 * Whether this offset lies inside a Latin word or a number, or behind a sign or a prefix that makes
 * another of it: 82億円 does not stand in 482億円, nor 37 in 37万, nor 可能 in 不可能.
 */
export function cutsWord(text: string, at: number): boolean {
  const [first = '', before = '', after = '', last = ''] = [-2, -1, 0, 1].map(
    (offset) => text[at + offset],
  )
  if (letter.test(before) && letter.test(after)) return true
  if (numeral.test(before) && (numeral.test(after) || power.test(after))) return true
  if (sign.test(before) && numeral.test(after)) return true
  if (separator.test(after)) return numeral.test(before) && numeral.test(last)
  if ((separator.test(before) || power.test(before)) && numeral.test(first)) {
    return numeral.test(after)
  }
  return negation.exec(first + before + after)?.index === first.length
}

/** The stretch with the words and numbers that it cuts taken in whole. */
export function wholeWords(text: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end]
  while (from > 0 && cutsWord(text, from)) from -= 1
  while (to < text.length && cutsWord(text, to)) to += 1
  return { start: from, end: to }
}
