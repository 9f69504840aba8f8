import {
  compareExact,
  cutTo,
  decimalOf,
  dividedExact,
  exactNumber,
  roundedTo,
  timesExact,
  type ExactNumber,
} from '#shared/domain/exact-number'
import { exactRate, isMoney } from '#shared/domain/exact-units'
import { measureKey, type Figure } from '#shared/domain/figure'
import { boundsOf, fitTogether, isPoint } from '#shared/domain/figure-bounds'

/** What is compared of a figure. */
export type Compared = Pick<
  Figure,
  | 'measure'
  | 'asOf'
  | 'value'
  | 'valueTo'
  | 'unit'
  | 'qualifiers'
  | 'lastSignificant'
  | 'lastNonZero'
>

/** Which of a pair. */
export type Which = 'first' | 'second'

/**
 * What two figures are to each other (rule 5), and why. `place` is the power of ten to which the `finer`
 * one was rounded or cut off.
 */
export type FigureVerdict =
  | Readonly<{ verdict: 'different-measure'; ground: 'measure' | 'unit' }>
  /** `equal`: yet the number is the same for both dates. */
  | Readonly<{ verdict: 'different-date'; ground: 'equal' | 'other' }>
  /** `within`: a number inside a range or a bound ("more than 480"), or bounds that meet. */
  | Readonly<{ verdict: 'same'; ground: 'equal' | 'within' }>
  | Readonly<{ verdict: 'rounding'; place: number; finer: Which }>
  | Readonly<{ verdict: 'truncation'; place: number; finer: Which }>
  /** `exact`: one unit is so many of the other. `rate`: a price, and how much one of `one` then cost. */
  | Readonly<{ verdict: 'converted'; ground: 'exact' }>
  | Readonly<{ verdict: 'converted'; ground: 'rate'; one: Which; rate: string }>
  /** `neighbours`: apart by one in their last digit, so that one may be cut off and the other rounded. */
  | Readonly<{ verdict: 'conflict'; ground: 'number' | 'neighbours' | 'bounds' }>

/**
 * The verdict on two figures, the first that fits of: different measure, different date, same, agrees by
 * rounding, by truncation, converted, conflict. Exact: decimals and fractions, no floats. A date that is
 * missing or less precise differs from none that it can contain. Rounding is to any place from the last
 * digit given to the last that is no zero (480億円 may be 482億円), halves away from zero. `about` and
 * `equivalent` change nothing. Symmetric but for `first` and `second`.
 */
export function figureVerdict(first: Compared, second: Compared): FigureVerdict {
  if (measureKey(first.measure) !== measureKey(second.measure)) {
    return { verdict: 'different-measure', ground: 'measure' }
  }
  const scale = scaleBetween(first.unit, second.unit)
  if (scale === 'other') return { verdict: 'different-measure', ground: 'unit' }
  const isPrice = scale === 'price'
  const [one, other] = [numbersOf(first, isPrice ? null : scale), numbersOf(second, null)]
  const isEqual = !isPrice && same(one, other) && sideOf(first) === sideOf(second)
  if (!sameDate(first.asOf, second.asOf)) {
    return { verdict: 'different-date', ground: isEqual ? 'equal' : 'other' }
  }
  if (isPrice) return priced(one.of, other.of)
  if (isEqual && scale) return { verdict: 'converted', ground: 'exact' }
  if (isEqual) return { verdict: 'same', ground: 'equal' }
  const [a, b] = [boundsOf(first, one.of, one.to), boundsOf(second, other.of, other.to)]
  if (isPoint(a) && isPoint(b)) {
    return shortened(first, second, scale) ?? conflicting(first, second, one.of, other.of)
  }
  if (fitTogether(a, b)) return { verdict: 'same', ground: 'within' }
  const isBeside = same(one, other) && (isPoint(a) || isPoint(b))
  return isBeside ? besideBound(first, second) : { verdict: 'conflict', ground: 'bounds' }
}

/** The rate by which the first's numbers become the second's; null where both count the same. */
type Scale = ExactNumber | null

/** Counters that stand for anything that can be counted: none, and 件. */
const anything: readonly (string | null)[] = [null, 'case']
const hundredth: ExactNumber = { numerator: 1n, denominator: 100n }
const hundred: ExactNumber = { numerator: 100n, denominator: 1n }
const thousand: ExactNumber = { numerator: 1000n, denominator: 1n }

function scaleBetween(from: string | null, to: string | null): Scale | 'price' | 'other' {
  if (from === to) return null
  if (from === 'percent' && to === null) return hundredth
  if (from === null && to === 'percent') return hundred
  if (isMoney(from) && isMoney(to)) return 'price'
  if (from !== null && to !== null) {
    const rate = exactRate(from, to)
    if (rate) return rate
  }
  const isCount = (unit: string | null) => !isMoney(unit) && unit !== 'percent' && unit !== 'times'
  const isLoose = anything.includes(from) || anything.includes(to)
  return isLoose && isCount(from) && isCount(to) ? null : 'other'
}

/** 2024 and 2024-05-31 may be the same date; of instants the day counts. */
function sameDate(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  const [one, other] = [a.slice(0, 10), b.slice(0, 10)]
  return one.startsWith(other) || other.startsWith(one)
}

type Numbers = Readonly<{ of: ExactNumber; to: ExactNumber | null }>

function numbersOf({ value, valueTo }: Compared, scale: Scale): Numbers {
  const read = (text: string) => (scale ? timesExact(exactNumber(text), scale) : exactNumber(text))
  return { of: read(value), to: valueTo === null ? null : read(valueTo) }
}

function same(a: Numbers, b: Numbers): boolean {
  if (compareExact(a.of, b.of) !== 0) return false
  return a.to === null || b.to === null ? a.to === b.to : compareExact(a.to, b.to) === 0
}

/** To which side a figure is open: "more than", "at least", "nearly" and "under", "at most"; null for none. */
function sideOf({ qualifiers }: Compared) {
  const side = qualifiers.find((one) => one !== 'about' && one !== 'equivalent') ?? null
  return side === 'nearly' ? 'under' : side
}

/** 480 beside "more than 480" is that number cut off; beside "nearly 480" it is rounded. */
function besideBound(first: Compared, second: Compared): FigureVerdict {
  const finer = sideOf(first) ? 'first' : 'second'
  const bound = finer === 'first' ? first : second
  const verdict = sideOf(bound) === 'over' ? 'truncation' : 'rounding'
  return { verdict, place: bound.lastSignificant ?? 0, finer }
}

/** Whether one of two numbers is the other with fewer digits. */
function shortened(first: Compared, second: Compared, scale: Scale): FigureVerdict | null {
  const back = scale && { numerator: scale.denominator, denominator: scale.numerator }
  const tries = [
    { verdict: 'rounding', finer: 'first', shorten: roundedTo },
    { verdict: 'rounding', finer: 'second', shorten: roundedTo },
    { verdict: 'truncation', finer: 'first', shorten: cutTo },
    { verdict: 'truncation', finer: 'second', shorten: cutTo },
  ] as const
  for (const { verdict, finer, shorten } of tries) {
    const [fine, coarse] = finer === 'first' ? [first, second] : [second, first]
    // In the unit of the coarser one, whose digits are the ones that count.
    const number = numbersOf(fine, finer === 'first' ? scale : back).of
    const place = placesOf(coarse).find(
      (at) => compareExact(shorten(number, at), exactNumber(coarse.value)) === 0,
    )
    if (place !== undefined) return { verdict, place, finer }
  }
  return null
}

/** From the last digit given, the finest, to the last that is no zero. None for a fraction. */
function placesOf({ lastSignificant, lastNonZero }: Compared): readonly number[] {
  if (lastSignificant === null || lastNonZero === null) return []
  const count = Math.max(1, lastNonZero - lastSignificant + 1)
  return Array.from({ length: count }, (_, at) => lastSignificant + at)
}

function conflicting(
  first: Compared,
  second: Compared,
  a: ExactNumber,
  b: ExactNumber,
): FigureVerdict {
  const { lastNonZero } = first
  const isNear =
    first.unit === second.unit &&
    lastNonZero !== null &&
    lastNonZero === second.lastNonZero &&
    apartByOne(step(a, lastNonZero), step(b, lastNonZero))
  return { verdict: 'conflict', ground: isNear ? 'neighbours' : 'number' }
}

/** How many units of its last digit a number is. */
const step = (number: ExactNumber, place: number) =>
  place < 0
    ? { ...number, numerator: number.numerator * 10n ** BigInt(-place) }
    : { ...number, denominator: number.denominator * 10n ** BigInt(place) }

function apartByOne(a: ExactNumber, b: ExactNumber): boolean {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  const one = a.denominator * b.denominator
  return difference === one || difference === -one
}

/** Two kinds of money: no rate is right for ever, so it only says at which rate they are the same. */
function priced(a: ExactNumber, b: ExactNumber): FigureVerdict {
  const isFirst = compareExact(a, b) < 0
  const [few, many] = isFirst ? [a, b] : [b, a]
  if (few.numerator === 0n) return { verdict: 'conflict', ground: 'number' }
  const price = dividedExact(many, few)
  // Nobody looks up the hundredths of a price in thousands.
  const rate = decimalOf(price, compareExact(price, thousand) < 0 ? 2 : 0)
  return { verdict: 'converted', ground: 'rate', one: isFirst ? 'first' : 'second', rate }
}
