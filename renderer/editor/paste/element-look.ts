import { webAddress } from '#shared/export/web-address'
import type { Look } from './block-writer'

/** What a browser shows nothing of, or shows in place of something a draft cannot hold. */
const unseen = new Set(
  `head title meta link base script style template noscript iframe object embed param canvas audio video
   source track map area select datalist option input progress meter defs metadata desc symbol`.split(
    /\s+/,
  ),
)

export function isUnseen(element: Element): boolean {
  if (unseen.has(element.localName) || element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style') ?? ''
  return /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|mso-hide\s*:\s*all)/i.test(
    style,
  )
}

const blockNames = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
   figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre section summary
   table tbody td tfoot th thead tr ul`.split(/\s+/),
)

export function isBlock(element: Element): boolean {
  const style = element.getAttribute('style') ?? ''
  const display = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase()
  if (display === undefined) return blockNames.has(element.localName)
  return !/^(inline|contents|ruby)/.test(display)
}

/** Bold, italic and link of what stands in an element. A style outweighs the tag it stands on. */
export function lookIn(element: Element, around: Look): Look {
  const name = element.localName
  const style = hasStyle(element) ? element.style : null
  const weight = style?.fontWeight ?? ''
  const slant = style?.fontStyle ?? ''
  const address = name === 'a' ? webAddress(element.getAttribute('href')) : null
  return {
    bold: weight === '' ? around.bold || name === 'b' || name === 'strong' : isBold(weight),
    italic:
      slant === '' ? around.italic || name === 'i' || name === 'em' : /italic|oblique/.test(slant),
    link: name === 'a' ? address : around.link,
  }
}

function hasStyle(element: Element): element is Element & ElementCSSInlineStyle {
  return 'style' in element
}

function isBold(weight: string): boolean {
  return /bold/.test(weight) || Number(weight) >= 600
}

/** A small picture that stands for a character: an emoji, written as one. */
export function emojiOf(picture: Element): string | null {
  const alt = picture.getAttribute('alt') ?? ''
  return /^(\p{Extended_Pictographic}|\p{RI}|\p{Emoji_Modifier}|\ufe0f|\u200d){1,12}$/u.test(alt)
    ? alt
    : null
}
