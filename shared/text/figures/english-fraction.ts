import { plain } from './decimal'
import { wordNumeralAt } from './english-numeral'
import { fraction, partOf, type Fraction } from './fraction'
import { numeralAt, type Numeral } from './numeral'

const parts: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
}
const part =
  /^([ -])(half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)(?![A-Za-z-])/i
/** What shows that "a third" is a share and not the third of a row, or three months. */
const ofWhole = /^(?: of\b|[,.;:!?)]|$)/
const moving = /\b(?:by|about|nearly|almost|over|than|least|roughly|around|under|up to) $/i

const halfOf =
  /^half(?= (?:of|the|its|their|his|her|our|my|that|those|were|was|are|is|have|had|as)\b|[,.;:!?)]|$)/i
const halfOfTime = /^half an? (hour|day|year|month|mile|century)\b/i
/** The first half, in the past half: a period or another sense. */
const notShare = /(?:first|second|last|other|latter|final|better|in|past|and a|one) $/i

/** "half of", "more than half", "half an hour"; not "the first half", "half-brother", "half a million". */
function half(text: string, start: number): Fraction | null {
  const ahead = text.slice(start, start + 20)
  if (!/^half\b/i.test(ahead)) return null
  const time = halfOfTime.exec(ahead)
  if (time !== null) {
    const unit = time[1]?.toLowerCase() ?? null
    return { ...fraction(start, start + time[0].length, '1/2'), unit }
  }
  const before = text.slice(Math.max(0, start - 12), start)
  const share = halfOf.test(ahead) || (moving.test(before) && !/^half(?:[-\w]| an? )/i.test(ahead))
  return share && !notShare.test(before) ? fraction(start, start + 4, '1/2') : null
}

/** "two-thirds", "a quarter of", "by a third". */
function named(text: string, start: number, number: Numeral | null): Fraction | null {
  const article = /^(?:an?|one)(?=[ -])/i.exec(text.slice(start, start + 4))
  const end = article === null ? number?.end : start + article[0].length
  if (end === undefined || !/[ -]/.test(text[end] ?? '')) return null
  const found = part.exec(text.slice(end, end + 13))
  if (found === null) return null
  const above = article === null && number !== null ? Number(plain(number.value)) : 1
  const name = found[2]?.toLowerCase() ?? ''
  const below = parts[name.replace(/s$/, '')]
  const agrees = name.endsWith('s') === (above !== 1)
  const periods = name.startsWith('quarter') && above > 3
  if (below === undefined || !agrees || periods || !Number.isInteger(above) || above < 1)
    return null
  const after = end + found[0].length
  const before = text.slice(Math.max(0, start - 12), start)
  const sure = found[1] === '-' || ofWhole.test(text.slice(after, after + 4)) || moving.test(before)
  return sure ? fraction(start, after, `${above}/${below}`) : null
}

// "Three in 10 days" counts days, "2 in 5 cities" cities.
const counted =
  /^(?:[\w%]|[.,:/-]\d|[ -](?:second|minute|hour|day|week|month|year|quarter|case|cit|countr|place))/i

/** "one in five", "nine out of ten", "1 in 5". */
function inSo(text: string, start: number, above: Numeral): Fraction | null {
  const link = /^(?: in | out of (?:every )?|-in-)/.exec(text.slice(above.end, above.end + 14))
  if (link === null || above.kanji) return null
  const at = above.end + link[0].length
  const below = numeralAt(text, at) ?? wordNumeralAt(text, at)
  if (below === null || counted.test(text.slice(below.end, below.end + 9))) return null
  const value = partOf(above.value, below.value)
  return value === null ? null : fraction(start, below.end, value)
}

/** The fraction or share in English that begins at `start`, where `number` is, or null. */
export function englishFractionAt(text: string, start: number, number: Numeral | null) {
  const behind = text[number?.end ?? start] ?? ''
  if (number !== null && behind !== ' ' && behind !== '-') return null
  return half(text, start) ?? named(text, start, number) ?? (number && inSo(text, start, number))
}
