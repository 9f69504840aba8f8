/** What normalising must know of one UTF-16 unit, as flags. */
export const changes = 1
export const joins = 2
export const space = 4
export const wideFirst = 8
export const wideLast = 16
export const paired = 32
export const mark = 64
const known = 128

/** Superscripts and fractions: folding them would turn 10² into 102 and 5½ into 51⁄2. */
const kept = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u207f\u2150-\u215f\u2189]/
const keptRuns = new RegExp(`(${kept.source}+)`)

/** A form that may melt into the character before it: a mark, or the second half of a Hangul syllable. */
const melting = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7fb\u{16d63}-\u{16d6a}]/u

/** White space, and what shows nothing and only says where a line may break. */
const blank = /^[\s\u00ad\u200b\u2060\ufeff]$/

/** Scripts written without spaces between words: kana, kanji and the punctuation that goes with them. */
const wide =
  /^[\u2e80-\u2fff\u3001-\u3098\u309b-\u312f\u3190-\u319f\u31c0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]$/u

/** NFKC (Unicode Standard Annex 15) of a piece of text, superscripts and fractions left as they are. */
export function nfkc(piece: string): string {
  if (!kept.test(piece)) return piece.normalize('NFKC')
  const parts = piece.split(keptRuns)
  return parts.map((part, index) => (index % 2 === 1 ? part : part.normalize('NFKC'))).join('')
}

const forms = new Map<string, string>()

/** NFKC of one character, remembered: the same few full-width signs come back all through a text. */
export function formOf(character: string): string {
  const form = forms.get(character) ?? nfkc(character)
  forms.set(character, form)
  return form
}

/** The flags of one character, given as a string of one code point. */
export function kindOfCharacter(character: string): number {
  const text = nfkc(character)
  const form = Array.from(text)
  let kind = known
  if (text !== character) kind |= changes
  if (melting.test(text)) kind |= joins
  if (/^\p{M}/u.test(text)) kind |= mark
  if (blank.test(character)) kind |= space
  if (wide.test(form[0] ?? '')) kind |= wideFirst
  if (wide.test(form.at(-1) ?? '')) kind |= wideLast
  return kind
}

/**
 * The flags of every UTF-16 unit met so far, 0 for the rest: a text uses few different units, and asking
 * Unicode costs a hundred times more. Read it as `kinds[unit] || kindOf(unit)`.
 */
export const kinds = new Uint8Array(0x10000)

/** The flags of one UTF-16 unit; a surrogate is only `paired`, its pair is asked as a character. */
export function kindOf(unit: number): number {
  const surrogate = unit >= 0xd800 && unit <= 0xdfff
  const kind = surrogate ? known | paired : kindOfCharacter(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}
