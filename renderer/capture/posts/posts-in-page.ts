import { isCutOff, type PostPlatform, type PostSighting } from '#shared/domain/post'
import type { PostAddress } from '#shared/text/post-address'
import { isElement, isHidden, walk } from '../visible'
import { words } from '../words'
import { linesOfElement } from './embed-lines'
import { frameOf, linkOf, markedAs, addressIn, otherAddressIn, standsAlone } from './post-elements'
import { isDate, platformOf, signatureOf } from './post-signature'
import { wordsOfPost } from './post-words'

/** A post in a page, and the element it stands in. */
export type PagePost = Readonly<{ element: Element; post: Omit<PostSighting, 'place'> }>

/** More posts than these are no article's; the rest of such a page is not looked at. */
const mostPosts = 5000

/**
 * The posts that a page shows in markup of their platforms, in page order: whether their scripts ran or
 * not, and addresses alone in a line. What is hidden is passed over. Frames are read by their address.
 */
export function postsInPage(page: Document, base: string | null): PagePost[] {
  const embeds: { element: Element; platform: PostPlatform | null }[] = []
  const found = new Map<Element, Omit<PostSighting, 'place'>>()
  const lengths = new Map<Element, number>()
  const open: Element[] = []
  const enter = (node: Node): boolean => {
    if (!isElement(node) || found.size + embeds.length >= mostPosts) return false
    const framed = open.length === 0 ? frameOf(node, base) : null
    if (framed) found.set(node, ofAddress('frame', framed, titleOf(node, framed)))
    if (isHidden(node)) return false
    const platform = markedAs(node)
    if (platform !== null || isPlainQuote(node)) {
      embeds.push({ element: node, platform })
      open.push(node)
    }
    const linked = open.length === 0 ? linkOf(node, base) : null
    if (linked && standsAlone(node, lengths)) {
      found.set(node, ofAddress('link', linked, titleOf(node, linked)))
    }
    return true
  }
  const leave = (element: Element) => {
    if (open.at(-1) === element) open.pop()
  }
  walk(page.body, { enter, leave })
  const inner = new Set(embeds.map(({ element }) => element))
  for (const { element, platform } of embeds) {
    const post = readEmbed(element, platform, base, inner)
    if (post) found.set(element, post)
  }
  return [...found].map(([element, post]) => ({ element, post }))
}

/** A quotation whose class was lost on the way, as on the clipboard; it may be anything else. */
function isPlainQuote(element: Element): boolean {
  return element.localName === 'blockquote' && element.querySelector('blockquote') === null
}

function ofAddress(form: PostSighting['form'], address: PostAddress, text: string) {
  const { platform, handle, id, link } = address
  return { platform, form, handle, displayName: null, id, text, cutOff: false, link, printed: null }
}

/** A video's title, where the frame or the link says one. */
function titleOf(element: Element, { platform }: PostAddress): string {
  if (platform !== 'youtube') return ''
  const said = element.localName === 'a' ? element.textContent : element.getAttribute('title')
  const title = words(said) ?? ''
  return /^(?:https?:\/\/.*|YouTube( video)?( player)?)$/i.test(title) ? '' : title
}

function readEmbed(
  element: Element,
  platform: PostPlatform | null,
  base: string | null,
  embeds: ReadonlySet<Element>,
): PagePost['post'] | null {
  const lines = linesOfElement(element, (node) => embeds.has(node))
  const last = lines.findLastIndex((line) => signatureOf(line) !== null)
  const signature = signatureOf(lines[last] ?? '')
  const address = addressIn(element, base) ?? lastLink(element, base, platform, embeds)
  const wanted = platform === 'other' ? null : platform
  const own = address && (wanted === null || address.platform === wanted) ? address : null
  if (platform === null && (!signature || (own === null && signature.printed === null))) return null
  const known = own?.platform ?? platform ?? signature?.platform ?? 'other'
  const said = wordsOfPost(lines, last, known)
  const handle = signature?.handle ?? said.handle ?? own?.handle ?? null
  const text = said.lines.join('\n')
  return {
    platform: known,
    form: 'embed',
    handle: handle === null ? null : fullHandle(handle, own),
    displayName: signature?.displayName ?? said.displayName,
    id: own?.id ?? null,
    text,
    cutOff: isCutOff(text),
    link: own?.link ?? otherAddressIn(element),
    printed: signature?.printed ?? said.printed ?? dateOfLink(element, own, base),
  }
}

/** The address of a post stands in the date under it, after whatever links its own words hold. */
function lastLink(
  element: Element,
  base: string | null,
  platform: PostPlatform | null,
  embeds: ReadonlySet<Element>,
): PostAddress | null {
  const links = [...element.querySelectorAll('a[href]')].toReversed()
  for (const link of links) {
    const inner = link.closest('blockquote, div.fb-post')
    if (inner !== element && inner !== null && embeds.has(inner)) continue
    const address = linkOf(link, base)
    if (address && (platform === null || address.platform === platform)) return address
  }
  return null
}

/** On Mastodon the address knows the server, which the signature leaves out. */
function fullHandle(handle: string, own: PostAddress | null): string {
  if (own?.platform !== 'mastodon' || platformOf(handle) === 'mastodon') return handle
  return own.handle ?? handle
}

function dateOfLink(element: Element, own: PostAddress | null, base: string | null): string | null {
  if (own === null) return null
  const links = [...element.querySelectorAll('a[href]')].toReversed()
  const dated = links.find((link) => linkOf(link, base)?.id === own.id)
  const printed = words(dated?.textContent)
  return printed !== null && isDate(printed) ? printed : null
}
