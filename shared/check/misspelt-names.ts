import { lookAlikesIn } from '#shared/check/look-alikes'
import { kanjiSlips } from '#shared/check/kanji-slips'
import { slipsIn } from '#shared/check/name-slips'
import { soughtNames } from '#shared/check/sought-name'
import type { Party } from '#shared/domain/party'
import { namesIn, type NamedParty } from '#shared/text/names'
import { withoutOverlap } from '#shared/text/names/candidate'
import { matchingText } from '#shared/text/normalise'
import { partiesIn } from '#shared/text/parties'
import type { Span } from '#shared/text/span'

/** Where a text may mean a party and spells its name otherwise. Offsets are UTF-16 units. */
export type NearName = Span &
  Readonly<{
    /** As it stands in the text. */
    raw: string
    party: Party['id']
    /** What the party is called; of a body without its legal form, where the text's lies outside `raw`. */
    name: string
  }>

/**
 * Names in a draft that are nearly those of a party: the same but for variants of kanji (渡辺, 渡邉), for
 * kana that look alike (ヴ, ブ; ッ, ツ; one voiced mark), or one slip away (katakana from four letters on,
 * Latin words from five, one character of a person's Japanese full name). Nothing that is the name of some
 * party, or its reading, is found, nor plurals, possessives, words in capitals throughout, everyday words or
 * parts of longer runs of the same script. In the order of the text, without overlaps; of two names as near
 * the first party's, a look-alike before a slip. Linear in the length of the text.
 */
export function nearNames(text: string, parties: readonly NamedParty[]): readonly NearName[] {
  const names = soughtNames(parties)
  if (names.length === 0) return []
  const readings = parties.flatMap((party) => party.names.map(({ reading }) => reading))
  const known = new Set([
    ...names.map(({ form }) => form),
    ...readings.map((reading) => matchingText(reading).text),
  ])
  const isNamed = boundsOf(namesIn(text, []))
  const isMention = coveredBy(partiesIn(text, parties))
  const near = [
    ...lookAlikesIn(text, names, isNamed),
    ...slipsIn(text, names, isNamed),
    ...kanjiSlips(text, names),
  ].filter(
    ({ start, end }) =>
      !isMention({ start, end }) && !known.has(matchingText(text.slice(start, end)).text),
  )
  return withoutOverlap(near, new Uint8Array(text.length)).map(({ start, end, party, name }) => ({
    start,
    end,
    raw: text.slice(start, end),
    party: party.id,
    name,
  }))
}

function boundsOf(spans: readonly Span[]): (span: Span) => boolean {
  const bounds = new Map(spans.map(({ start, end }) => [start, end]))
  return ({ start, end }) => bounds.get(start) === end
}

/** Whether a span lies in one of `mentions`, which are in order and do not overlap. */
function coveredBy(mentions: readonly Span[]): (span: Span) => boolean {
  const ends = new Map<number, number>()
  for (const { start, end } of mentions) for (let at = start; at < end; at += 1) ends.set(at, end)
  return ({ start, end }) => (ends.get(start) ?? -1) >= end
}
