import type { PostPlatform } from '#shared/domain/post'
import { postAddressOf, type PostAddress } from '#shared/text/post-address'
import { isBlock } from '../element-kind'
import { webAddress } from '../picture'

/** The words that platforms mark their embedded posts with, in the class of the element. */
const marks: readonly (readonly [RegExp, PostPlatform])[] = [
  [/^twitter-(?:tweet|video)$/, 'x'],
  [/^bluesky-embed$/, 'bluesky'],
  [/^mastodon-embed$/, 'mastodon'],
  [/^instagram-media$/, 'instagram'],
  [/^(?:tiktok-embed|text-post-media|fb-post)$/, 'other'],
]

/** Whose embedded post an element is by its class; null for any other element. */
export function markedAs(element: Element): PostPlatform | null {
  const { localName } = element
  if (localName !== 'blockquote' && localName !== 'div') return null
  for (const name of element.classList) {
    if (localName === 'div' && name !== 'fb-post') continue
    const platform = marks.find(([mark]) => mark.test(name))?.[1]
    if (platform) return platform
  }
  return null
}

/** Where the platforms' own markup keeps the address of a post, as an address or a number. */
const addressNames = [
  'data-bluesky-uri',
  'data-embed-url',
  'data-instgrm-permalink',
  'data-text-post-permalink',
  'data-href',
  'cite',
  'src',
  'data-src',
  'data-lazy-src',
  'data-url',
]
const numberNames: Readonly<Record<string, (id: string) => string>> = {
  'data-tweet-id': (id) => `https://x.com/i/status/${id}`,
  'data-tweetid': (id) => `https://x.com/i/status/${id}`,
  'data-videoid': (id) => `https://youtu.be/${id}`,
  videoid: (id) => `https://youtu.be/${id}`,
  'data-shortcode': (id) => `https://www.instagram.com/p/${id}/`,
}

/** The post that an element's own attributes lead to. */
export function addressIn(element: Element, base: string | null): PostAddress | null {
  for (const [name, link] of Object.entries(numberNames)) {
    const number = element.getAttribute(name)
    const found = number === null ? null : postAddressOf(link(number.trim()))
    if (found) return found
  }
  for (const name of addressNames) {
    const said = element.getAttribute(name)?.trim() ?? ''
    const address = said.startsWith('at://') ? said : webAddress(said, base)
    const found = address === null ? null : postAddressOf(address)
    if (found) return found
  }
  return null
}

/** An https address in those attributes that leads to no post we know the form of. */
export function otherAddressIn(element: Element): string | null {
  const said = addressNames.map((name) => webAddress(element.getAttribute(name), null))
  return said.find((address) => address?.startsWith('https:')) ?? null
}

const frames = /^(?:iframe|lite-youtube|amp-(?:twitter|youtube|instagram))$/

/** The post that a platform would draw in a frame of the page. */
export function frameOf(element: Element, base: string | null): PostAddress | null {
  return frames.test(element.localName) ? addressIn(element, base) : null
}

/** The post that a link leads to. */
export function linkOf(element: Element, base: string | null): PostAddress | null {
  if (element.localName !== 'a') return null
  const address = webAddress(element.getAttribute('href'), base)
  return address === null ? null : postAddressOf(address)
}

const aside = 'nav, aside, footer, header, form, [role=navigation]'
const longestLine = 300

/** Whether a link is all that its line of the page holds, as where an editor makes a frame of it later. */
export function standsAlone(link: Element, lengths: Map<Element, number>): boolean {
  let block: Element | null = link.parentElement
  while (block && !isBlock(block.localName)) block = block.parentElement
  if (!block || block.localName === 'body' || block.closest(aside)) return false
  const known = lengths.get(block)
  const length = known ?? lengthOf(block)
  if (known === undefined) lengths.set(block, length)
  return length <= longestLine && length === lengthOf(link)
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replaceAll(/\s+/g, '').length
}
