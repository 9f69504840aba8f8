import type { NameCandidate } from '#shared/text/names/candidate'
import { capitalRuns, latinWords, smallWords, type Word } from '#shared/text/names/capital-runs'
import {
  addresses,
  bodyEnds,
  bodyStarts,
  noNames,
  openers,
  posts,
} from '#shared/text/names/english-words'

/** Words of a person's name, at most. */
const most = 4
/** … and of a body's. */
const mostOfBody = 7

type Run = readonly Word[]

/**
 * People and bodies by the way English writes them: capitals after a title (Mr Kondo), two to four words
 * with capitals (Kazuya Kondo), bodies by their last word (Haru Exchange, Foo Co., Ltd) or their first
 * (Ministry of Finance). Capitals alone may be a ship's or a firm's too: without a title, an age or “who”
 * after it such a name is of no known kind. Titles lie outside, and so does the full stop of an abbreviation
 * at the end. Words that are capital because a sentence begins, headlines in capitals, days, peoples and places are no names.
 * `text` is in NFKC. Linear in its length.
 */
export function englishNames(text: string): readonly NameCandidate[] {
  const words = latinWords(text)
  const small = smallWords(text, words)
  const headlines = headlinesIn(text)
  const found: NameCandidate[] = []
  for (const { words: run, atStart } of capitalRuns(text, words)) {
    const first = run[0]
    if (!first || headlines(first.start)) continue
    // Reading Borough Council, Tendring District Council: here the first word is a place.
    const council = local.has(run[1]?.lower ?? '') ? bodyIn(text, run) : null
    const rest = atStart && isOpener(first, small, run.length) ? run.slice(1) : run
    const body = council ?? bodyIn(text, rest)
    if (body) found.push({ ...body, kind: 'organisation' })
    else if (rest.length <= mostOfBody) found.push(...peopleIn(text, rest))
  }
  return found
}

const local = new Set(['borough', 'county', 'district', 'city', 'town', 'parish', 'community'])

function isOpener({ lower, raw }: Word, small: ReadonlySet<string>, length: number): boolean {
  if (openers.has(lower)) return true
  if (addresses.has(lower) || posts.has(lower) || bodyStarts.has(lower)) return false
  return small.has(lower) || (length > 1 && /(?:ing|ly|ed)$/.test(raw))
}

const of =
  /^ (?:of|for) (?:the )?\p{Lu}[\p{L}'’-]{1,30}(?:(?:,| and|, and| &)? \p{Lu}[\p{L}-]{1,30}){0,4}/u

/** A body that is the whole run, but for an article or a day before it, with what “of” adds. */
function bodyIn(text: string, run: Run): { start: number; end: number } | null {
  const from = run.findIndex(({ lower }) => !openers.has(lower) && !isDay(lower))
  const name = from < 0 ? [] : run.slice(from)
  const [first, last] = [name[0], name.at(-1)]
  if (!first || !last || name.length > mostOfBody) return null
  if (bodyStarts.has(last.lower)) {
    const rest = of.exec(text.slice(last.end, last.end + 160))?.[0] ?? ''
    if (rest !== '') return { start: first.start, end: last.end + rest.length }
  }
  return name.length > 1 && bodyEnds.has(last.lower) ? { start: first.start, end: last.end } : null
}

const isDay = (lower: string) =>
  /day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(
    lower,
  )

/** An age, or what is asked of nobody but people. */
const afterPerson = /^(?:,? who\b|, (?:aged )?\d{2}[,.;](?!\d)| \(\d{2}\))/u

/** The people in a run that may hold their titles, and other words with capitals beside them. */
function peopleIn(text: string, run: Run): readonly NameCandidate[] {
  const found: NameCandidate[] = []
  let name: Word[] = []
  let title: 'none' | 'post' | 'address' = 'none'
  const close = () => {
    const [first, last] = [name[0], name.at(-1)]
    const least = title === 'none' ? 2 : 1
    if (first && last && name.length >= least && name.length <= most && isName(text, name, title)) {
      const isTold = title !== 'none' || afterPerson.test(text.slice(last.end, last.end + 12))
      found.push({ start: first.start, end: last.end, kind: isTold ? 'person' : 'unknown' })
    }
    name = []
  }
  for (const one of run) {
    const isTitle = addresses.has(one.lower) || posts.has(one.lower)
    if (!isTitle && !noNames.has(one.lower)) {
      name.push(one)
      continue
    }
    close()
    title = addresses.has(one.lower) ? 'address' : posts.has(one.lower) ? 'post' : 'none'
  }
  close()
  return found
}

function isName(text: string, name: Run, title: 'none' | 'post' | 'address'): boolean {
  const [first, last] = [name[0], name.at(-1)]
  if (!first || !last || /^\p{Lu}\.?$/u.test(last.raw) || last.raw.includes('&')) return false
  if (name.some(({ lower }) => bodyEnds.has(lower) && title !== 'address')) return false
  if (title !== 'address' && name.some(({ raw }) => isShouted(raw))) return false
  return title !== 'none' || !besideJapanese(text, first.start, last.end)
}

/** FBI, NATO: capitals throughout are no part of a name in English; J. and JK are initials. */
const isShouted = (raw: string) => raw.length > 2 && /^\p{Lu}{3,}$/u.test(raw)

const japanese = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー]/u

/** In Japanese, words with capitals are brands more often than people. */
function besideJapanese(text: string, start: number, end: number): boolean {
  return japanese.test(text.slice(Math.max(0, start - 2), start) + text.slice(end, end + 2))
}

/** Tells whether a place is in a line without a full stop whose words, but for small ones, have capitals. */
function headlinesIn(text: string): (at: number) => boolean {
  const starts: number[] = []
  const ends: number[] = []
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    if (line.length > 200 || /[.!?。]["”’']?\s*$/.test(line) || /(?<!\p{L})\p{Ll}{5,}/u.test(line))
      continue
    const capitals = line.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0
    if (capitals < 5) continue
    starts.push(index)
    ends.push(index + line.length)
  }
  let line = 0
  return (at) => {
    while ((ends[line] ?? Infinity) <= at) line += 1
    return (starts[line] ?? Infinity) <= at
  }
}
