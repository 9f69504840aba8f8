/**
 * An exact number as it was written: `units` times ten to the power of `exponent`, where `exponent` is
 * the place of the last digit given. 482億 is 482 × 10⁸, 4,502.90 is 450290 × 10⁻².
 */
export interface Decimal {
  readonly units: bigint
  readonly exponent: number
}

export const zero: Decimal = { units: 0n, exponent: 0 }

/** @throws {SyntaxError} on anything but digits with at most one point. */
export function decimal(digits: string): Decimal {
  const [whole = '', fraction = ''] = digits.split('.')
  return { units: BigInt(whole + fraction), exponent: 0 - fraction.length }
}

export const scaled = ({ units, exponent }: Decimal, power: number): Decimal => ({
  units,
  exponent: exponent + power,
})

export function sum(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  return { units: unitsAt(a, exponent) + unitsAt(b, exponent), exponent }
}

export const times = ({ units, exponent }: Decimal, factor: bigint): Decimal => ({
  units: units * factor,
  exponent,
})

export const negated = ({ units, exponent }: Decimal): Decimal => ({ units: -units, exponent })

/** Below zero where `a` is less than `b`, above where it is more. */
export function compared(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent)
  const difference = unitsAt(a, exponent) - unitsAt(b, exponent)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The plain decimal string, without a point where nothing follows it: `4502.9`, `-0.4`, `48200000000`. */
export function plain({ units, exponent }: Decimal): string {
  const sign = units < 0n ? '-' : ''
  const digits = String(units < 0n ? -units : units)
  if (exponent >= 0) return units === 0n ? '0' : sign + digits + '0'.repeat(exponent)
  const padded = digits.padStart(1 - exponent, '0')
  const fraction = padded.slice(exponent).replace(/0+$/, '')
  const text = padded.slice(0, exponent) + (fraction === '' ? '' : `.${fraction}`)
  return units === 0n ? '0' : sign + text
}

/** The place of the last digit that is not a zero: 480億 gives 9. Of zero, of its last digit. */
export function lastNonZero({ units, exponent }: Decimal): number {
  const digits = String(units)
  return units === 0n ? exponent : exponent + digits.length - digits.replace(/0+$/, '').length
}

const unitsAt = ({ units, exponent }: Decimal, at: number) => units * 10n ** BigInt(exponent - at)
