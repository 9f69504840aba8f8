import { codes } from './currencies'
import type { Unit } from './japanese-units'

/** By the singular; words that are the same in the plural stand in `plain` too. */
const nouns: Readonly<Record<string, string>> = {
  ...all('JPY', 'yen|japanese yen'),
  ...all('USD', 'dollar|us dollar|american dollar'),
  ...all('AUD', 'australian dollar'),
  ...all('CAD', 'canadian dollar'),
  ...all('HKD', 'hong kong dollar'),
  ...all('EUR', 'euro'),
  ...all('GBP', 'pounds sterling'),
  ...all('CNY', 'yuan|renminbi'),
  ...all('KRW', 'won'),
  ...all('CHF', 'swiss franc'),
  ...all('RUB', 'rouble|ruble'),
  ...all('BTC', 'bitcoin'),
  ...all('ETH', 'ether'),
  ...all('percent', 'per cent|percent|pct'),
  ...all('point', 'percentage point|point|pp'),
  ...all('basis-point', 'basis point'),
  ...all(
    'person',
    'person|people|man|men|woman|women|child|children|resident|worker|employee|staff',
  ),
  ...all(
    'person',
    'investor|customer|user|victim|passenger|student|pupil|patient|voter|visitor|adult',
  ),
  ...all('account', 'account'),
  ...all('case', 'case'),
  ...all('company', 'company|companies|firm'),
  ...all('exchange', 'exchange'),
  ...all('country', 'country|countries|nation'),
  ...all('place', 'place|location'),
  ...all('incident', 'incident'),
  ...all('household', 'household'),
  ...all('home', 'home'),
  ...all('vote', 'vote'),
  ...all('seat', 'seat'),
  ...all('share', 'share'),
  ...all('school', 'school'),
  ...all('building', 'building'),
  ...all('year', 'year'),
  ...all('month', 'month'),
  ...all('week', 'week'),
  ...all('day', 'day'),
  ...all('hour', 'hour'),
  ...all('minute', 'minute|min'),
  ...all('second', 'second'),
  ...all('century', 'centuries'),
  ...all('kilometre', 'kilometre|kilometer|km'),
  ...all('metre', 'metre|meter'),
  ...all('centimetre', 'centimetre|centimeter|cm'),
  ...all('millimetre', 'millimetre|millimeter|mm'),
  ...all('mile', 'mile'),
  ...all('foot', 'foot|feet|ft'),
  ...all('kilogram', 'kilogram|kilo|kg'),
  ...all('gram', 'gram'),
  ...all('tonne', 'tonne|ton'),
  ...all('litre', 'litre|liter'),
  ...all('hectare', 'hectare|ha'),
  ...all('acre', 'acre'),
  ...all('square-kilometre', 'square kilometre|square kilometer|sq km'),
  ...all('square-metre', 'square metre|square meter'),
  ...all('cubic-metre', 'cubic metre|cubic meter'),
  ...all('degree', 'degree'),
  ...all('age', 'year-old|years-old|years old|year old'),
}

/** Words without a plural, or that are one: the singular counts behind any number. */
const plain =
  /^(?:japanese yen|yen|yuan|renminbi|won|bitcoin|ether|per cent|percent|pct|pp|people|men|women|children|staff|companies|countries|centuries|feet|ft|km|cm|mm|kg|ha|sq km|min|pounds sterling|years?.old)$/

/** Signs and symbols that may touch the number; a capital ticker (XEM) may too. */
const glued: Readonly<Record<string, string>> = {
  '%': 'percent',
  x: 'times',
  kg: 'kilogram',
  g: 'gram',
  t: 'tonne',
  km: 'kilometre',
  m: 'metre',
  cm: 'centimetre',
  mm: 'millimetre',
  ha: 'hectare',
  pp: 'point',
  pct: 'percent',
  pc: 'percent',
}
const symbol =
  /(?:%|(?:kg|km|cm|mm|ha|pp|pct|pc|mg|ml|kW|MW|GW|TW|kWh|MWh|GWh|TWh|kHz|MHz|GHz|Hz|kB|KB|MB|GB|TB|hPa|kph|mph|fps|dpi|ppm|[xgtm])(?![A-Za-z0-9])|[A-Z]{3,5}(?![A-Za-z0-9]))/y

function all(unit: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split('|').map((word) => [word, unit]))
}

/** What a plural may be the plural of: cases, boxes. */
function singulars(word: string): readonly string[] {
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return []
  return [word.slice(0, -1), ...(word.endsWith('es') ? [word.slice(0, -2)] : [])]
}

interface Counted {
  readonly one: boolean
  /** Whether a hyphen joins number and unit, as in "three-day". */
  readonly hyphen: boolean
}

function nounOf(words: string, { one, hyphen }: Counted): string | null {
  const name = words.toLowerCase()
  if (nouns[name] !== undefined && (one || hyphen || plain.test(name))) return nouns[name]
  const found = singulars(name).find((word) => nouns[word] !== undefined)
  return found === undefined ? null : (nouns[found] ?? null)
}

const stop =
  /^(?:and|or|of|in|on|at|to|for|from|by|with|as|is|was|are|were|the|a|an|but|than|that|which|who|when|while|after|before|since|per|its|their|his|her|has|had|have|said|says|into|over|under|about|not|also|so|if|it|they|he|she|we|this|these|those|was|does|yes|plus|minus|versus|towards|perhaps|always|besides|whereas|across|unless|less|thus|us|out|up|down|more or|times)$/i
const wordsBehind = /[ -]([A-Za-z]+)(?:[ -]([A-Za-z]+))?(?: ([A-Za-z]+))?/y

/** Cut to the length of a word: what is longer is no unit. */
const short = (word: string | undefined): string =>
  word === undefined || word.length > 20 ? '' : word

interface Counting {
  readonly one: boolean
  /** Whether the number is in words: "two-factor" counts nothing, "12-member" does. */
  readonly inWords: boolean
}

/**
 * The English unit that begins at `start`, behind a space or a hyphen or none: a known noun, a known noun
 * after one word that describes it ("customer accounts"), a ticker, or any plural; null for none.
 */
export function englishUnitAt(
  text: string,
  start: number,
  { one, inWords }: Counting,
): Unit | null {
  if (!/[ %A-Za-z-]/.test(text[start] ?? '')) return null
  symbol.lastIndex = start
  const touching = symbol.exec(text)?.[0]
  if (touching !== undefined) {
    return { end: start + touching.length, unit: glued[touching] ?? touching, known: true }
  }
  wordsBehind.lastIndex = start
  const found = wordsBehind.exec(text)
  if (found === null) return null
  const [first, second, third] = [short(found[1]), short(found[2]), short(found[3])]
  const hyphen = text[start] === '-'
  const between = text[start + 1 + first.length] ?? ''
  const counted = { one, hyphen }
  const two = `${first}${between}${second}`
  for (const [words, length] of [
    [`${two} ${third}`, two.length + 1 + third.length],
    [two, two.length],
    [first, first.length],
  ] as const) {
    const unit = nounOf(words, counted)
    if (unit !== null) return { end: start + 1 + length, unit, known: true }
  }
  if (hyphen) return inWords ? fold(start, first) : behindHyphen(start, first)
  if (/^(?:times|fold)$/.test(first))
    return { end: start + 1 + first.length, unit: 'times', known: true }
  if (codes.includes(first)) return { end: start + 1 + first.length, unit: first, known: true }
  return (
    asAdjective(text, start, [first, second]) ??
    described(text, start, [first, second]) ??
    plural(start, first)
  )
}

/** A length of time or way that tells what the next word is like: "an 18 month period". */
function asAdjective(text: string, start: number, [first = '', second = '']: readonly string[]) {
  const measures = /^(?:year|month|week|day|hour|minute|mile|kilomet(?:er|re)|met(?:er|re))$/
  const describes = /^[a-z]{3,}$/.test(second) && !stop.test(second)
  const unit = measures.test(first) && describes ? nouns[first] : undefined
  const end = start + 1 + first.length
  return unit === undefined || text[end] !== ' ' ? null : { end, unit, known: true }
}

/** "10-fold" */
const fold = (start: number, word: string): Unit | null =>
  word === 'fold' ? { end: start + 5, unit: 'times', known: true } : null

/** "12-member", "7.1-magnitude": behind digits a word of four letters and more. */
function behindHyphen(start: number, word: string): Unit | null {
  if (word === 'fold') return fold(start, word)
  const counts = /^[a-z]{4,}$/.test(word) && !stop.test(word)
  return counts ? { end: start + 1 + word.length, unit: word, known: false } : null
}

/** A known noun behind one word that describes it. */
function described(text: string, start: number, [first = '', second = '']: readonly string[]) {
  if (second === '' || stop.test(first) || stop.test(second) || !/^[a-z]/.test(first)) return null
  const unit = nounOf(second, { one: false, hyphen: false })
  const end = start + 2 + first.length + second.length
  return unit === null ||
    text[start + 1 + first.length] !== ' ' ||
    /^(?:percent|pct|per)$/.test(second)
    ? null
    : { end, unit, known: true }
}

function plural(start: number, word: string): Unit | null {
  const counts = /^[a-z]{2,}[^suia'\s]s$/.test(word) && !stop.test(word)
  return counts ? { end: start + 1 + word.length, unit: word, known: false } : null
}

// Nobody walks a population: people and homes are left out, who may be 500m away.
const counting =
  /\b(?:population|audience|readership|circulation|workforce|(?:un)?employment)\b[^.;:\n]{0,32}\b(?:of|to|by|at|reached|hit|topped|passed) (?:about |around |nearly |almost |over |just (?:over|under) |more than |fewer than )?$/i

/** Whether what stands before `start` tells that heads are counted there: “a population of 67m”. */
export function countsBefore(text: string, start: number): boolean {
  return counting.test(text.slice(Math.max(0, start - 60), start))
}

/** Whether the word at `start` (a space before it) can be what a number counts. */
export function countsAt(text: string, start: number): boolean {
  return englishUnitAt(text, start, { one: false, inWords: false }) !== null
}
