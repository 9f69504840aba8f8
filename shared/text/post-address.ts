import type { PostPlatform } from '#shared/domain/post'
import { isWebAddress } from '#shared/text/address'

/** What the address of a post tells of it. `link` is the address in https, without what does not matter. */
export type PostAddress = Readonly<{
  platform: PostPlatform
  handle: string | null
  id: string
  link: string
}>

type Named = Readonly<Record<string, string | undefined>>
type Form = Readonly<{
  platform: PostPlatform
  host: RegExp
  /** Of path and query. */
  path: RegExp
  link: (found: Named, host: string) => string
  handle?: (found: Named, host: string) => string | undefined
}>

const forms: readonly Form[] = [
  {
    platform: 'x',
    host: /^(?:(?:www|mobile|m)\.)?(?:twitter|x)\.com$/,
    path: /^\/(?:i\/(?:web\/)?|(?<handle>\w{1,20})\/)status(?:es)?\/(?<id>\d{1,19})(?=[/?]|$)/,
    link: ({ handle, id }, host) => `https://${host}/${handle ?? 'i'}/status/${id}`,
  },
  {
    platform: 'x',
    host: /^platform\.(?:twitter|x)\.com$/,
    path: /^\/embed\/[^?]*\?(?:.*&)?id=(?<id>\d{1,19})(?=&|$)/,
    link: ({ id }) => `https://x.com/i/status/${id}`,
  },
  {
    platform: 'bluesky',
    host: /^(?:www\.)?bsky\.app$/,
    path: /^\/profile\/(?<who>[\w.:%-]{3,300})\/post\/(?<id>[\w-]{1,64})(?=[/?]|$)/,
    link: ({ who, id }) => `https://bsky.app/profile/${who}/post/${id}`,
    handle: ({ who }) => (who?.startsWith('did:') ? undefined : who),
  },
  {
    platform: 'bluesky',
    host: /^embed\.bsky\.app$/,
    path: /^\/embed\/(?<who>did:[\w.:-]{3,300})\/app\.bsky\.feed\.post\/(?<id>[\w-]{1,64})(?=[/?]|$)/,
    link: ({ who, id }) => `https://bsky.app/profile/${who}/post/${id}`,
  },
  {
    platform: 'instagram',
    host: /^(?:www\.)?(?:instagram\.com|instagr\.am)$/,
    path: /^\/(?:(?<handle>[\w.]{1,30})\/)?(?<kind>p|reels?|tv)\/(?<id>[\w-]{5,40})(?=[/?]|$)/,
    link: ({ kind, id }) => `https://www.instagram.com/${kind}/${id}/`,
  },
  {
    platform: 'youtube',
    host: /^(?:(?:www|m)\.)?youtube(?:-nocookie)?\.com$/,
    path: /^\/(?:(?:embed|shorts|live|v)\/|watch\?(?:.*&)?v=)(?!videoseries|live_stream)(?<id>[\w-]{11})(?=[/?&]|$)/,
    link: ({ id }) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    platform: 'youtube',
    host: /^youtu\.be$/,
    path: /^\/(?<id>[\w-]{11})(?=[/?]|$)/,
    link: ({ id }) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    platform: 'mastodon',
    // On whatever server: nobody else has such addresses.
    host: /^(?!(?:.*\.)?(?:twitter|x|tiktok|threads|youtube|medium)\.(?:com|net)$)[a-z\d.-]+\.[a-z\d-]{2,}$/,
    path: /^\/(?:@(?<name>\w[\w.-]{0,63})(?:@(?<server>[a-z\d.-]{3,253}))?|users\/(?<user>\w[\w.-]{0,63})\/statuses)\/(?<id>\d{15,19})(?=[/?]|$)/i,
    link: ({ name, server, user, id }, host) =>
      `https://${host}/@${name ?? user}${server ? `@${server}` : ''}/${id}`,
    handle: ({ name, user, server }, host) => `${name ?? user}@${(server ?? host).toLowerCase()}`,
  },
]

const atUri = /^at:\/\/(?<who>[\w.:-]{3,300})\/app\.bsky\.feed\.post\/(?<id>[\w-]{1,64})$/

/** Which post of which platform a web address or an `at://` one leads to; null for any other address. */
export function postAddressOf(address: string): PostAddress | null {
  const at = atUri.exec(address.trim())?.groups
  const url = at ? `https://bsky.app/profile/${at['who']}/post/${at['id']}` : address.trim()
  if (!isWebAddress(url)) return null
  const { hostname, pathname, search } = new URL(url)
  for (const { platform, host, path, link, handle } of forms) {
    const found: Named | null = host.test(hostname)
      ? (path.exec(pathname + search)?.groups ?? null)
      : null
    const id = found?.['id']
    if (!found || id === undefined) continue
    const named = handle ? handle(found, hostname) : found['handle']
    return { platform, handle: named ?? null, id, link: link(found, hostname) }
  }
  return null
}
