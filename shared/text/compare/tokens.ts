import { linesOf } from '#shared/text/lines'

/**
 * What is compared whole: a number with its powers of ten, a Latin word, a run of white space, a line
 * break; of the rest each word as the dictionary cuts it.
 */
const whole =
  /[\p{Nd}〇一二三四五六七八九十百千万億兆]+(?:[.,．，][\p{Nd}]+)*[万億兆千百]*|[\p{sc=Latn}\p{M}]+(?:['’-][\p{sc=Latn}\p{M}]+)*|\n|[^\S\n]+/gu

let cutter: Intl.Segmenter | undefined
const words = () => (cutter ??= new Intl.Segmenter('ja', { granularity: 'word' }))

/** The words of a text, which together are the text: by script in Latin, by dictionary in Japanese. */
export function tokensOf(text: string): readonly string[] {
  const tokens: string[] = []
  let at = 0
  const cut = (to: number) => {
    for (const { segment } of words().segment(text.slice(at, to))) tokens.push(segment)
  }
  for (const { index, 0: token } of text.matchAll(whole)) {
    if (index > at) cut(index)
    tokens.push(token)
    at = index + token.length
  }
  if (at < text.length) cut(text.length)
  return tokens
}

/** The lines of a text, each with its line feed; together they are the text. */
export function fedLinesOf(text: string): readonly string[] {
  const lines = Array.from(linesOf(text), ({ line, start }) =>
    text.slice(start, start + line.length + 1),
  )
  return lines.filter((line) => line !== '')
}

/** Stretches of a long line that end as sentences do, more or less; together they are the text. */
export function sentencesIn(text: string): readonly string[] {
  return text.match(/[^。．.!?！？]*[。．.!?！？]+\s*|[^。．.!?！？]+$/gu) ?? []
}
