import { matchingText } from '#shared/text/normalise'
import type { Normalised } from '#shared/text/normalise-map'
import type { Span } from '#shared/text/span'

/** A stretch that two texts have word for word: where it stands in each, in UTF-16 units. */
export type SharedWords = Readonly<{ here: Span; there: Span }>

/** A text made ready to be compared with many others. */
export type WordIndex = Readonly<{
  folded: Normalised
  blocks: ReadonlyMap<string, readonly number[]>
}>

/**
 * The shortest stretch that tells something, where a kana or kanji weighs two and any other sign one:
 * forty characters of Japanese, some thirteen words of English. Shorter ones are the same by chance.
 */
const leastWeight = 80

/** Any stretch of twice this length holds one block of a text cut into such blocks. */
const blockLength = leastWeight / 4

/** Words that stand more often than this in one text are its boilerplate. */
const mostPlaces = 20

/** Reads a text once, so that `sharedWords` can lay many others beside it. */
export function wordIndex(text: string): WordIndex {
  const folded = matchingText(text)
  const blocks = new Map<string, number[]>()
  for (let at = 0; at + blockLength <= folded.text.length; at += blockLength) {
    const block = folded.text.slice(at, at + blockLength)
    const places = blocks.get(block)
    if (!places) blocks.set(block, [at])
    else if (places.length < mostPlaces) places.push(at)
  }
  return { folded, blocks }
}

/**
 * The stretches that another text has word for word (NFKC, white space folded as in `matchingText`), the
 * heaviest first. No two overlap in the other text. Words that were moved are found, words that were
 * changed end a stretch. Linear in the length of the other text but for what is repeated in the first.
 */
export function sharedWords(here: WordIndex, other: string): readonly SharedWords[] {
  const there = matchingText(other)
  const [one, two] = [here.folded.text, there.text]
  const found: (SharedWords & { weight: number })[] = []
  let done = 0
  for (let at = 0; at + blockLength <= two.length; at += 1) {
    const places = here.blocks.get(two.slice(at, at + blockLength))
    if (!places) continue
    const run = places
      .map((place) => runAround(one, two, place, at, done))
      .reduce((a, b) => (b.length > a.length ? b : a))
    const { start, end } = wholeWords(two, run.there, run.there + run.length)
    done = run.there + run.length
    at = Math.max(at, done - blockLength)
    const weight = weightOf(two.slice(start, end))
    if (weight < leastWeight) continue
    const from = run.here + start - run.there
    found.push({
      here: here.folded.rangeInOriginal(from, from + end - start),
      there: there.rangeInOriginal(start, end),
      weight,
    })
  }
  return found
    .toSorted((a, b) => b.weight - a.weight || a.there.start - b.there.start)
    .map(({ here: own, there: its }) => ({ here: own, there: its }))
}

/** The longest equal stretch around two equal blocks that begins in the second text at `from` or after. */
function runAround(one: string, two: string, here: number, there: number, from: number) {
  let back = 0
  while (here > back && there - back > from && one[here - back - 1] === two[there - back - 1]) {
    back += 1
  }
  let length = blockLength
  while (there + length < two.length && one[here + length] === two[there + length]) length += 1
  return { here: here - back, there: there - back, length: back + length }
}

const letter = /[\p{Script=Latin}\p{N}]/u
const edge = /[\s\p{P}\p{S}]/u

/** Without a word of an alphabet that is only half of one, and without punctuation at the beginning. */
function wholeWords(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  const isInside = (at: number) => letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '')
  while (start < end && isInside(start)) start += 1
  while (start < end && isInside(end)) end -= 1
  while (start < end && edge.test(text[start] ?? '') && !/[「『“"(（]/.test(text[start] ?? '')) {
    start += 1
  }
  while (start < end && /\s/.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

function weightOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0)
}
