import { carriedImage, isTakenOut } from './foreign-html'
import type { Resource } from './mhtml'
import { webAddress } from './picture'
import { isElement, isHidden, walk } from './visible'

/** The images of an archive, by absolute address and by `cid:`, and where its page was. */
export type Images = Readonly<{ base: string | null; resources: ReadonlyMap<string, Resource> }>

export const noImages: Images = { base: null, resources: new Map() }

/** The largest image that is shown, and the most of all images together, in bytes. */
const largestImage = 8 * 1024 * 1024
const largestSum = 48 * 1024 * 1024

/**
 * A source for each image of a page that needs no network: the `data:` address it has, or one made of
 * the archive's bytes; only PNG, JPEG, GIF, WebP and AVIF, by their own first bytes. Null for any other.
 */
export function imageSources(images: Images): (image: Element) => string | null {
  const made = new Map<Resource, string>()
  const choose = chooser(images)
  return (image) => {
    const chosen = choose(image)
    if (chosen === null || typeof chosen === 'string') return chosen
    const { bytes } = chosen
    const source = made.get(chosen) ?? `data:image/${imageType(bytes)};base64,${base64(bytes)}`
    made.set(chosen, source)
    return source
  }
}

/** What of an archive is shown where its page is made harmless: not what is hidden, too large or no image. */
export function shownResources(page: Document, images: Images): ReadonlySet<Resource> {
  const choose = chooser(images)
  const shown = new Set<Resource>()
  const enter = (node: Node): boolean => {
    if (!isElement(node) || isHidden(node) || isTakenOut(node)) return false
    const chosen = node.localName === 'img' ? choose(node) : null
    if (chosen !== null && typeof chosen !== 'string') shown.add(chosen)
    return true
  }
  walk(page.body, { enter, leave: () => {} })
  return shown
}

/** For each image of a page in turn, what is shown: its own `data:` address, or what the archive holds. */
function chooser({ base, resources }: Images): (image: Element) => string | Resource | null {
  const fitting = new Map<Resource, boolean>()
  let left = largestSum
  const fits = (resource: Resource): boolean => {
    const { bytes } = resource
    if (!imageType(bytes) || bytes.length > largestImage || bytes.length > left) return false
    left -= bytes.length
    return true
  }
  return (image) => {
    for (const address of addressesOf(image, base)) {
      if (carriedImage.test(address) && address.length <= 2 * largestImage) return address
      const resource = resources.get(address)
      if (!resource) continue
      if (!fitting.has(resource)) fitting.set(resource, fits(resource))
      if (fitting.get(resource)) return resource
    }
    return null
  }
}

function addressesOf(image: Element, base: string | null): string[] {
  const sources = image.getAttribute('srcset')?.match(/[^\s,]\S*[^\s,]/g) ?? []
  const given = [image.getAttribute('src') ?? '', ...sources.slice(0, 20)].map((each) =>
    each.trim(),
  )
  return given.flatMap((address) => {
    if (/^(data|cid):/i.test(address)) return [address]
    return webAddress(address, base) ?? []
  })
}

function imageType(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  if (start.startsWith('\u0089PNG\r\n\u001A\n')) return 'png'
  if (start.startsWith('\u00FF\u00D8\u00FF')) return 'jpeg'
  if (/^GIF8[79]a/.test(start)) return 'gif'
  if (/^RIFF[\s\S]{4}WEBP/.test(start)) return 'webp'
  return /^[\s\S]{4}ftypavi[fs]/.test(start) ? 'avif' : null
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  }
  return btoa(parts.join(''))
}
