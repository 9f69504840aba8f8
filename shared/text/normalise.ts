import {
  changes,
  formOf,
  joins,
  kindOf,
  kindOfCharacter,
  kinds,
  mark,
  nfkc,
  paired,
  space,
  wideFirst,
  wideLast,
} from '#shared/text/normalise-kinds'
import { rewrite, type Normalised, type Rewriting } from '#shared/text/normalise-map'

/**
 * Text in NFKC (Unicode Standard Annex 15) with the way back to the original, so that ４８２ and 482 meet
 * and the original is shown. Superscripts and fractions (², ½) stay: 10² is not 102. A character that
 * becomes several (㌔ → キロ), or several that become one (ｶﾞ → ガ), lead back as a whole.
 */
export function normalised(text: string): Normalised {
  return rewrite(text, text.normalize('NFKC') === text ? [] : rewritingsOf(text, false))
}

/**
 * The form in which texts are compared: NFKC as `normalised` makes it, and white space folded. A run of
 * white space counts as one space; beside kana or kanji, where it is layout and never meaning, and at
 * both ends of the text it counts as none. Soft hyphens and zero-width break marks count as nothing.
 */
export function matchingText(text: string): Normalised {
  return rewrite(text, rewritingsOf(text, true))
}

/** The reading text by which duplicates are known (rule 10): its `matchingText`, whose hash is kept. */
export function normaliseForDuplicates(text: string): string {
  return matchingText(text).text
}

/** Whether two texts differ in nothing but width and white space (rule 8). */
export function sameButForWidthOrSpace(one: string, other: string): boolean {
  return one === other || matchingText(one).text === matchingText(other).text
}

/** Beside these a single space is only itself. */
const notNarrow = wideFirst | wideLast | space | joins | paired

function rewritingsOf(text: string, folding: boolean): readonly Rewriting[] {
  const found: Rewriting[] = []
  const flags = kinds
  const looksAt = changes | joins | paired | (folding ? space : 0)
  let before = space
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at)
    const kind = flags[unit] || kindOf(unit)
    const plain =
      (kind & looksAt) === 0 ||
      (unit === 0x20 && ((before | kindAt(text, at + 1)) & notNarrow) === 0)
    before = kind
    if (plain) {
      at += 1
      continue
    }
    const rewriting =
      (folding && (kind & space) !== 0 && foldedSpace(text, at)) || composed(text, at)
    const { from, fromEnd, form } = rewriting
    if (fromEnd - from !== form.length || !text.startsWith(form, from)) found.push(rewriting)
    at = fromEnd
  }
  return found
}

const visibleSpace = /[^\S\ufeff]/

/** The run of white space that begins here, as what it counts for; null where it carries a mark. */
function foldedSpace(text: string, from: number): Rewriting | null {
  let fromEnd = from + 1
  while (fromEnd < text.length && (kindAt(text, fromEnd) & space) !== 0) fromEnd += 1
  if ((kindAt(text, fromEnd) & joins) !== 0) fromEnd -= 1
  if (fromEnd === from) return null
  const none =
    from === 0 ||
    fromEnd === text.length ||
    wideBefore(text, from) ||
    wideAfter(text, fromEnd) ||
    !visibleSpace.test(text.slice(from, fromEnd))
  return { from, fromEnd, form: none ? '' : ' ' }
}

/** The character here with the marks that follow it, in NFKC; a mark brings the character before it. */
function composed(text: string, at: number): Rewriting {
  const startsWithMark = (kindAt(text, at) & joins) !== 0
  const from = startsWithMark ? previous(text, at) : at
  let fromEnd = next(text, at)
  while ((kindAt(text, fromEnd) & joins) !== 0) fromEnd = next(text, fromEnd)
  const piece = text.slice(from, fromEnd)
  return { from, fromEnd, form: piece.length === 1 ? formOf(piece) : nfkc(piece) }
}

function wideBefore(text: string, end: number): boolean {
  let at = previous(text, end)
  while (at > 0 && (kindAt(text, at) & mark) !== 0) at = previous(text, at)
  return (kindAt(text, at) & wideLast) !== 0
}

function wideAfter(text: string, at: number): boolean {
  return (kindAt(text, at) & wideFirst) !== 0
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return space
  const unit = text.charCodeAt(at)
  const kind = kinds[unit] || kindOf(unit)
  return (kind & paired) === 0 ? kind : kindOfCharacter(text.slice(at, next(text, at)))
}

function next(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
}

function previous(text: string, at: number): number {
  const isPair = at >= 2 && (text.codePointAt(at - 2) ?? 0) > 0xffff
  return Math.max(0, at - (isPair ? 2 : 1))
}
