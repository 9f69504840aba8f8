import { afterClosers, closes, ends, japanese } from '#shared/text/sentence-marks'

const asides = new Set('(（[［【〈《〔')

/**
 * Where the sentence ends that closes with the quotation at `open`, or null when it goes on: 「やめろ。」
 * 彼らは… ends there, 「やめろ。」と述べた does not. What stands in parentheses ends only a sentence that
 * it is the whole of.
 */
export function afterQuotation(
  text: string,
  start: number,
  open: number,
  closeOf: ReadonlyMap<number, number>,
  to: number,
): number | null {
  const close = closeOf.get(open) ?? open
  let last = close - 1
  while (last > open && (closes(text[last] ?? '') || /\s/u.test(text[last] ?? ''))) last -= 1
  if (!ends.has(text[last] ?? '')) return null
  const whole = text.slice(start, open).trim() === ''
  if (!whole && asides.has(text[open] ?? '')) return null
  let after = afterClosers(text, close + 1, to)
  while (after < to && ends.has(text[after] ?? '')) after += 1
  if (ends.has(text[after - 1] ?? '')) return after
  let behind = after
  for (let next = closeOf.get(behind); next !== undefined; next = closeOf.get(behind)) {
    behind = next + 1
  }
  const rest = text.slice(behind, to)
  return goesOn(rest, whole) ? null : after
}

// Particles and verbs by which Japanese takes a quotation up into its sentence.
const takenUp =
  /^\s*(?:と|って|など|に|を|が|は(?![いぁ])|も|の|へ|で|や|だ|から|より|[、,，・…―—:：;；（(])/u

// Words that begin with such a particle and begin a sentence; the latter behind a whole quotation only,
// for 答えは「知らない。」だが… goes on.
const anew = /^\s*(?:もう|もし|もちろん|もっとも|やがて|やはり|やっと|ところが|とにかく|ともかく)/u
const anewAfterWhole = /^\s*(?:だが|だから|だけど|でも、|では、)/u

function goesOn(rest: string, whole: boolean): boolean {
  if (anew.test(rest) || (whole && anewAfterWhole.test(rest))) return false
  if (takenUp.test(rest)) return true
  if (/^\s+/u.test(rest)) return /^\s+\p{Ll}/u.test(rest)
  return /^[\p{L}\p{N}]/u.test(rest) && !japanese.test(rest[0] ?? '')
}
