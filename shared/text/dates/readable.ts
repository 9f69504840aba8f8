import { normalised } from '../normalise'
import type { Normalised } from '../normalise-map'

/** Stands for a character that is no prose: no figure, date or name is read across it. */
export const blank = '\uE000'

/** Circled and bracketed numbers, which NFKC would make plain: they number points, not things. */
const enumerated = /[\u2460-\u24ff\u2776-\u2793\u3200-\u325f\u3280-\u32bf]/g

/** One kind of dash, of tilde and of apostrophe, each character in its place. */
const alike = (text: string): string =>
  text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\u301c', '~')
    .replaceAll('\u2019', "'")

// Every quantifier is bounded or runs over one class, so a long line costs no more than its length.
const noProse = [
  /(?:https?|ftp|file):\/\/[\x21-\x7e]+/gi,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
  /(?<![\w.-])(?=[a-z])(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}\/[\x21-\x7e]*/gi,
  /(?<![\w.-])www\.[\x21-\x7e]+/gi,
  /(?<![\w@])@\w+/g,
  /(?<![\w#&])#[\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*/gu,
]

export interface Readable {
  readonly text: string
  /** The stretch of the original behind a stretch of the text. */
  readonly rangeInOriginal: Normalised['rangeInOriginal']
}

/**
 * `text` in NFKC, with one kind of dash, tilde and apostrophe, and with addresses of the web, e-mail
 * addresses, handles, hashtags and circled numbers blanked: a year in a link is no date of the story.
 */
export function readable(text: string): Readable {
  const { text: plain, rangeInOriginal } = normalised(text.replace(enumerated, blank))
  const prose = noProse.reduce(
    (left, pattern) => left.replace(pattern, (found) => blank.repeat(found.length)),
    alike(plain),
  )
  return { text: prose, rangeInOriginal }
}
