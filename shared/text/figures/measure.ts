import { decimal, scaled, sum, times, type Decimal } from './decimal'
import { englishUnitAt } from './english-units'
import { japaneseUnitAt, ordinal, unknownUnitAt } from './japanese-units'
import { numeralAt, type Numeral } from './numeral'

/** What stands behind a number: its unit, and what unit and number make of it together. */
export interface Measure {
  readonly end: number
  readonly unit: string | null
  /** Whether the unit is one of the tables: an unknown word is a unit only where nothing speaks against. */
  readonly known: boolean
  readonly from: Decimal
  readonly to: Decimal | null
}

type Ends = Pick<Measure, 'from' | 'to'>

const both = ({ from, to }: Ends, change: (value: Decimal) => Decimal): Ends => ({
  from: change(from),
  to: to && change(to),
})

/** 割 is ten percent, 分 behind it one, 厘 a tenth. */
function shareAt(text: string, start: number, ends: Ends): Measure | null {
  if (text[start] !== '割' && text[start + 1] !== '割') return null
  const found =
    /^ ?割(?!合|引|れ|る|り|ら|を切)(?:([\d一二三四五六七八九])分)?(?:([\d一二三四五六七八九])厘)?/.exec(
      text.slice(start, start + 7),
    )
  if (found === null) return null
  const [percent, tenth] = [found[1], found[2]].map((digit) => digit && numeralAt(digit, 0))
  let changed = both(ends, (value) => scaled(value, 1))
  if (percent) changed = both(changed, (value) => sum(value, percent.value))
  if (tenth) changed = both(changed, (value) => sum(value, scaled(tenth.value, -1)))
  return { end: start + found[0].length, unit: 'percent', known: true, ...changed }
}

const monthsBehind = /^(?:月|[かカヵヶケ]月|箇月)(?!末|初|上旬|中旬|下旬)/
const halfAllowed = ['year', 'month', 'week', 'day', 'hour', 'minute']
const seconds: Readonly<Record<string, bigint>> = { hour: 3600n, minute: 60n, second: 1n }
const smaller: Readonly<Record<string, readonly string[]>> = {
  hour: ['minute', 'second'],
  minute: ['second'],
}

/** What may follow a unit and belongs to the same amount: 3年半, 懲役2年6月, 20円50銭, 2時間5分30秒. */
function continued(text: string, measure: Measure): Measure {
  const { end, unit, from, to } = measure
  if (unit === null || to !== null) return measure
  if (text[end] === '半' && halfAllowed.includes(unit) && !/[期数]/.test(text[end + 1] ?? '')) {
    return { ...measure, end: end + 1, from: sum(from, decimal('0.5')) }
  }
  const next = numeralAt(text, end)
  if (next === null || next.kanji) return measure
  const hundredth = unit === 'JPY' ? '銭' : unit === 'USD' || unit === 'EUR' ? 'セント' : null
  if (hundredth !== null && text.startsWith(hundredth, next.end)) {
    const end = next.end + hundredth.length
    return { ...measure, end, from: sum(from, scaled(next.value, -2)) }
  }
  const months = monthsBehind.exec(text.slice(next.end, next.end + 4))
  if (unit === 'year' && months !== null) {
    const total = sum(times(from, 12n), next.value)
    return { ...measure, end: next.end + months[0].length, unit: 'month', from: total }
  }
  const part = japaneseUnitAt(text, next.end, false)
  if (part === null || typeof part.unit === 'symbol') return measure
  if (!smaller[unit]?.includes(part.unit)) return measure
  // 2時間5分 is 125 minutes: counted in the smaller of the two.
  const step = (seconds[unit] ?? 1n) / (seconds[part.unit] ?? 1n)
  const total = sum(times(from, step), next.value)
  return continued(text, { ...measure, end: part.end, unit: part.unit, from: total })
}

interface Behind extends Ends {
  readonly number: Numeral
  readonly inWords: boolean
}

/**
 * The unit that begins at `start` behind `number`, with what it makes of its value, or a measure without
 * a unit; null where what follows makes the number a place in a row (3位) or part of another word.
 */
export function measureAt(text: string, start: number, behind: Behind): Measure | null {
  const { number, inWords, ...ends } = behind
  const share = inWords ? null : shareAt(text, start, ends)
  if (share !== null) return share
  const none = { end: start, unit: null, known: false, ...ends }
  // 100余人, 20超の: what stands between number and unit is read as a qualifier by the caller.
  const japanese = inWords ? null : japaneseUnitAt(text, start, number.kanji)
  if (japanese !== null) {
    if (japanese.unit === ordinal || typeof japanese.unit === 'symbol') return null
    const shaky = number.kanji && /^十分(?!間)/.test(text.slice(start - 1, start + 2))
    if (shaky && number.value.units === 1n) return null
    return continued(text, { ...none, end: japanese.end, unit: japanese.unit, known: true })
  }
  const one = number.value.units === 1n && number.value.exponent === 0
  const english = englishUnitAt(text, start, { one, inWords })
  if (english !== null && typeof english.unit === 'string') {
    return { ...none, end: english.end, unit: english.unit, known: english.known }
  }
  const unknown = inWords || number.kanji ? null : unknownUnitAt(text, start)
  if (unknown === null || typeof unknown.unit === 'symbol') return none
  return { ...none, end: unknown.end, unit: unknown.unit }
}
