import type { ExactNumber } from '#shared/domain/exact-number'
import { codes } from '#shared/text/figures/currencies'

/** Units of one kind with how many of the smallest each is: only what is exact by definition. */
const kinds: readonly Readonly<Record<string, bigint>>[] = [
  { second: 1n, minute: 60n, hour: 3600n, day: 86_400n, week: 604_800n },
  { month: 1n, year: 12n, century: 1200n },
  { millimetre: 1n, centimetre: 10n, metre: 1000n, kilometre: 1_000_000n },
  { gram: 1n, kilogram: 1000n, tonne: 1_000_000n },
  { 'square-metre': 1n, hectare: 10_000n, 'square-kilometre': 1_000_000n },
]

/** How many of `to` one `from` is; null where no definition tells. */
export function exactRate(from: string, to: string): ExactNumber | null {
  const kind = kinds.find((units) => units[from] !== undefined && units[to] !== undefined)
  const [numerator, denominator] = [kind?.[from], kind?.[to]]
  return numerator !== undefined && denominator !== undefined ? { numerator, denominator } : null
}

/** Whether a unit is money or a coin, whose rate to another changes from day to day. */
export function isMoney(unit: string | null): boolean {
  return unit !== null && codes.includes(unit)
}
