import type { FigureMention } from '../figures'
import { amountAt, foldAt, numberAt, type NumberAt } from './amount'
import { lastNonZero, plain } from './decimal'
import { englishFractionAt } from './english-fraction'
import { fractionAt } from './fraction'
import { measureAt } from './measure'
import { numeralAt } from './numeral'
import { qualifiersAfter, qualifiersBefore, type Qualifier } from './qualifiers'
import { standing } from './standing'
import { vagueAt } from './vague'

type Found = Omit<FigureMention, 'raw'>

const candidate =
  /[\d½⅓⅔¼¾⅕-⅞〇一二三四五六七八九十百千数半過]|(?<![A-Za-z])(?:an?(?= (?:hundred|thousand|million|billion|trillion|dozen|half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|few))|half|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|tens|dozens|hundreds|thousands|millions|billions|trillions|several|(?:two|three|four|five|six|seven|eight|nine|ten)fold)(?![A-Za-z])/gi

/** Where, from `start` on, a figure can begin; −1 for nowhere. */
export function candidateFrom(text: string, start: number): number {
  candidate.lastIndex = start
  return candidate.exec(text)?.index ?? -1
}

const token = /\d[\d.,]*|[〇一二三四五六七八九十百千万億兆]+|[A-Za-z]+|[^]/y

/** Where to look on behind what is no figure: past the whole number or word, lest its tail be read. */
export function passedBy(text: string, at: number): number {
  token.lastIndex = at
  return at + (token.exec(text)?.[0].length ?? 1)
}

/** The figure whose digits or words begin at `at`, or null. */
export function figureAt(text: string, at: number): Found | null {
  const number = numberAt(text, at)
  const found = fractionFound(text, at, number) ?? vagueFound(text, at, number)
  return found ?? amountFound(text, at, number)
}

interface Core {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly valueTo: string | null
  readonly unit: string | null
  readonly approximate: boolean
  readonly lastSignificant: number | null
  readonly lastNonZero: number | null
}

/** `core` with the words that qualify it on both sides, `own` being what it says of itself. */
function qualified(text: string, core: Core, own: readonly Qualifier[]): Found {
  const before = qualifiersBefore(text, core.start)
  const after = qualifiersAfter(text, core.end, core.unit)
  return {
    ...core,
    start: before.at,
    end: after.at,
    qualifiers: [...new Set([...before.qualifiers, ...own, ...after.qualifiers])],
    approximate: core.approximate || before.loose || after.loose,
  }
}

/** Whether a number that begins at `at` is the tail of a word, a code or another number. */
const tailed = (text: string, at: number) =>
  /[A-Za-z\d_第#]$|[\dA-Za-z][.,:/-]$/.test(text.slice(Math.max(0, at - 2), at))

function fractionFound(text: string, at: number, { figures, words }: NumberAt): Found | null {
  const found = fractionAt(text, at, figures) ?? englishFractionAt(text, at, figures ?? words)
  if (found === null || tailed(text, at)) return null
  const { over, ...share } = found
  const none = { valueTo: null, approximate: false, lastSignificant: null, lastNonZero: null }
  const unit = /[½⅓⅔¼¾⅕-⅞]/.test(text[share.end - 1] ?? '') ? unitBehind(text, share.end) : null
  return qualified(text, { ...none, ...share, ...unit }, over ? ['over'] : [])
}

/** The unit behind a fraction in one character: 1½ hours. */
function unitBehind(text: string, end: number) {
  const number = numeralAt('2', 0)
  const measure =
    number && measureAt(text, end, { number, inWords: false, from: number.value, to: null })
  return measure?.known ? { end: measure.end, unit: measure.unit } : null
}

function vagueFound(text: string, at: number, { figures }: NumberAt): Found | null {
  const found = vagueAt(text, at, figures)
  if (found === null || tailed(text, at)) return null
  const number = { end: found.end, value: found.from, scale: 0, kanji: false, marked: true }
  const ends = { from: found.from, to: found.to }
  const measure = measureAt(text, found.end, { number, inWords: false, ...ends })
  if (measure === null) return null
  const core = {
    start: at,
    end: measure.end,
    value: plain(measure.from),
    valueTo: measure.to && plain(measure.to),
    unit: measure.unit,
    approximate: true,
    lastSignificant: found.last,
    lastNonZero: found.last === null ? null : lastNonZero(measure.from),
  }
  return qualified(text, core, [])
}

function amountFound(text: string, at: number, number: NumberAt): Found | null {
  const amount = foldAt(text, at) ?? amountAt(text, at, number)
  const stands = amount && standing(text, amount)
  if (amount === null || stands === null) return null
  const { start, end, from, to, unit, vague, inside } = amount
  const core = {
    start,
    end,
    value: plain(from),
    valueTo: to && plain(to),
    unit: stands === 'age' ? 'age' : unit,
    approximate: vague || /余/.test(text[amount.number.end] ?? ''),
    lastSignificant: from.exponent,
    lastNonZero: lastNonZero(from),
  }
  const found = qualified(text, core, inside === null ? [] : [inside])
  if (to === null || !/\bbetween $/i.test(text.slice(Math.max(0, start - 8), start))) return found
  return { ...found, start: start - 8 }
}
