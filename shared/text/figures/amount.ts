import { moneyBefore } from './currencies'
import { compared, negated, scaled, sum, type Decimal } from './decimal'
import { wordNumeralAt, withScale } from './english-numeral'
import { countsAt, countsBefore } from './english-units'
import { measureAt, type Measure } from './measure'
import { numeralAt, type Numeral } from './numeral'
import { qualifierInside, type Qualifier } from './qualifiers'

/** A number with its unit, its sign, and the end of its range where it is one. */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly from: Decimal
  readonly to: Decimal | null
  readonly unit: string | null
  readonly knownUnit: boolean
  readonly number: Numeral
  readonly inWords: boolean
  /** Where the number's own digits or words begin, behind sign and money. */
  readonly digits: number
  /** "two or three": one or the other. */
  readonly vague: boolean
  /** What stands between number and unit: 100余人. */
  readonly inside: Qualifier | null
}

interface Written {
  readonly number: Numeral
  readonly inWords: boolean
  readonly start: number
  readonly money: string | null
}

/** The number that begins somewhere: in figures or kanji, else in English words. */
export interface NumberAt {
  readonly figures: Numeral | null
  readonly words: Numeral | null
}

export function numberAt(text: string, start: number): NumberAt {
  const figures = numeralAt(text, start)
  return { figures, words: figures === null ? wordNumeralAt(text, start) : null }
}

/** The number at `start` with its scale and the money before it. */
function writtenAt(text: string, start: number, at: NumberAt): Written | null {
  const { figures } = at
  const number = figures ?? at.words
  if (number === null) return null
  const money = moneyBefore(text, start)
  const whole =
    figures === null || figures.kanji
      ? number
      : withScale(
          figures,
          text,
          money !== null,
          (behind) => countsAt(text, behind) || countsBefore(text, start),
        )
  return {
    number: whole,
    inWords: figures === null,
    start: money?.start ?? start,
    money: money?.unit ?? null,
  }
}

const rangeMark = /^(?: ?[-~] ?| ?ないし | ?to | and | or )/
const signs = /^(?:[$¥€£₩₿₹]|(?:US|A|C|HK|S|NT)\$) ?/

interface Range {
  readonly first: Written
  readonly second: Written
  readonly vague: boolean
}

/** The second number of a range that begins with `first` and ends at `end`, or null. */
function rangeFrom(text: string, first: Written, end: number): Range | null {
  const mark = rangeMark.exec(text.slice(end, end + 6))?.[0]
  if (mark === undefined) return null
  const before = text.slice(Math.max(0, first.start - 9), first.start)
  const word = mark.trim()
  // "From 12 to 15" and 12から15に are changes, not ranges.
  if (word === 'to' && /\bfrom $/i.test(before)) return null
  if (word === 'and' && !/\bbetween $/i.test(before)) return null
  const at = end + mark.length
  const digits = at + (signs.exec(text.slice(at, at + 4))?.[0].length ?? 0)
  const second = writtenAt(text, digits, numberAt(text, digits))
  if (second === null || (second.money ?? first.money) !== first.money) return null
  if (second.number.kanji !== first.number.kanji) return null
  const from = inherited(first.number, second.number)
  const next = sum(from.value, { units: 1n, exponent: from.scale })
  if (compared(second.number.value, from.value) <= 0) return null
  // "Fell by 12,000 to 1.38m": a change and what it came to.
  const isFar = compared(second.number.value, scaled(from.value, 1)) >= 0
  if (word === 'to' && isFar && /\bby $/i.test(before)) return null
  // "Two or three" is a guess, "five or twenty" a choice.
  if (word === 'or' && compared(second.number.value, next) !== 0) return null
  if (/^[./:-]\d/.test(text.slice(second.number.end, second.number.end + 2))) return null
  return { first: { ...first, number: from }, second, vague: word === 'or' }
}

/** 5〜7億円 is 5億 to 7億: the first number shares the scale of the second where that keeps them in order. */
function inherited(first: Numeral, second: Numeral): Numeral {
  if (first.scale > 0 || second.scale === 0) return first
  const bare = scaled(second.value, -second.scale)
  return compared(first.value, bare) < 0
    ? { ...first, value: scaled(first.value, second.scale), scale: second.scale, marked: true }
    : first
}

/** The amount whose digits or words begin at `start`, or null where what follows makes it none. */
export function amountAt(text: string, start: number, number: NumberAt): Amount | null {
  const written = writtenAt(text, start, number)
  if (written === null) return null
  const direct = rangeFrom(text, written, written.number.end)
  if (direct !== null) {
    const amount = measured(text, direct.first, direct.second, start, direct.vague)
    const hyphen = text[written.number.end] === '-'
    // 3-2 is a score, 12-15人 a range: a hyphen needs a unit behind it.
    if (amount !== null && (amount.unit !== null || !hyphen)) return amount
    if (amount === null) return null
  }
  const first = measured(text, written, null, start, false)
  if (first === null || first.unit === null) return first
  const range = rangeFrom(text, written, first.end)
  if (range === null) return first
  const last = measured(text, range.first, range.second, start, range.vague)
  return last !== null && last.unit === first.unit ? last : first
}

/** "tenfold", in one word. */
export function foldAt(text: string, start: number): Amount | null {
  const name = /^[a-z]{3,5}(?=fold\b)/i.exec(text.slice(start, start + 10))?.[0]
  const number = name === undefined ? null : wordNumeralAt(name, 0)
  if (number === null) return null
  const [end, unit] = [start + number.end + 'fold'.length, 'times']
  const whole = { ...number, end, marked: true }
  const rest = { knownUnit: true, inWords: true, digits: start, vague: false, inside: null }
  return { start, end, from: number.value, to: null, unit, number: whole, ...rest }
}

function measured(
  text: string,
  first: Written,
  second: Written | null,
  digits: number,
  vague: boolean,
): Amount | null {
  const { number, inWords } = second ?? first
  const between = qualifierInside(text, number.end)
  const behind = {
    number,
    inWords,
    from: first.number.value,
    to: second === null ? null : second.number.value,
  }
  let measure: Measure | null = null
  if (between !== null) measure = measureAt(text, number.end + 1, behind)
  const inside = measure?.known ? between : null
  if (inside === null) measure = measureAt(text, number.end, behind)
  if (measure === null) return null
  const sign = signBefore(text, first.start)
  return {
    start: first.start - sign.length,
    // $30 shares: behind money a noun is not its unit.
    end: first.money === null || measure.unit === first.money ? measure.end : number.end,
    from: sign.negative ? negated(measure.from) : measure.from,
    to: measure.to && (sign.negative ? negated(measure.to) : measure.to),
    unit: first.money ?? measure.unit,
    knownUnit: first.money !== null || measure.known,
    number: first.number,
    inWords: first.inWords,
    digits,
    vague,
    inside,
  }
}

/** The sign that ends where a number or its money begins: ▲15, マイナス0.4, -3.5, "minus 2". */
function signBefore(text: string, start: number): { length: number; negative: boolean } {
  if (!/[▲△ス +-]/.test(text[start - 1] ?? '')) return { length: 0, negative: false }
  const before = text.slice(Math.max(0, start - 10), start)
  const word = /(?:[▲△] ?|マイナス|(?:^|[^A-Za-z])(?<word>minus |negative ))$/i.exec(before)
  if (word !== null)
    return { length: word.groups?.['word']?.length ?? word[0].length, negative: true }
  const sign = /(?:^|[\s(:、。,「])(?<sign>[-+])$/.exec(before)?.groups?.['sign']
  return { length: sign === undefined ? 0 : 1, negative: sign === '-' }
}
