import type { Near, SoughtName } from '#shared/check/sought-name'
import { capitalRuns, latinWords, smallWords, type Word } from '#shared/text/names/capital-runs'
import { addresses, bodyEnds, noNames, openers, posts } from '#shared/text/names/english-words'
import { isOneSlip } from '#shared/text/one-slip'

/** Letters of a name, at least; a word of a longer name may have fewer, if it alone is off. */
const shortest = 5
/** … but words as short as this have to be equal. */
const tooShort = 3

type Latin = SoughtName & Readonly<{ words: readonly string[]; own: ReadonlySet<string> }>

const word = /^[\p{sc=Latn}\p{M}.'’&-]+$/u
const speech =
  /^(?:['’]s)? (?:said|says|told|denied|denies|wrote|added|claimed|argued|insisted|admitted|declined|replied|resigned|testified)\b/

/**
 * Names in Latin letters of which each word is equal or one slip away with the same first letter, where a
 * run of capitals has the same number of words, titles and openers of sentences aside. `text` is in NFKC.
 */
export function latinSlips(text: string, names: readonly SoughtName[]): readonly Near[] {
  const sought = names.flatMap((name) => latinOf(name, names))
  if (sought.length === 0) return []
  const all = latinWords(text)
  const small = smallWords(text, all)
  const runs = capitalRuns(text, all)
  const inside = new Set(
    runs.flatMap(({ words, atStart }) => (atStart ? [] : words.slice(0, 1).map(({ raw }) => raw))),
  )
  return runs.flatMap(({ words, atStart }) => {
    const from = words.findIndex(({ lower }) => !isBefore(lower))
    const run = from < 0 ? [] : withoutForm(words.slice(from))
    const [first, last] = [run[0], run.at(-1)]
    if (!first || !last) return []
    const isAlone = run.length === 1
    if (isAlone && (isCommon(first.lower) || small.has(first.lower))) return []
    const opens = isAlone && atStart && from === 0
    if (opens && !inside.has(first.raw) && !speech.test(text.slice(last.end, last.end + 20)))
      return []
    const near = sought.find((name) => isNear(run, name))
    return near ? [{ start: first.start, end: last.end, party: near.party, name: near.name }] : []
  })
}

function latinOf(name: SoughtName, names: readonly SoughtName[]): readonly Latin[] {
  const words = wordsOf(name.form)
  if (!words.every((one) => word.test(one)) || words.join('').length < shortest) return []
  const own = names.filter(({ party }) => party.id === name.party.id)
  return [{ ...name, words, own: new Set(own.flatMap(({ form }) => wordsOf(form))) }]
}

const wordsOf = (form: string) => form.split(' ').map((one) => one.replace(/\.$/, ''))

const isBefore = (lower: string) => addresses.has(lower) || posts.has(lower) || openers.has(lower)
const isCommon = (lower: string) => noNames.has(lower) || bodyEnds.has(lower)

const forms = /^(?:inc|ltd|llc|corp|co|plc)$/

function withoutForm(run: readonly Word[]): readonly Word[] {
  const end = run.findLastIndex(({ lower }) => !forms.test(lower)) + 1
  return run.slice(0, end)
}

function isNear(run: readonly Word[], { words, own }: Latin): boolean {
  if (run.length !== words.length || run.every(({ raw }) => own.has(raw))) return false
  const written = run.map(({ raw }) => raw.replace(/\.$/, ''))
  if (isShouted(written.join('')) && !isShouted(words.join(''))) return false
  const off = written.flatMap((one, at) =>
    one === words[at] ? [] : [[one, words[at] ?? ''] as const],
  )
  const slipped = off.filter(([one, name]) => plain(one) !== plain(name))
  if (slipped.length > 1 && slipped.some(([, name]) => name.length < shortest)) return false
  return off.length > 0 && off.every(([one, name]) => isNearWord(one, name))
}

const isShouted = (letters: string) => letters === letters.toUpperCase()

function isNearWord(one: string, name: string): boolean {
  const [a, b] = [plain(one), plain(name)]
  if (a === b) return true
  const isPlural = a === `${b}s` || a === `${b}es`
  return !isPlural && b.length > tooShort && a[0] === b[0] && isOneSlip(a, b)
}

/** In small letters and without accents. */
const plain = (one: string) =>
  one.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
