import type { Clock, DateWord, Piece } from './date-word'

/** One end of what a text tells: a date, a time, or both. */
export interface Moment {
  readonly date: DateWord | null
  readonly weekday: number | null
  readonly clock: Clock | null
  /** `Z` or an offset; null where the text names none. */
  readonly zone: string | null
}

/** A date or time with all that was said of it, and the end of the range where it is one. */
export interface Phrase {
  readonly start: number
  readonly end: number
  /** Null for what looks like a date or time and cannot be placed. */
  readonly from: Moment | null
  readonly until: Moment | null
}

const dateThenClock =
  /^(?: ?[,、]? ?|の|T|,? (?:at|from|around|about|by) (?:about |around )?|\(?(?:現地時間)?)$/
const clockThenDate = /^(?: ?[·・|] ?|,? on (?:the )?|,? | ?, ?)$/
const rangeMark = /^ ?(?:[-~]|から|(?<word> (?:to|through|until|till)) ?) ?$/

const bare: Moment = { date: null, weekday: null, clock: null, zone: null }
const at = (clock: Clock): Moment => ({ ...bare, clock, zone: clock.zone })

const ofDay = (date: DateWord | null) =>
  date !== null && ['day', 'shifted-day', 'weekday'].includes(date.kind)

/** The phrase a piece begins, or null for the name of a zone, which waits for its time. */
function phraseOf(piece: Piece): Phrase | null {
  const { start, end } = piece
  if (piece.is === 'zone') return null
  if (piece.is === 'nothing') return { start, end, from: null, until: null }
  if (piece.is === 'clock') {
    return { start, end, from: at(piece.clock), until: piece.until && at(piece.until) }
  }
  const { date, until, weekday } = piece
  return { start, end, from: { ...bare, date, weekday }, until: until && { ...bare, date: until } }
}

/** Date and time side by side as one moment, or null where they do not belong together. */
function together(left: Phrase, right: Phrase, gap: string): Phrase | null {
  if (left.from === null || right.from === null) return null
  const span = { start: left.start, end: right.end, until: left.until ?? right.until }
  const zone = left.from.zone ?? right.from.zone
  if (ofDay(left.from.date) && left.from.clock === null && right.from.date === null) {
    if (left.until !== null) return null
    if (!dateThenClock.test(gap)) return null
    return { ...span, from: { ...left.from, clock: right.from.clock, zone } }
  }
  if (left.from.date !== null || !ofDay(right.from.date) || right.from.clock !== null) return null
  if (!clockThenDate.test(gap)) return null
  return { ...span, from: { ...right.from, clock: left.from.clock, zone } }
}

/** Two phrases with から, ~, "to" between them as one range, or null where they are two dates. */
function ranged(left: Phrase, right: Phrase, gap: string, after: string): Phrase | null {
  if (left.from === null || right.from === null) return null
  if (left.until !== null || right.until !== null || !rangeMark.test(gap)) return null
  // 3日から5日に延期: a change, unless it goes on as にかけて.
  if (gap.includes('から') && /^に(?!かけ)/.test(after)) return null
  const [a, b] = [left.from, right.from]
  const span = { start: left.start, end: right.end }
  const zone = a.zone ?? b.zone
  // "9am to 5pm on Monday": the day that the second names is the first's too.
  if (a.date === null && a.clock !== null && b.clock !== null && ofDay(b.date)) {
    return { ...span, from: { ...b, clock: a.clock, zone }, until: { ...b, date: null, zone } }
  }
  const sameKind = a.date !== null && b.date !== null && a.date.kind === b.date.kind
  const time = a.clock !== null && b.clock !== null && b.date === null
  const days = sameKind && (a.clock === null) === (b.clock === null)
  if (!(time || (days && a.date?.kind !== 'weekday' && a.date?.kind !== 'shifted-day'))) return null
  return { ...span, from: { ...a, zone }, until: { ...b, zone } }
}

/** The dates and times of a readable text, joined from its pieces in their order. */
export function phrasesOf(pieces: readonly Piece[], text: string): readonly Phrase[] {
  const joined = combine(withZones(pieces, text), (left, right) =>
    together(left, right, text.slice(left.end, right.start)),
  )
  return combine(joined, (left, right) =>
    ranged(left, right, text.slice(left.end, right.start), text.slice(right.end, right.end + 3)),
  )
}

/** Phrases with the zone named before them: 日本時間2月4日午前0時. */
function withZones(pieces: readonly Piece[], text: string): readonly Phrase[] {
  return pieces.flatMap((piece, index) => {
    const phrase = phraseOf(piece)
    const zone = pieces[index - 1]
    if (phrase === null) return []
    if (zone?.is !== 'zone' || phrase.from === null) return [phrase]
    if (!/^[の、,: ]?$/.test(text.slice(zone.end, piece.start))) return [phrase]
    return [{ ...phrase, start: zone.start, from: { ...phrase.from, zone: zone.zone } }]
  })
}

function combine(
  phrases: readonly Phrase[],
  join: (left: Phrase, right: Phrase) => Phrase | null,
): readonly Phrase[] {
  const combined: Phrase[] = []
  for (const phrase of phrases) {
    const left = combined.at(-1)
    const joined = left === undefined ? null : join(left, phrase)
    if (joined === null) combined.push(phrase)
    else combined[combined.length - 1] = joined
  }
  return combined
}
