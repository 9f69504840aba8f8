import { newestOf, type Capture } from '#shared/domain/capture'
import type { Party, PartyKind } from '#shared/domain/party'
import type { Reading } from '#shared/domain/reading'
import { nameOf, type Source } from '#shared/domain/source'
import { grouped } from '#shared/grouped'
import { namesIn } from '#shared/text/names'
import { inSentences } from '#shared/text/party-mentions'

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
    const strange = namesIn(text, parties).filter(({ partyId }) => partyId === null)
    for (const { raw, kind, start, end, sentence } of inSentences(text, strange)) {
      const key = raw.normalize('NFKC').replaceAll(/\s/g, '')
      const known = found.get(key)
      found.set(
        key,
        known
          ? { ...known, times: known.times + 1 }
          : {
              name: raw.replaceAll(/\s+/g, ' ').trim(),
              kind: kind === 'handle' ? 'unknown' : kind,
              times: 1,
              words: sentence.text,
              start: start - sentence.start,
              end: end - sentence.start,
              source: nameOf(source),
            },
      )
    }
  }
  return [...found.values()].toSorted((a, b) => b.times - a.times).slice(0, most)
}
