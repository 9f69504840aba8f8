import { compared, decimal, scaled, sum, times, zero, type Decimal } from './decimal'
import { japaneseUnitAt } from './japanese-units'
import { numeralAt, type Numeral } from './numeral'

/** A number told by its size only, as the range it can be. */
export interface Vague {
  readonly end: number
  readonly from: Decimal
  readonly to: Decimal
  /** The power of ten it is told to; null where it is not told in tens (dozens). */
  readonly last: number | null
}

const small: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 }
const big: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12 }

/** 数十億, 十数人, 百数十: two to nine of the scale that follows 数, one to nine where none does. */
function several(text: string, start: number, base: Numeral | null): Vague | null {
  const at = base?.end ?? start
  if (text[at] !== '数' || (base !== null && !base.kanji)) return null
  // 死者数百人 may be 死者 and 数百人 or 死者数 and 百人.
  if (base === null && /[一-鿿]/.test((text[start - 1] ?? '').replace(/[約計全各]/, '')))
    return null
  const step = small[text[at + 1] ?? ''] ?? 0
  const top = big[text[at + 1 + (step > 0 ? 1 : 0)] ?? ''] ?? 0
  const fits = base === null ? step + top > 0 : base.value.exponent > step
  if (!fits) return null
  const power = step + top
  const lowest = base !== null && step === 0 ? 1n : 2n
  const from = sum(scaled(base?.value ?? zero, top), { units: lowest, exponent: power })
  const to = sum(scaled(base?.value ?? zero, top), { units: 9n, exponent: power })
  const end = at + 1 + (step > 0 ? 1 : 0) + (top > 0 ? 1 : 0)
  return { end, from, to, last: power }
}

/** 2、3人 and 五、六百件: one or the other of two that follow each other. */
function oneOrOther(text: string, start: number): Vague | null {
  if (!/[、・]/.test(text[start + 1] ?? '')) return null
  const found = /^([一二三四五六七八九]|\d)[、・]([一二三四五六七八九]|\d)/.exec(
    text.slice(start, start + 3),
  )
  const [first, second] = [numeralAt(text, start), numeralAt(text, start + 2)]
  if (found === null || first === null || second === null || first.end !== start + 1) return null
  const from = scaled(first.value, second.scale)
  const one = { units: 1n, exponent: second.scale }
  const unit = japaneseUnitAt(text, second.end, false)
  if (unit === null || typeof unit.unit === 'symbol') return null
  if (compared(sum(from, one), second.value) !== 0) return null
  return { end: second.end, from, to: second.value, last: second.scale }
}

const powers: Readonly<Record<string, number>> = {
  ten: 1,
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
}
const plurals =
  /^(ten|hundred|thousand|million|billion|trillion|dozen)s of(?: (hundred|thousand|million|billion)s of)?(?= [A-Za-z])/i
const someOf =
  /^(?:several|a few) (hundred|thousand|million|billion|dozen)(?: (thousand|million|billion))?\b/i

/** "tens of thousands of", "several hundred", "dozens of": two to nine of them. */
function manyOf(text: string, start: number): Vague | null {
  if (!/[a-z]/i.test(text[start] ?? '')) return null
  const ahead = text.slice(start, start + 32)
  const found = plurals.exec(ahead) ?? someOf.exec(ahead)
  if (found === null) return null
  const [first = '', second = ''] = [found[1]?.toLowerCase(), found[2]?.toLowerCase()]
  const last = (powers[first] ?? 0) + (powers[second] ?? 0)
  const one =
    first === 'dozen' ? { units: 12n, exponent: last } : { ...decimal('1'), exponent: last }
  return {
    end: start + found[0].length,
    from: times(one, 2n),
    to: times(one, 9n),
    last: first === 'dozen' ? null : last,
  }
}

/** The number told by its size that begins at `start`, where `number` is, or null. */
export function vagueAt(text: string, start: number, number: Numeral | null): Vague | null {
  return several(text, start, number) ?? oneOrOther(text, start) ?? manyOf(text, start)
}
