import type { PostRecord } from '#shared/domain/post-record'
import { addressOf, shown, type Source } from '#shared/domain/source'
import { inTime, Instant } from '#shared/domain/time'
import { canonicalAddress } from '#shared/text/address'
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
 * `same-posts`: another source shows the same posts. `link`: its page links to another source, of another site.
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
  | Readonly<{ why: 'link'; other: ReadSource; address: string }>

/**
 * What in the case hints at where a source comes from: word for word the same, then what its text names,
 * then where its page links to (`links`, web addresses), then posts that both show. One step for each other source, so that long work can give way in between.
 */
export function* originHints(
  of: ReadSource,
  others: readonly ReadSource[],
  posts: readonly PostRecord[],
  links: readonly string[] = [],
): Generator<undefined, readonly OriginHint[]> {
  const index = wordIndex(of.text)
  const own = posts.filter((post) => isSeenIn(post, of))
  const sameWords: Extract<OriginHint, { why: 'same-words' }>[] = []
  const samePosts: OriginHint[] = []
  const linked: OriginHint[] = []
  const linksTo = new Map(
    [...links, ...addressesIn(of.text)].map((one) => [canonicalAddress(one), one]),
  )
  for (const other of others) {
    const stretches = sharedWords(index, other.text)
    const characters = stretches.reduce((sum, { here }) => sum + here.end - here.start, 0)
    if (stretches.length > 0) sameWords.push({ why: 'same-words', other, stretches, characters })
    const address = linkTo(other.source, of.source, linksTo)
    if (address !== null) linked.push({ why: 'link', other, address })
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
  return [
    ...sameWords.toSorted((a, b) => b.characters - a.characters),
    ...relays,
    ...linked,
    ...samePosts,
  ]
}

/** Web addresses that stand in a text. */
const addressesIn = (text: string) => text.match(/https?:\/\/[^\s<>"「」『』（）()、。]+/gu) ?? []

/** The link that leads to a source of another site; within one site pages link to one another anyway. */
function linkTo(
  other: Source,
  of: Source,
  links: ReadonlyMap<string | null, string>,
): string | null {
  const address = addressOf(other)
  const canonical = address && canonicalAddress(address)
  if (!canonical || siteOf(canonical) === siteOf(addressOf(of))) return null
  return links.get(canonical) ?? null
}

function siteOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).hostname : null
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
