import { comparableText, type PostPlatform, type PostSighting } from '#shared/domain/post'
import { printedDiffers, readPrintedDate } from '#shared/domain/post-date'
import { joined, type Node } from '#shared/domain/post-likeness'
import { timeOfPostId } from '#shared/domain/post-time'
import { shown, type Source } from '#shared/domain/source'
import { inTime } from '#shared/domain/time'
import { grouped } from '#shared/grouped'
import { canonicalAddress } from '#shared/text/address'
import { postAddressOf } from '#shared/text/post-address'

/** A sighting, and the capture that it is a fact of. */
export type SeenPost = Readonly<{
  post: PostSighting
  captureId: string
  sourceId: string
  capturedAt: string
}>

/** One post, however many captures of the case show it. */
export type PostRecord = Readonly<{
  platform: PostPlatform
  id: string | null
  handle: string | null
  displayName: string | null
  link: string | null
  /** The fullest words that any capture shows. */
  text: string
  cutOff: boolean
  /** When its own number says it was made; null where it has none or that holds no time. */
  time: string | null
  /** Whether one of the dates printed beside it cannot be that of `time`. */
  datesDiffer: boolean
  /** In the order in which they were captured, then of the text. */
  seen: readonly SeenPost[]
  /** The source of the case that is the post itself; null while it is seen only inside others. */
  own: Readonly<{ sourceId: string; captured: boolean }> | null
}>

/**
 * The posts of a case, one record each, in the order in which they were first seen; whatever order
 * `seen` comes in. `captured` holds the sources of which there is a capture.
 *
 * One post is: the same number on the same platform (on Mastodon of the same server, on Bluesky of the
 * same account); else, of one account, the same words by NFKC without white space, printed on days that are
 * one day apart at most, where words that are cut off are those of the one fuller text that begins with
 * them. Where two posts begin so, and where days do not fit, it stays a record of its own: two for one
 * post do less harm than one for two.
 */
export function postsOf(
  seen: readonly SeenPost[],
  sources: readonly Source[],
  captured: ReadonlySet<string>,
): readonly PostRecord[] {
  const ordered = seen
    .map((one) => ({ one, order: orderOf(one) }))
    .toSorted((a, b) => inTime(a.one.capturedAt, b.one.capturedAt) || (a.order < b.order ? -1 : 1))
    .map(({ one }) => one)
  const nodes = grouped(ordered, keyOf)
  const place = new Map(ordered.map((one, index) => [one, index]))
  const inOrder = (a: SeenPost, b: SeenPost) => (place.get(a) ?? 0) - (place.get(b) ?? 0)
  const owners = ownersOf(sources, captured)
  return joined([...nodes].map(([key, posts]) => nodeOf(key, posts)))
    .map((group) => group.flatMap((node) => nodes.get(node.key) ?? []).toSorted(inOrder))
    .map((posts) => recordOf(posts, owners))
    .toSorted((a, b) => (a.seen[0] && b.seen[0] ? inOrder(a.seen[0], b.seen[0]) : 0))
}

function orderOf({ post, captureId }: SeenPost): string {
  const at = String(post.place?.start ?? 9_999_999_999).padStart(10, '0')
  return `${captureId} ${at} ${JSON.stringify(post)}`
}

/** The same for sightings that are the same post beyond doubt. */
function keyOf({ post, captureId }: SeenPost): string {
  const number = numberOf(post)
  if (number !== null) return JSON.stringify([post.platform, number])
  const { platform, handle, link, text, cutOff, printed, place } = post
  if (handle === null || text === '') {
    return JSON.stringify([platform, link ?? `${captureId} ${place?.start ?? text}`, handle, text])
  }
  const day = printed === null ? null : dayOf(printed)
  return JSON.stringify([platform, handle.toLowerCase(), comparableText(text), cutOff, day])
}

function numberOf({ platform, id, link, handle }: PostSighting): string | null {
  if (id === null) return null
  if (platform === 'mastodon') return `${id} ${hostOf(link)}`
  if (platform === 'bluesky') return `${id} ${handle?.toLowerCase() ?? link}`
  return id
}

function hostOf(link: string | null): string {
  return link !== null && URL.canParse(link) ? new URL(link).host : ''
}

function dayOf(printed: string): number | null {
  const day = readPrintedDate(printed)?.slice(0, 10) ?? ''
  return day.length === 10 ? Date.parse(day) / 86_400_000 : null
}

function nodeOf(key: string, posts: readonly SeenPost[]): Node {
  const { text, cutOff, time } = factsOf(posts)
  const [first] = posts
  const printed = posts.map(({ post }) => post.printed).find((date) => date !== null)
  const handle = posts.map(({ post }) => post.handle).find((name) => name !== null) ?? null
  return {
    key,
    account: handle === null ? null : `${first?.post.platform} ${handle.toLowerCase()}`,
    numbered: first !== undefined && numberOf(first.post) !== null,
    text: comparableText(text),
    cutOff,
    day: time ? Math.floor(Date.parse(time) / 86_400_000) : printed ? dayOf(printed) : null,
  }
}

/** What the sightings of one post say of it together. */
function factsOf(posts: readonly SeenPost[]) {
  const first = <T>(of: (post: PostSighting) => T | null) =>
    posts.map(({ post }) => of(post)).find((value) => value !== null) ?? null
  const fullest = posts
    .map(({ post }) => post)
    .filter(({ text }) => text !== '')
    .toSorted(
      (a, b) =>
        Number(a.cutOff) - Number(b.cutOff) ||
        comparableText(b.text).length - comparableText(a.text).length,
    )[0]
  const id = first((post) => post.id)
  const platform = posts[0]?.post.platform ?? 'other'
  const seenAt = posts[0]?.capturedAt ?? ''
  return {
    platform,
    id,
    handle: first((post) => post.handle),
    displayName: first((post) => post.displayName),
    link: first((post) => post.link),
    text: fullest?.text ?? '',
    cutOff: fullest?.cutOff ?? false,
    time: id === null ? null : timeOfPostId(platform, id, seenAt),
  }
}

function recordOf(posts: readonly SeenPost[], owners: Owners): PostRecord {
  const facts = factsOf(posts)
  const { time } = facts
  const dates = posts.flatMap(({ post }) => (post.printed ? [readPrintedDate(post.printed)] : []))
  const datesDiffer = dates.some(
    (date) => date !== null && time !== null && printedDiffers(date, time),
  )
  const addresses = posts.flatMap(({ post }) => (post.link ? [post.link] : []))
  const own = addresses.flatMap((link) => owners.get(addressKey(link)) ?? [])
  return {
    ...facts,
    datesDiffer,
    seen: posts,
    own: own.find((source) => source.captured) ?? own[0] ?? null,
  }
}

type Owners = ReadonlyMap<string, NonNullable<PostRecord['own']>>

/** The sources by the address they were captured at; of two, the one that has a capture. */
function ownersOf(sources: readonly Source[], captured: ReadonlySet<string>): Owners {
  const owners = new Map<string, NonNullable<PostRecord['own']>>()
  for (const source of sources.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = { sourceId: source.id, captured: captured.has(source.id) }
    for (const address of [source.url, shown(source, 'canonicalUrl')]) {
      if (address === null) continue
      const key = addressKey(address)
      if (!owners.get(key)?.captured) owners.set(key, own)
    }
  }
  return owners
}

/** The same for addresses of one post, on twitter.com and on x.com too. */
function addressKey(address: string): string {
  const post = postAddressOf(address)
  if (!post) return canonicalAddress(address) ?? address
  const { platform, id, link } = post
  const free = platform === 'x' || platform === 'instagram' || platform === 'youtube'
  return free ? `${platform} ${id}` : link
}
