import type { FigureReading } from '#shared/domain/figure'
import { significantDigits } from '#shared/domain/exact-number'
import { isMoney } from '#shared/domain/exact-units'
import type { Language } from '#shared/domain/language'

/**
 * The number of a figure as its readers write it, exact, with the sign of money and percent; what else it
 * counts is its measure. A range with its end.
 */
export function figureInWords(
  { value, valueTo, unit }: Pick<FigureReading, 'value' | 'valueTo' | 'unit'>,
  language: Language,
): string {
  const number = (text: string) => amountInWords(text, unit, language)
  return valueTo === null ? number(value) : `${number(value)}–${number(valueTo)}`
}

/** An amount of a unit: 482億円, 48.2 billion yen, 4,502.9 BTC, 30%, 370,000. */
export function amountInWords(value: string, unit: string | null, language: Language): string {
  const digits = significantDigits(value)
  const length = value.replace(/\..*/, '').length
  // Few digits before many zeros are easier to read with a word for those: 48.2 billion, 1万.
  const isShort = language === 'ja' ? length > 4 && digits < length - 3 : length > 7
  const words = isShort && digits <= 4
  const money = isMoney(unit) && unit?.length === 3 ? unit : null
  const options: Intl.NumberFormatOptions = {
    ...(words ? { notation: 'compact', compactDisplay: 'long' } : {}),
    ...(money ? { style: 'currency', currency: money, currencyDisplay: 'name' } : {}),
    minimumFractionDigits: 0,
    maximumFractionDigits: 20,
  }
  const number = isNumeric(value) ? new Intl.NumberFormat(language, options).format(value) : value
  if (unit === 'JPY' && language === 'en') return number.replace('Japanese ', '')
  if (unit === 'percent') return `${number}%`
  return isMoney(unit) && !money ? `${number} ${unit}` : number
}

/** A power of ten as people say it: 10億, 1 billion, 0.1. */
export function placeInWords(place: number, language: Language): string {
  const one = place < 0 ? `0.${'0'.repeat(-place - 1)}1` : `1${'0'.repeat(place)}`
  return amountInWords(one, null, language)
}

/** A fraction is none. */
const isNumeric = (text: string): text is `${number}` => !text.includes('/')
