/** A number without error: `numerator / denominator`, the denominator above zero, not reduced. */
export type ExactNumber = Readonly<{ numerator: bigint; denominator: bigint }>

const power = (place: number) => 10n ** BigInt(place)

/** Reads a plain decimal or a fraction. @throws {SyntaxError} on anything else. */
export function exactNumber(text: string): ExactNumber {
  const [top = '', bottom] = text.split('/')
  if (bottom !== undefined) return { numerator: BigInt(top), denominator: BigInt(bottom) }
  const [whole = '', fraction = ''] = top.split('.')
  return { numerator: BigInt(whole + fraction), denominator: power(fraction.length) }
}

/** How many digits of a number, as it is written, stand for anything but its size: three of 482000000, one of 0.05. */
export const significantDigits = (text: string): number =>
  text.replaceAll(/\D/g, '').replaceAll(/^0+|0+$/g, '').length

/** Below zero where `a` is less than `b`, above where it is more. */
export function compareExact(a: ExactNumber, b: ExactNumber): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const timesExact = (a: ExactNumber, b: ExactNumber): ExactNumber => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
})

export const plusExact = (a: ExactNumber, b: ExactNumber): ExactNumber => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
})

/** `a / b`. @throws {RangeError} on a `b` of zero. */
export function dividedExact(a: ExactNumber, b: ExactNumber): ExactNumber {
  if (b.numerator === 0n) throw new RangeError('Nothing is divided by zero')
  const sign = b.numerator < 0n ? -1n : 1n
  return {
    numerator: sign * a.numerator * b.denominator,
    denominator: sign * a.denominator * b.numerator,
  }
}

/** Cut off below the power of ten `place`, towards zero: 482億 to place 9 is 480億. */
export function cutTo(number: ExactNumber, place: number): ExactNumber {
  const { whole } = inPlaces(number, place)
  return fromPlaces(whole, place)
}

/** Rounded to the power of ten `place`, halves away from zero. */
export function roundedTo(number: ExactNumber, place: number): ExactNumber {
  const { whole, rest, of } = inPlaces(number, place)
  const twice = 2n * (rest < 0n ? -rest : rest)
  const away = number.numerator < 0n ? -1n : 1n
  return fromPlaces(twice >= of ? whole + away : whole, place)
}

function inPlaces({ numerator, denominator }: ExactNumber, place: number) {
  const top = place < 0 ? numerator * power(-place) : numerator
  const of = place < 0 ? denominator : denominator * power(place)
  return { whole: top / of, rest: top % of, of }
}

/** So many times the power of ten `place`: 5 at -1 is a half. */
export const fromPlaces = (whole: bigint, place: number): ExactNumber =>
  place < 0
    ? { numerator: whole, denominator: power(-place) }
    : { numerator: whole * power(place), denominator: 1n }

/** As a plain decimal of at most `digits` digits behind the point, cut off there. */
export function decimalOf(number: ExactNumber, digits: number): string {
  const { numerator } = cutTo(number, -digits)
  const sign = numerator < 0n ? '-' : ''
  const all = String(numerator < 0n ? -numerator : numerator).padStart(digits + 1, '0')
  const [whole, fraction] = [all.slice(0, all.length - digits), all.slice(all.length - digits)]
  const kept = fraction.replace(/0+$/, '')
  return sign + whole + (kept === '' ? '' : `.${kept}`)
}
