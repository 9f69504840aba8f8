import { compared, plain, type Decimal } from './decimal'
import { japaneseUnitAt } from './japanese-units'
import { numeralAt, type Numeral } from './numeral'

/** A share or fraction in a text: `value` such as `1/3`, with its unit where it has one (半年). */
export interface Fraction {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly unit: string | null
  /** 過半数 says itself that it is more. */
  readonly over: boolean
}

export const fraction = (start: number, end: number, value: string): Fraction => ({
  start,
  end,
  value,
  unit: null,
  over: false,
})

const glyphs: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
}

export const whole = ({ units, exponent }: Decimal) => exponent >= 0 && units > 0n

/** `above` of `below`, where it is a part of it. */
export function partOf(above: Decimal, below: Decimal): string | null {
  if (!whole(above) || !whole(below) || compared(above, below) >= 0) return null
  return `${plain(above)}/${plain(below)}`
}

/** 3分の1 and 三分の二. */
function partsOf(text: string, start: number, below: Numeral): Fraction | null {
  if (!text.startsWith('分の', below.end)) return null
  const above = numeralAt(text, below.end + 2)
  if (above === null || !whole(below.value) || !whole(above.value)) return null
  return fraction(start, above.end, `${plain(above.value)}/${plain(below.value)}`)
}

/** 5人に1人: so many of so many of the same kind. */
function oneOfSo(text: string, start: number, below: Numeral): Fraction | null {
  if (!text.slice(below.end, below.end + 8).includes('に')) return null
  const kind = japaneseUnitAt(text, below.end, below.kanji)
  if (kind === null || text[kind.end] !== 'に') return null
  const above = numeralAt(text, kind.end + 1)
  const same = above && japaneseUnitAt(text, above.end, above.kanji)
  if (above === null || same === null || same.unit !== kind.unit) return null
  const value = partOf(above.value, below.value)
  return value === null ? null : fraction(start, same.end, value)
}

/** 1/3 and the one-character fractions, with a whole number before them too: 1½ is 3/2. */
function written(text: string, start: number, number: Numeral | null): Fraction | null {
  const end = number?.end ?? start
  if (text[end] === '/') return stroke(text, start)
  const glyph = glyphs[text[end] ?? '']
  if (glyph === undefined || end > start + 4) return null
  const above = Number(text.slice(start, end)) * glyph[1] + glyph[0]
  return Number.isNaN(above) ? null : fraction(start, end + 1, `${above}/${glyph[1]}`)
}

function stroke(text: string, start: number): Fraction | null {
  const ahead = text.slice(start, start + 12)
  const found = /^(\d{1,3})\/(\d{1,3})(?![\w/]|\.\d)(?:rds|ths)?/.exec(ahead)
  const [above, below] = [Number(found?.[1]), Number(found?.[2])]
  const proper = found !== null && above > 0 && above < below && below <= 10
  return proper ? fraction(start, start + found[0].length, `${above}/${below}`) : null
}

const words: readonly (readonly [pattern: RegExp, unit: string | null])[] = [
  [/(?<over>過)?半数/y, null],
  [/半分(?!かた)/y, null],
  [/(?<![前後上下四])半年(?!度|期|報)/y, 'year'],
  [/(?<![前後昨先])半日/y, 'day'],
  [/(?<![前後先])半月(?!板)/y, 'month'],
  [/半世紀/y, 'century'],
]

function inWords(text: string, start: number): Fraction | null {
  if (!/[半過]/.test(text[start] ?? '')) return null
  for (const [pattern, unit] of words) {
    pattern.lastIndex = start
    const found = pattern.exec(text)
    if (found !== null) {
      const over = found.groups?.['over'] !== undefined
      return { ...fraction(start, start + found[0].length, '1/2'), unit, over }
    }
  }
  return null
}

/** The fraction or share in digits or in Japanese that begins at `start`, where `number` is, or null. */
export function fractionAt(text: string, start: number, number: Numeral | null): Fraction | null {
  const counted = number && (partsOf(text, start, number) ?? oneOfSo(text, start, number))
  return counted ?? written(text, start, number) ?? inWords(text, start)
}
