import DOMPurify, { type Config } from 'dompurify'
import { isElement, isHidden } from './visible'

/** Elements of text, of tables and of images: all that a look at a page needs. The rest is taken apart. */
const tags =
  `a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col
  colgroup dd del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header
  hgroup hr i img ins kbd li main mark menu nav ol p pre q rp rt ruby s samp search section small span
  strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr
  html head body #text`.split(/\s+/)

/** Attributes that say what text is or where it stands. None is an address but `src`, which is checked. */
const harmless =
  'alt colspan datetime dir headers lang open reversed rowspan scope start value'.split(' ')

/** Images that a page carries in itself, of the kinds that are pixels and nothing else. */
export const carriedImage = /^data:image\/(png|jpe?g|gif|webp|avif);base64,[a-z\d+/=\s]*$/i

/** Their content is not text of the page, so it goes with them. */
const withContent: readonly string[] =
  `script style template noscript noembed noframes iframe frame frameset object embed
  applet video audio canvas svg math title portal fencedframe select datalist textarea xmp plaintext
  listing`.split(/\s+/)

/** Whether an element goes with all that is in it. */
export function isTakenOut({ localName }: Element): boolean {
  return withContent.includes(localName)
}

const config: Config & { RETURN_DOM?: false; RETURN_DOM_FRAGMENT?: false } = {
  ALLOWED_TAGS: tags,
  ALLOWED_ATTR: [...harmless, 'src'],
  ADD_URI_SAFE_ATTR: harmless,
  FORBID_CONTENTS: [...withContent],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  WHOLE_DOCUMENT: true,
  ALLOWED_URI_REGEXP: carriedImage,
}

/**
 * Foreign HTML with nothing left in it that could run, load, send or lead anywhere, as a whole document.
 * Hidden elements are gone; links are text. `imageFor` gives each image its source, or null for none.
 */
export function harmlessHtml(html: string, imageFor: (image: Element) => string | null): string {
  const purify = DOMPurify(window)
  purify.addHook('beforeSanitizeElements', (node) => {
    // A form's own properties can be overlaid by its fields; it is taken apart anyway.
    if (isElement(node) && !(node instanceof HTMLFormElement) && isGone(node)) node.remove()
  })
  purify.addHook('beforeSanitizeAttributes', (element) => {
    if (!(element instanceof HTMLImageElement)) return
    const source = imageFor(element)
    if (source === null) element.removeAttribute('src')
    else element.setAttribute('src', source)
  })
  purify.addHook('uponSanitizeAttribute', (element, attribute) => {
    if (attribute.attrName === 'src') attribute.keepAttr = element instanceof HTMLImageElement
  })
  return purify.sanitize(html, config)
}

function isGone(element: Element): boolean {
  return !/^(html|head|body)$/.test(element.localName) && isHidden(element)
}
