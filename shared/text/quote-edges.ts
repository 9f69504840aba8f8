const letter = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{M}]$/u
const numeral = /^[\p{Nd}〇一二三四五六七八九十百千]$/u
const power = /^[万億兆]$/u
const separator = /^[.,]$/

/** Whether this offset lies inside a Latin word or a number: 82億円 does not stand in 482億円, nor 37 in 37万. */
export function cutsWord(text: string, at: number): boolean {
  const [first = '', before = '', after = '', last = ''] = [-2, -1, 0, 1].map(
    (offset) => text[at + offset],
  )
  if (letter.test(before) && letter.test(after)) return true
  if (numeral.test(before) && (numeral.test(after) || power.test(after))) return true
  if (separator.test(after)) return numeral.test(before) && numeral.test(last)
  return (
    (separator.test(before) || power.test(before)) && numeral.test(first) && numeral.test(after)
  )
}

/** The stretch with the words and numbers that it cuts taken in whole. */
export function wholeWords(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  let [from, to] = [start, end]
  while (from > 0 && cutsWord(text, from)) from -= 1
  while (to < text.length && cutsWord(text, to)) to += 1
  return { start: from, end: to }
}
