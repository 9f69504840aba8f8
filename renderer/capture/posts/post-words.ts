import type { PostPlatform } from '#shared/domain/post'
import { words } from '../words'

/** What Instagram and Mastodon write around a post that has not been drawn yet. */
const invitation =
  /^(?:view this (?:post|profile) on instagram|この投稿をinstagramで見る|(?:view on|mastodonで表示|mastodonで見る).{0,40}|post by @\S+|@\S+の投稿)$/i
const shared = [
  /^a post shared by (?<name>.{0,200}?)\s*\(@(?<handle>[\w.]{1,30})\)(?: on (?<date>.{0,80}))?$/i,
  /^(?<name>.{0,200}?)\s*[(（]@(?<handle>[\w.]{1,30})[)）]が(?:シェア|投稿)した(?:投稿|写真|動画)(?:\s*[-–—]\s*(?<date>.{0,80}))?$/,
]

export type PostWords = Readonly<{
  lines: readonly string[]
  handle: string | null
  displayName: string | null
  printed: string | null
}>

/**
 * The post's own words among the lines that its markup shows; the line at `signature`, if there is one,
 * and what platforms write around a post are none of them.
 */
export function wordsOfPost(
  lines: readonly string[],
  signature: number,
  platform: PostPlatform,
): PostWords {
  const others = lines.filter((_line, index) => index !== signature)
  if (platform !== 'instagram' && platform !== 'mastodon') {
    return { lines: others, handle: null, displayName: null, printed: null }
  }
  const sharer = others.flatMap((line) => {
    const groups = shared.map((form) => form.exec(line)?.groups).find(Boolean)
    return groups ? [groups] : []
  })[0]
  return {
    lines: others.filter(
      (line) => !invitation.test(line) && !shared.some((form) => form.test(line)),
    ),
    handle: sharer?.['handle'] ?? null,
    displayName: words(sharer?.['name']),
    printed: words(sharer?.['date']),
  }
}
