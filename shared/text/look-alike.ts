import { commonForm } from '#shared/text/kanji-variants'
import { matchingText } from '#shared/text/normalise'
import { rewrite, type Rewriting } from '#shared/text/normalise-map'
import type { Span } from '#shared/text/span'

/** A text as it looks: what is easily typed for something else is one. Offsets lead back to the original. */
export type LookAlike = Readonly<{
  text: string
  /** The text with its voiced marks, as long as `text` and otherwise the same. */
  voiced: string
  rangeInOriginal: (start: number, end: number) => Span
}>

const katakana = /[\p{sc=Katakana}ー]/u
const veeKana = /ヴ[ァィェォ]?/y
const vees: Readonly<Record<string, string>> = {
  ヴ: 'ブ',
  ヴァ: 'バ',
  ヴィ: 'ビ',
  ヴェ: 'ベ',
  ヴォ: 'ボ',
}
const small = 'ァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ'
const large = 'アイウエオツヤユヨワカケあいうえおつやゆよわ'
const dashes = /^[-‐‑‒–—―−─一｜|]$/
const selector = /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u

/**
 * The form in which look-alike names meet: NFKC as `matchingText` makes it, variants of kanji as one, large
 * kana for small ones, ブ for ヴ, a dash or 一 after katakana as ー, no voiced marks and no variation
 * selectors. Linear.
 */
export function lookAlike(text: string): LookAlike {
  const folded = matchingText(text)
  const rewritings: Rewriting[] = []
  let before = ''
  for (let from = 0; from < folded.text.length;) {
    const character = String.fromCodePoint(folded.text.codePointAt(from) ?? 0)
    const [length, form] = formAt(folded.text, from, character, before)
    const fromEnd = from + length
    if (form !== folded.text.slice(from, fromEnd)) rewritings.push({ from, fromEnd, form })
    before = form || before
    from = fromEnd
  }
  const plain = rewrite(folded.text, rewritings)
  return {
    text: plain.text.replaceAll(
      /[がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ]/g,
      unvoiced,
    ),
    voiced: plain.text,
    rangeInOriginal: (start, end) => {
      const range = plain.rangeInOriginal(start, end)
      return folded.rangeInOriginal(range.start, range.end)
    },
  }
}

function formAt(text: string, at: number, character: string, before: string): [number, string] {
  if (character === 'ヴ') {
    veeKana.lastIndex = at
    const written = veeKana.exec(text)?.[0] ?? character
    return [written.length, vees[written] ?? written]
  }
  if (selector.test(character)) return [character.length, '']
  if (dashes.test(character) && katakana.test(before)) return [character.length, 'ー']
  const index = small.indexOf(character)
  return [character.length, index < 0 ? commonForm(character) : (large[index] ?? character)]
}

const unvoiced = (kana: string) => kana.normalize('NFD').charAt(0)
