import type { Party } from '#shared/domain/party'
import type { Piece } from '#shared/text/compare/pieces'
import { datesIn } from '#shared/text/dates'
import { figuresIn } from '#shared/text/figures'
import { linesOf } from '#shared/text/lines'
import { negationsIn } from '#shared/text/negations'
import { matchingText } from '#shared/text/normalise'
import { partiesIn } from '#shared/text/parties'
import type { Span } from '#shared/text/span'

/** What weighs most in a change, the weightiest first. */
export const weighty = ['figure', 'date', 'name', 'negation'] as const
export type Weighty = (typeof weighty)[number]

/** Figures, dates, names or negations that stood where a change is, and those that stand there. */
export type Touched = Readonly<{
  kind: Weighty
  before: readonly string[]
  after: readonly string[]
}>

/**
 * One place where the texts differ. `removed` is the old text at `before`, `added` the new text at
 * `after`, both in UTF-16 units of their texts.
 */
export type Change = Readonly<{
  /** Index of its first piece. */
  piece: number
  before: Span
  after: Span
  removed: string
  added: string
  /** Whether it is only in width or white space (rule 8). */
  layout: boolean
  touched: readonly Touched[]
}>

/** What is known of names and times for telling what a change touches. */
export type Known = Readonly<{ parties: readonly Party[] }>

/** The changes in their order, each with what it touches. Steps end at `yield`. */
export function* changesOf(
  pieces: readonly Piece[],
  [before, after]: readonly [string, string],
  known: Known,
): Generator<undefined, readonly Change[]> {
  const changes: Change[] = []
  const sides = [mentionsOf(before, known), mentionsOf(after, known)] as const
  let [at, to] = [0, 0]
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (!piece) continue
    if (piece.kind === 'same') {
      at += piece.text.length
      to += piece.text.length
      continue
    }
    const next = pieces[index + 1]
    const removed = piece.kind === 'removed' ? piece.text : ''
    const added = piece.kind === 'added' ? piece.text : next?.kind === 'added' ? next.text : ''
    const place = {
      before: { start: at, end: at + removed.length },
      after: { start: to, end: to + added.length },
    }
    const reach = {
      left: pieces[index - 1]?.text.length ?? 0,
      right: pieces[index + (removed !== '' && added !== '' ? 2 : 1)]?.text.length ?? 0,
    }
    const layout = isLayout([before, after], place)
    const touched = layout ? [] : touchedBy(place, reach, sides)
    changes.push({ piece: index, ...place, removed, added, layout, touched })
    at = place.before.end
    to = place.after.end
    if (removed !== '' && added !== '') index += 1
    yield
  }
  return changes
}

type Place = Pick<Change, 'before' | 'after'>

/** With a character of their surroundings: “can not” is not “cannot”. */
function isLayout([before, after]: readonly [string, string], place: Place): boolean {
  const [one, other] = [
    before.slice(Math.max(0, place.before.start - 1), place.before.end + 1),
    after.slice(Math.max(0, place.after.start - 1), place.after.end + 1),
  ]
  return matchingText(one).text === matchingText(other).text
}

type Mention = Span & Readonly<{ raw: string }>
type Mentions = (kind: Weighty, span: Span) => readonly Mention[]

/** Any day: years that are not written do not matter here. */
const someDay = '2000'

/** What of each kind stands in the lines of a span, read once a line. */
function mentionsOf(text: string, { parties }: Known): Mentions {
  const readers: Readonly<Record<Weighty, (line: string) => readonly Mention[]>> = {
    figure: (line) => figuresIn(line),
    date: (line) => datesIn(line, { reference: someDay }),
    name: (line) =>
      partiesIn(line, parties).map(({ start, end }) => ({
        start,
        end,
        raw: line.slice(start, end),
      })),
    negation: negationsIn,
  }
  const starts = Array.from(linesOf(text), ({ start }) => start)
  const read = new Map<string, readonly Mention[]>()
  const mentionsIn = (kind: Weighty, line: number): readonly Mention[] => {
    const known = read.get(`${kind} ${line}`)
    if (known) return known
    const from = starts[line] ?? 0
    const found = readers[kind](text.slice(from, starts[line + 1] ?? text.length)).map((one) => ({
      ...one,
      start: one.start + from,
      end: one.end + from,
    }))
    read.set(`${kind} ${line}`, found)
    return found
  }
  return (kind, span) => {
    const found: Mention[] = []
    const first = lastUpTo(starts, Math.max(0, span.start - 1))
    for (let line = first; (starts[line] ?? Infinity) <= span.end; line += 1) {
      found.push(...near(mentionsIn(kind, line), span))
    }
    return found
  }
}

/** Index of the last number that is not above `value`; they ascend, and the first never is. */
function lastUpTo(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? Infinity) <= value) low = middle
    else high = middle - 1
  }
  return low
}

/** A figure with all its words of degree is shorter; what is further away is not touched. */
const furthest = 200

/** The mentions, which come in order, that may reach into a span or into what stands beside it. */
function near(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) < start - furthest) low = middle + 1
    else high = middle
  }
  const found: Mention[] = []
  for (let at = low; at < mentions.length; at += 1) {
    const one = mentions[at]
    if (!one || one.start > end + furthest) break
    found.push(one)
  }
  return found
}

function touchedBy(
  place: Place,
  reach: Readonly<{ left: number; right: number }>,
  [ofBefore, ofAfter]: readonly [Mentions, Mentions],
): readonly Touched[] {
  return weighty.flatMap((kind): Touched[] => {
    const [olds, news] = [ofBefore(kind, place.before), ofAfter(kind, place.after)]
    // A figure of which one digit changed is cut by the change: what is left of it stands beside.
    const cut = [
      ...overlapping(olds, place.before).map((one) => beyond(one, place.before)),
      ...overlapping(news, place.after).map((one) => beyond(one, place.after)),
    ]
    const left = Math.min(reach.left, Math.max(0, ...cut.map((one) => one.left)))
    const right = Math.min(reach.right, Math.max(0, ...cut.map((one) => one.right)))
    const wide = ({ start, end }: Span) => ({ start: start - left, end: end + right })
    const before = overlapping(olds, wide(place.before)).map(({ raw }) => raw)
    const after = overlapping(news, wide(place.after)).map(({ raw }) => raw)
    const [gone, come] = [without(before, after), without(after, before)]
    return gone.length + come.length === 0 ? [] : [{ kind, before: gone, after: come }]
  })
}

function overlapping(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  return mentions.filter((one) =>
    start === end ? one.start < start && one.end > start : one.start < end && one.end > start,
  )
}

const beyond = (one: Span, span: Span) => ({
  left: Math.max(0, span.start - one.start),
  right: Math.max(0, one.end - span.end),
})

/** Those of `these` that are not in `others`, one for one, whatever their width. */
function without(these: readonly string[], others: readonly string[]): readonly string[] {
  const left = others.map((other) => matchingText(other).text)
  return these.filter((one) => {
    const at = left.indexOf(matchingText(one).text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
