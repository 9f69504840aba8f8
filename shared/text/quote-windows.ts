import type { Pattern } from '#shared/text/quote-pattern'

/** A stretch of the searched text in which the passage and its surroundings may stand. */
export interface Window {
  readonly start: number
  readonly end: number
}

/** A piece of the passage, `at` its offset there, found in the text at `hit`. */
interface Meeting {
  readonly at: number
  readonly hit: number
}

const seedCount = 24
const hitsEachSide = 4
const hitsBeside = 2
const hitsBefore = 512
const hitsAnywhere = 32
const windowCount = 4
const bin = 32

/**
 * Where short pieces of the passage and its surroundings meet in the right order: each piece found votes
 * for the place where the whole would then begin, and the places with most votes are worth a closer look.
 * Of a piece that stands everywhere only some places count, those near the expected one first, where
 * one is expected.
 */
export function windowsOf(
  text: string,
  pattern: Pattern,
  expected: number | null,
): readonly Window[] {
  const whole = pattern.before + pattern.quote + pattern.after
  const meetings = new Map<number, Meeting[]>()
  for (const { seed, at } of seedsOf(whole)) {
    const hits =
      expected === null
        ? hitsFrom(text, seed, 0, text.length, hitsAnywhere)
        : hitsNear(text, seed, expected - pattern.before.length + at)
    for (const hit of hits) {
      const place = Math.floor((hit - at) / bin)
      const there = meetings.get(place)
      if (there) there.push({ at, hit })
      else meetings.set(place, [{ at, hit }])
    }
  }
  const at = (place: number) => meetings.get(place) ?? []
  const votes = (place: number) => at(place).length + at(place + 1).length
  const reach = Math.max(2, Math.ceil(whole.length / 3 / bin))
  const home = expected === null ? 0 : (expected - pattern.before.length) / bin
  const away = (place: number) => Math.abs(place - home)
  const chosen: number[] = []
  for (const place of [...meetings.keys()]
    .filter((one) => votes(one) >= 2)
    .toSorted((a, b) => votes(b) - votes(a) || away(a) - away(b))) {
    if (chosen.length === windowCount) break
    if (chosen.every((better) => Math.abs(better - place) > reach)) chosen.push(place)
  }
  return chosen.map((place) => {
    const found = [...at(place), ...at(place + 1)]
    for (let other = place - reach; other <= place + reach; other += 1) {
      if (other !== place && other !== place + 1 && at(other).length >= 2) found.push(...at(other))
    }
    return around(found, whole.length, text.length)
  })
}

/** The stretch that holds all of the passage, judged by its outermost pieces. */
function around(meetings: readonly Meeting[], length: number, textLength: number): Window {
  const slack = (distance: number) => distance + (distance >> 3) + 8
  const byHit = meetings.toSorted((a, b) => a.hit - b.hit)
  const [first] = byHit
  const last = byHit.at(-1)
  if (first === undefined || last === undefined) return { start: 0, end: 0 }
  return {
    start: Math.max(0, first.hit - slack(first.at)),
    end: Math.min(textLength, last.hit + slack(length - last.at)),
  }
}

/** Pieces spread evenly over the text: four units where there are kana or kanji, else six. */
function seedsOf(whole: string): readonly { seed: string; at: number }[] {
  const length = Math.min(whole.length, /[\u3041-\u9fff]/.test(whole) ? 4 : 6)
  const last = whole.length - length
  const count = Math.min(seedCount, last + 1)
  return Array.from({ length: count }, (_, index) => {
    const at = count === 1 ? 0 : Math.floor((index * last) / (count - 1))
    return { seed: whole.slice(at, at + length), at }
  })
}

/** Some places of a piece: those nearest the expected one, the first from a little before it, the first of all. */
function hitsNear(text: string, seed: string, expected: number): ReadonlySet<number> {
  const near = Math.max(0, expected - hitsBefore)
  return new Set([
    ...hitsFrom(text, seed, Math.max(0, expected), text.length, hitsBeside),
    ...hitsBack(text, seed, expected),
    ...hitsFrom(text, seed, near, text.length, hitsEachSide),
    ...hitsFrom(text, seed, 0, near, hitsEachSide),
  ])
}

function hitsBack(text: string, seed: string, before: number): number[] {
  const hits: number[] = []
  for (let hit = before; hit > 0 && hits.length < hitsBeside;) {
    hit = text.lastIndexOf(seed, hit - 1)
    if (hit !== -1) hits.push(hit)
  }
  return hits
}

function hitsFrom(text: string, seed: string, from: number, to: number, most: number): number[] {
  const hits: number[] = []
  for (
    let hit = text.indexOf(seed, from);
    hit !== -1 && hit < to && hits.length < most;
    hit = text.indexOf(seed, hit + 1)
  ) {
    hits.push(hit)
  }
  return hits
}
