import { newestOf, type Capture } from '#shared/domain/capture'
import type { Party, PartyKind } from '#shared/domain/party'
import type { Reading } from '#shared/domain/reading'
import { nameOf, type Source } from '#shared/domain/source'
import { grouped } from '#shared/grouped'
import { namesIn, type NameMention } from '#shared/text/names'
import { sentencesOf } from '#shared/text/sentences'

/** A name in the sources that nobody of the case bears, how often it stands there, and where first. */
export type FoundName = Readonly<{
  name: string
  kind: PartyKind
  times: number
  /** The sentence it first stands in, and where in it, in UTF-16 units. */
  words: string
  start: number
  end: number
  source: string | null
}>

type Texts = Readonly<{
  sources: readonly Source[]
  captures: readonly Pick<Capture, 'id' | 'sourceId' | 'capturedAt'>[]
  readings: readonly Pick<Reading, 'id' | 'text'>[]
}>

/** More are not shown: the first are those that stand most often. */
const most = 100

/** The names in the newest capture of every source that no party bears, the most frequent first. */
export function foundNames(parties: readonly Party[], texts: Texts): readonly FoundName[] {
  const bySource = grouped(texts.captures, ({ sourceId }) => sourceId)
  const readings = new Map(texts.readings.map(({ id, text }) => [id, text]))
  const found = new Map<string, FoundName>()
  for (const source of texts.sources) {
    const text = readings.get(newestOf(bySource.get(source.id) ?? [])?.id ?? '') ?? ''
    for (const mention of namesIn(text, parties)) {
      if (mention.partyId !== null) continue
      const key = mention.raw.normalize('NFKC').replaceAll(/\s/g, '')
      const known = found.get(key)
      if (known) found.set(key, { ...known, times: known.times + 1 })
      else found.set(key, firstOf(mention, text, nameOf(source)))
    }
  }
  return [...found.values()].toSorted((a, b) => b.times - a.times).slice(0, most)
}

/** How far around a name its sentence is looked for, in UTF-16 units. */
const reach = 300

function firstOf(
  { raw, kind, start, end }: NameMention,
  text: string,
  source: string | null,
): FoundName {
  const from = Math.max(0, start - reach)
  const near = text.slice(from, end + reach)
  const sentence = sentencesOf(near).find(
    (one) => one.start + from <= start && end <= one.end + from,
  )
  const begin = from + (sentence?.start ?? start - from)
  return {
    name: raw.replaceAll(/\s+/g, ' ').trim(),
    kind: kind === 'handle' ? 'unknown' : kind,
    times: 1,
    words: sentence?.text ?? raw,
    start: start - begin,
    end: end - begin,
    source,
  }
}
