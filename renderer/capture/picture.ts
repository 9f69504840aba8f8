/** Where lazy pages keep the address of an image until it is scrolled to. */
const lazySources = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'src']
const longestAddress = 8000
/** Images no larger than this, in CSS pixels, are icons, spacers and counters. */
const iconSize = 32

export function isPicture(element: Element): boolean {
  return element.localName === 'img' || element.localName === 'amp-img'
}

/** The alternative text in one line. */
export function alternativeOf(picture: Element): string {
  return (picture.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()
}

/** Whether the image is a character of the line it stands in: an emoji drawn by the site. */
export function isGlyph(picture: Element): boolean {
  const alternative = alternativeOf(picture)
  if (alternative === '' || alternative.length > 16) return false
  const named = /\bemoji\b/i.test(picture.getAttribute('class') ?? '')
  return named || /^\p{Extended_Pictographic}/u.test(alternative)
}

export function isIcon(picture: Element): boolean {
  return ['width', 'height'].some((side) => {
    const size = Number.parseInt(picture.getAttribute(side) ?? '', 10)
    return size <= iconSize
  })
}

/** The image's address on the web, or null: what is inside the page or of another scheme has none. */
export function addressOf(picture: Element, base: string | null): string | null {
  for (const name of lazySources) {
    const address = webAddress(picture.getAttribute(name), base)
    if (address) return address
  }
  return webAddress(firstOf(picture.getAttribute('srcset')), base)
}

function firstOf(sources: string | null): string | null {
  return /^[\s,]*(\S*[^\s,])/.exec(sources ?? '')?.[1] ?? null
}

/** `address` made absolute, if it is http or https and of a bearable length. */
export function webAddress(address: string | null, base: string | null): string | null {
  if (!address || address.length > longestAddress) return null
  const url = URL.parse(address.trim(), base ?? undefined)
  if (!url || !/^https?:$/.test(url.protocol) || url.href.length > longestAddress) return null
  return url.href
}
