import { decimal, scaled, sum, type Decimal } from './decimal'

/** A number in a text. */
export interface Numeral {
  readonly end: number
  readonly value: Decimal
  /** The power of ten of the word of scale that follows its digits (7億 8, 3千 3), else 0. */
  readonly scale: number
  /** Whether it is written in kanji alone, which needs a unit to be a figure (一部, 千葉). */
  readonly kanji: boolean
  /** Whether it has a comma, point or word of scale: nothing but a quantity is written so. */
  readonly marked: boolean
}

const kanjiDigits = '〇一二三四五六七八九'
const small: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 }
const big: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12, 京: 16 }

const arabic =
  /(?<=マグニチュード)\d・\d|(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+|・\d+(?=[万億兆%割倍パポ]))?/y
const kanjiRun = /[〇一二三四五六七八九]+(?:・[〇一二三四五六七八九]+)?/y

/** Longer runs of digits are keys, hashes and card numbers. */
const longest = 30

function matchAt(pattern: RegExp, text: string, start: number): string | null {
  pattern.lastIndex = start
  return pattern.exec(text)?.[0] ?? null
}

interface Part {
  readonly end: number
  readonly value: Decimal
  readonly scale: number
  readonly kanji: boolean
  readonly marked: boolean
}

/** Digits in figures or kanji with their commas and point (・ in vertical setting), or null. */
function digitsAt(text: string, start: number): Part | null {
  const figures = matchAt(arabic, text, start)
  const written = figures ?? matchAt(kanjiRun, text, start)
  if (written === null || written.length > longest) return null
  const digits = written
    .replaceAll(',', '')
    .replace('・', '.')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(kanjiDigits.indexOf(digit)))
  return {
    end: start + written.length,
    value: decimal(digits),
    scale: 0,
    kanji: figures === null,
    marked: /[,.・]/.test(written),
  }
}

/** Parts added up, the scale kept only where there is one part. */
function added(before: Part | null, part: Part): Part {
  if (before === null) return part
  return {
    end: part.end,
    value: sum(before.value, part.value),
    scale: 0,
    kanji: before.kanji && part.kanji,
    marked: before.marked || part.marked,
  }
}

const placesOf = ({ units, exponent }: Decimal) => String(units).length + exponent

/** `part` under the word of scale that follows it, if one does. */
function under(part: Part, power: number): Part {
  if (power === 0) return part
  const { value, scale, kanji } = part
  const end = part.end + 1
  return { end, value: scaled(value, power), scale: scale + power, kanji, marked: true }
}

// 千 begins other words as well: 2 千葉.
const scaleApart = /^ (?:[万億兆京]|千[人円件台社個名本戸ドトキ])/

/** Digits with the space that some pages set between them and their word of scale: 67 億円, 2 千人. */
function withGap(text: string, digits: Part | null): Part | null {
  if (digits === null || digits.kanji) return digits
  const isApart = scaleApart.test(text.slice(digits.end, digits.end + 3))
  return isApart ? { ...digits, end: digits.end + 1 } : digits
}

/** A number below 万, such as 2千5百, 四百八十二 or 4,502, or null. */
function sectionAt(text: string, start: number): Part | null {
  let section: Part | null = null
  let limit = 4
  for (;;) {
    const end = section?.end ?? start
    const digits = withGap(text, digitsAt(text, end))
    const power = small[text[digits?.end ?? end] ?? ''] ?? 0
    const one = { end, value: decimal('1'), scale: 0, kanji: true, marked: false }
    if (digits === null && power === 0) return section
    const part = under(digits ?? one, power < limit ? power : 0)
    const fits = section === null || placesOf(part.value) <= limit
    if (!fits || part.end === end) return section
    // 十五 alone is marked like 15: only a scale behind figures tells a quantity.
    section = added(section, { ...part, marked: part.marked && !part.kanji })
    if (power === 0 || power >= limit) return section
    limit = power
  }
}

/**
 * The number in figures or kanji that begins at `start`, with the scales 十 to 京 (10¹ to 10¹⁶) in falling
 * order; null where none does or where it has more than thirty digits. Exact.
 */
export function numeralAt(text: string, start: number): Numeral | null {
  let number: Part | null = null
  let limit = 20
  let isApart = false
  for (;;) {
    // What is set apart is so throughout: 3 億 5000 万円.
    const from = number?.end ?? start
    const section = sectionAt(text, isApart && text[from] === ' ' ? from + 1 : from)
    if (section === null) return number
    const power = big[text[section.end] ?? ''] ?? 0
    if (number !== null && (power >= limit || placesOf(section.value) + power > limit))
      return number
    if (number === null) isApart = text[section.end - 1] === ' '
    number = added(number, under(section, power))
    if (power === 0 || number.value.exponent < 0) return number
    limit = power
  }
}
