import { belongsToName, endsAbbreviation } from '#shared/text/abbreviations'
import { bracketPairs } from '#shared/text/brackets'
import { afterQuotation } from '#shared/text/sentence-quotation'
import type { Span } from '#shared/text/span'
import { afterClosers, ends, japanese, latinEnds, trailing } from '#shared/text/sentence-marks'

/** A sentence and where it stands: `text` is `slice(start, end)`. */
export type Sentence = Span & Readonly<{ text: string }>

/**
 * Cuts a text into sentences (rule 9). A sentence ends at 。！？ and their kin, at `.` `!` `?` and ．before
 * white space or a Japanese character, and at every line break. It does not end inside brackets or
 * quotation marks (「…。」と述べた is one), unless the quotation closes the sentence and another follows
 * it; nor after an abbreviation, an initial, or within a number or an address. Closing marks belong to
 * the sentence they close. White space around a sentence is outside of it; every other character of
 * the text is in exactly one sentence. A mark that opens and never closes on its line holds nothing
 * together. What no rule of characters can tell (モーニング娘。) is cut at its full stop.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let lineStart = 0
  for (const match of text.matchAll(/[\r\n\u2028\u2029\v\f]+|$/gu)) {
    cutLine(text, lineStart, match.index, sentences)
    lineStart = match.index + match[0].length
  }
  return sentences
}

/**
 * The sentences within `reach` UTF-16 units of a stretch of a text, where what lies farther off plays no part; cut at
 * the ends of that reach. Their offsets are those of the text.
 */
export function sentencesNear(text: string, stretch: Span, reach: number): readonly Sentence[] {
  const from = Math.max(0, stretch.start - reach)
  return sentencesOf(text.slice(from, stretch.end + reach)).map((one) => ({
    ...one,
    start: one.start + from,
    end: one.end + from,
  }))
}

const letter = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u
const numeral = /[\p{Nd}〇一二三四五六七八九十百千]/u

function cutLine(text: string, from: number, to: number, sentences: Sentence[]): void {
  const closeOf = bracketPairs(text, from, to)
  let start = from
  for (let at = from; at < to; at += 1) {
    const close = closeOf.get(at)
    const after =
      close === undefined
        ? endAfter(text, at, start, to)
        : afterQuotation(text, start, at, closeOf, to)
    if (after === null) {
      at = close ?? at
      continue
    }
    add(text, start, after, sentences)
    start = after
    at = after - 1
  }
  add(text, start, to, sentences)
}

function add(text: string, from: number, to: number, sentences: Sentence[]): void {
  const piece = text.slice(from, to)
  const inked = piece.trimStart()
  const start = to - inked.length
  const end = from + piece.trimEnd().length
  if (start < end) sentences.push({ start, end, text: text.slice(start, end) })
}

/** Where the sentence ends whose end mark stands at `at`, closing marks included; null: it goes on. */
function endAfter(text: string, at: number, from: number, to: number): number | null {
  if (!ends.has(text[at] ?? '')) return null
  let after = at + 1
  while (after < to && (ends.has(text[after] ?? '') || trailing.has(text[after] ?? ''))) after += 1
  const run = text.slice(at, after)
  after = afterClosers(text, after, to)
  if ([...run].some((mark) => !latinEnds.has(mark) && !trailing.has(mark))) return after
  return latinEndsHere(text, at, run, after, from, to) ? after : null
}

function latinEndsHere(
  text: string,
  at: number,
  run: string,
  after: number,
  from: number,
  to: number,
): boolean {
  const next = text[after] ?? ''
  if (after >= to) return true
  const only = run.replaceAll('．', '.').replace(/[^.!?]/gu, '')
  if (only === '.' && endsAbbreviation(text, from, at)) return false
  if (only === '!' && belongsToName(text, from, at)) return false
  if (/\s/u.test(next)) return startsAnew(text, after, to)
  // Half-width marks run straight on in Japanese: 本当ですか?はい。 A full stop before a letter is no end.
  if (!japanese.test(next)) return false
  return only !== '.' || endsWords(text[at - 1] ?? '', next)
}

/** Not in 三．五倍 and Ｎｏ．５, nor after the number of an entry: １．点検. */
function endsWords(last: string, next: string): boolean {
  if (/\p{Nd}/u.test(last)) return false
  return numeral.test(next) ? letter.test(last) && !numeral.test(last) : japanese.test(last)
}

/** The next word does not begin with a small letter: “Stop!” he cried is one sentence. */
function startsAnew(text: string, after: number, to: number): boolean {
  const opened = text
    .slice(after, Math.min(to, after + 40))
    .trimStart()
    .replace(/^[“‘"'([「『（«]+/u, '')
  return !/^\p{Ll}/u.test(opened)
}
