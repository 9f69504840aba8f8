/** Abbreviations that a name or a number follows, so that their full stop ends no sentence. */
const leading = new Set(
  `mr mrs ms mx dr prof rev fr st sen rep gov gen col lt capt sgt maj cmdr hon pres supt det insp
   messrs mmes jr sr no nos vol fig figs art sec ch para pp p vs v cf al ed eds est approx dept
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun`.split(
    /\s+/,
  ),
)

/** Abbreviations that end a sentence only when the next word begins one. */
const either = new Set(
  'inc ltd co corp plc llc bros etc a.m p.m e.g i.e u.s u.k u.n e.u d.c ph.d b.c a.d'.split(' '),
)

/**
 * Whether the full stop at `at` belongs to an abbreviation, an initial or a number before it (Mr., J.,
 * No. 5, e.g.) and ends no sentence. `from` is where its sentence begins.
 */
export function endsAbbreviation(text: string, from: number, at: number): boolean {
  const word = /[\p{sc=Latn}\p{M}.]+$/u.exec(text.slice(Math.max(from, at - 24), at))?.[0] ?? ''
  if (word === '') return isListNumber(text, from, at)
  const name = word.toLowerCase()
  if (name === 'e.g' || name === 'i.e') return true
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return !endsWithInitials(text, at, word)
  if (name === 'no' && !/^\s+\d/u.test(text.slice(at + 1))) return false
  if (leading.has(name)) return name !== 'may' && !isOrdinaryWord(word, text, at)
  if (either.has(name)) return !/^\s+[“‘"'(]?\p{Lu}/u.test(text.slice(at + 1))
  return false
}

/** Sat, sun, mar, art … in small letters are words, except before a number. */
function isOrdinaryWord(word: string, text: string, at: number): boolean {
  if (/^\s+\d/u.test(text.slice(at + 1))) return false
  return (
    /^\p{Ll}/u.test(word) && /^(?:sat|sun|mar|art|ed|no|st|fig|gen|col|sec|ch|v|p|al)$/u.test(word)
  )
}

/** J. Smith is a name, as is the U.S. 5th Fleet; the U.S. ends a sentence before a word that begins one. */
function endsWithInitials(text: string, at: number, word: string): boolean {
  const next = /^\s+[“‘"'(]?([\p{L}\p{Nd}]+)/u.exec(text.slice(at + 1))?.[1] ?? ''
  if (next === '') return true
  return word.includes('.') ? sentenceOpeners.has(next) : /^\p{Nd}/u.test(next)
}

const sentenceOpeners = new Set(
  `The A An It He She They We You I This That These Those There Here In On At But And Or So If When
   While After Before However Meanwhile Nobody No Not His Her Their Its Our Then What Why How Who`.split(
    /\s+/,
  ),
)

/** `1.` at the start of a sentence numbers what follows. */
function isListNumber(text: string, from: number, at: number): boolean {
  return /^\s*[(（]?\d{1,3}$/u.test(text.slice(from, at)) && /^\s+\S/u.test(text.slice(at + 1))
}

/** Whether the `!` at `at` is part of a name that is written with one. */
export function belongsToName(text: string, from: number, at: number): boolean {
  return /(?:^|[^\p{sc=Latn}])(?:Yahoo|Jeopardy|Yum|Oh|Wham)$/u.test(
    text.slice(Math.max(from, at - 12), at),
  )
}
