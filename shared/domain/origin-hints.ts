import type { PostRecord } from '#shared/domain/post-record'
import { shown, type Source } from '#shared/domain/source'
import { inTime, Instant } from '#shared/domain/time'
import { folded } from '#shared/text/fold'
import { relaysIn } from '#shared/text/relays'
import { sharedWords, wordIndex, type SharedWords } from '#shared/text/shared-words'
import type { Span } from '#shared/text/span'

/** A source with the reading text of its newest capture. Spans are UTF-16 units of that text. */
export type ReadSource = Readonly<{ source: Source; captureId: string; text: string }>

/**
 * A sign that a source has its knowledge from elsewhere, with what shows it. The reporter judges.
 * `same-words`: another source of the case has stretches of it word for word, the longest first.
 * `relay`: its text names the outlet it hands on; `otherIds` are that outlet's sources in the case.
 * `same-posts`: another source shows the same posts.
 */
export type OriginHint =
  | Readonly<{
      why: 'same-words'
      other: ReadSource
      stretches: readonly SharedWords[]
      /** Of all stretches, in UTF-16 units of the source's own text. */
      characters: number
    }>
  | Readonly<{ why: 'relay'; name: string; raw: string; place: Span; otherIds: readonly string[] }>
  | Readonly<{ why: 'same-posts'; other: ReadSource; posts: readonly PostRecord[] }>

/**
 * What in the case hints at where a source comes from: word for word the same, then what its text names,
 * then posts that both show. One step for each other source, so that long work can give way in between.
 */
export function* originHints(
  of: ReadSource,
  others: readonly ReadSource[],
  posts: readonly PostRecord[],
): Generator<undefined, readonly OriginHint[]> {
  const index = wordIndex(of.text)
  const own = posts.filter((post) => isSeenIn(post, of))
  const sameWords: Extract<OriginHint, { why: 'same-words' }>[] = []
  const samePosts: OriginHint[] = []
  for (const other of others) {
    const stretches = sharedWords(index, other.text)
    const characters = stretches.reduce((sum, { here }) => sum + here.end - here.start, 0)
    if (stretches.length > 0) sameWords.push({ why: 'same-words', other, stretches, characters })
    const same = own.filter((post) => isSeenIn(post, other))
    if (same.length > 0) samePosts.push({ why: 'same-posts', other, posts: same })
    yield
  }
  const relays = relaysIn(of.text)
    .filter(({ name }) => !isPublisher(of.source, name))
    .map(({ name, raw, start, end }): OriginHint => {
      const published = others.filter(({ source }) => isPublisher(source, name))
      const otherIds = published.map(({ source }) => source.id)
      return { why: 'relay', name, raw, place: { start, end }, otherIds }
    })
  return [...sameWords.toSorted((a, b) => b.characters - a.characters), ...relays, ...samePosts]
}

const isSeenIn = ({ seen }: PostRecord, { source }: ReadSource) =>
  seen.some(({ sourceId }) => sourceId === source.id)

function isPublisher(source: Source, name: string): boolean {
  const publisher = shown(source, 'publisher')
  return publisher !== null && folded(publisher).includes(folded(name))
}

/** Whether a source was published before another, as far as both say so: null where they do not. */
export function publishedBefore(one: Source, other: Source): boolean | null {
  const [a, b] = [shown(one, 'publishedAt'), shown(other, 'publishedAt')]
  if (a === null || b === null) return null
  if (Instant.safeParse(a).success && Instant.safeParse(b).success) {
    return inTime(a, b) === 0 ? null : inTime(a, b) < 0
  }
  // As far as both go: 2024-12 and 2024-12-23 may be the same day.
  const length = Math.min(a.length, b.length, 'YYYY-MM-DD'.length)
  const [from, to] = [a.slice(0, length), b.slice(0, length)]
  return from === to ? null : from < to
}
