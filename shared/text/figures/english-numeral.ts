import { compared, decimal, scaled, sum, times, type Decimal } from './decimal'
import type { Numeral } from './numeral'

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales: Readonly<Record<string, number>> = {
  thousand: 3,
  lakh: 5,
  million: 6,
  crore: 7,
  billion: 9,
  trillion: 12,
}

/** Short for scales behind figures: always, or only where `withScale` says. */
const short: Readonly<Record<string, number>> = { bn: 9, mn: 6, mln: 6, tn: 12, trn: 12 }
const shortest: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  m: 6,
  M: 6,
  b: 9,
  B: 9,
  t: 12,
  T: 12,
}

interface Words {
  readonly end: number
  readonly value: Decimal
}

const word = /[A-Za-z]+/y
function wordAt(text: string, start: number): string {
  word.lastIndex = start
  const found = word.exec(text)?.[0] ?? ''
  return found.length > 12 ? '' : found.toLowerCase()
}

/** Where the next word of a number begins: after a space, a hyphen, or "and". */
function nextAt(text: string, end: number): number {
  if (!/[ -]/.test(text[end] ?? '')) return end
  return /^[ -]and[ -]/.test(text.slice(end, end + 5)) ? end + 5 : end + 1
}

function valueOf(name: string): Decimal | null {
  const unit = units.indexOf(name)
  if (unit >= 0) return unit === 10 ? scaled(decimal('1'), 1) : decimal(String(unit))
  const ten = tens.indexOf(name)
  return ten < 0 ? null : scaled(decimal(String(ten + 2)), 1)
}

/** "twenty-five", "three hundred and twelve", "a hundred", "two dozen", "two and a half", or null. */
function belowThousand(text: string, start: number): Words | null {
  const first = wordAt(text, start)
  const article = first === 'a' || first === 'an'
  const end = start + first.length
  const value = article ? decimal('1') : valueOf(first)
  if (value === null) return null
  let words: Words = { end, value }
  const unitAt = nextAt(text, words.end)
  const unit = tens.includes(first) ? units.indexOf(wordAt(text, unitAt)) : -1
  if (unit > 0 && unit < 10 && unitAt === words.end + 1) {
    words = { end: unitAt + (units[unit]?.length ?? 0), value: sum(value, decimal(String(unit))) }
  }
  const behind = words.end + 1
  const scale = text[words.end] === ' ' ? wordAt(text, behind) : ''
  if (scale === 'dozen') return { end: behind + 5, value: times(words.value, 12n) }
  if (scale === 'hundred') return hundreds({ end: behind + 7, value: scaled(words.value, 2) }, text)
  return article ? null : halves(words, text)
}

function hundreds(before: Words, text: string): Words {
  const start = nextAt(text, before.end)
  const rest = /^an?$/.test(wordAt(text, start)) ? null : belowThousand(text, start)
  const fits = rest !== null && start > before.end && compared(rest.value, decimal('100')) < 0
  return fits ? { end: rest.end, value: sum(before.value, rest.value) } : before
}

function halves(words: Words, text: string): Words {
  const half = /^(?: |-)and(?: |-)a(?: |-)half\b/.exec(text.slice(words.end, words.end + 12))
  if (half === null) return words
  return { end: words.end + half[0].length, value: sum(words.value, decimal('0.5')) }
}

/** Half a million, half a dozen. */
function halfOfScale(text: string, start: number): Words | null {
  const found = /^half a (thousand|million|billion|trillion|dozen)\b/i.exec(
    text.slice(start, start + 16),
  )
  if (found === null) return null
  const name = found[1]?.toLowerCase() ?? ''
  const end = start + found[0].length
  if (name === 'dozen') return { end, value: decimal('6') }
  return { end, value: scaled(decimal('5'), (scales[name] ?? 0) - 1) }
}

/**
 * The number in English words that begins at `start` ("two and a half million", "a dozen"), or null. The
 * last digit given is that of the last word: "three hundred" is 3 × 10².
 */
export function wordNumeralAt(text: string, start: number): Numeral | null {
  if (!/[a-z]/i.test(text[start] ?? '')) return null
  let number = halfOfScale(text, start) ?? belowThousand(text, start)
  const first = wordAt(text, start)
  if (number === null && /^an?$/.test(first)) {
    number = { end: start + first.length, value: decimal('1') }
  }
  if (number === null) return null
  const words = grouped(number, text)
  if (words.end === start + first.length && /^an?$/.test(first)) return null
  return { ...words, scale: 0, kanji: false, marked: words.end > start + first.length }
}

/** The word of scale that follows a number, or null. */
function scaleBehind(text: string, end: number): { end: number; power: number } | null {
  const name = /[ -]/.test(text[end] ?? '') ? wordAt(text, end + 1) : ''
  const power = scales[name]
  return power === undefined ? null : { end: end + 1 + name.length, power }
}

/** `first` with the thousands, millions and billions behind it, in falling order. */
function grouped(first: Words, text: string): Words {
  let [total, part, limit]: [Words | null, Words, number] = [null, first, 99]
  for (;;) {
    const scale = scaleBehind(text, part.end)
    if (scale !== null && scale.power >= limit) return total ?? part
    const value = scaled(part.value, scale?.power ?? 0)
    total = {
      end: scale?.end ?? part.end,
      value: total === null ? value : sum(total.value, value),
    }
    if (scale === null) return total
    // "Five thousand million": a second scale multiplies.
    const second = scaleBehind(text, total.end)
    if (second !== null) return { end: second.end, value: scaled(total.value, second.power) }
    limit = scale.power
    const next = nextAt(text, total.end)
    const rest = next === total.end ? null : belowThousand(text, next)
    if (rest === null || /^an?$/.test(wordAt(text, next))) return total
    part = rest
  }
}

/**
 * `numeral` under the English word of scale behind it: "48.2 billion", "48.2bn". The letters m, k, b and
 * t count as scales only behind `money`, k and m also before a word that the number `counts`.
 */
export function withScale(
  numeral: Numeral,
  text: string,
  money: boolean,
  counts: (at: number) => boolean,
): Numeral {
  const { end, value } = numeral
  const behind = text.slice(end, end + 12)
  const [all = '', name = ''] = /^[ -]?([A-Za-z]+)(?![A-Za-z0-9])/.exec(behind) ?? []
  const at = end + all.length
  const power =
    scales[name.toLowerCase().replace(/s$/, '')] ??
    short[name.toLowerCase()] ??
    (all === name && (money || (/^[km]$/.test(name) && counts(at))) ? shortest[name] : undefined)
  if (power === undefined) return numeral
  return { ...numeral, end: at, value: scaled(value, power), scale: power, marked: true }
}
