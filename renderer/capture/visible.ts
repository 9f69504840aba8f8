/** Elements whose text a browser does not show, whatever the style sheet says. `rp` is for old browsers. */
const neverShown: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'iframe',
  'video',
  'audio',
  'canvas',
  'noembed',
  'noframes',
  'datalist',
  'rp',
])

/** The parts of drawings and formulas that describe and are not drawn. */
const descriptive: ReadonlySet<string> = new Set([
  'title',
  'desc',
  'metadata',
  'defs',
  'symbol',
  'annotation',
  'annotation-xml',
])

const html = 'http://www.w3.org/1999/xhtml'
const hidingStyle = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*(hidden|collapse))/i

/**
 * Whether an element and all in it are hidden: `hidden`, `aria-hidden`, an inline style, a closed
 * dialog, or a kind of element that is never shown. What only a style sheet hides counts as shown, for
 * nothing here applies style sheets; so does what a closed `details` holds, for a click shows it.
 */
export function isHidden(element: Element): boolean {
  const name = element.localName
  if (neverShown.has(name)) return true
  if (element.namespaceURI !== html && descriptive.has(name)) return true
  if (!element.hasAttributes()) return name === 'dialog'
  if (name === 'dialog' && !element.hasAttribute('open')) return true
  const hidden = element.getAttribute('hidden')
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true
  if (element.getAttribute('aria-hidden') === 'true' && !isBackdrop(element)) return true
  const style = element.getAttribute('style')
  return style !== null && hidingStyle.test(style)
}

/** A consent or login dialog marks the whole page behind it `aria-hidden`, yet the eye still sees it. */
function isBackdrop(element: Element): boolean {
  return element.localName === 'body' || element.querySelector('main, article, h1, p + p') !== null
}

type Visit = Readonly<{
  /** Called for each node before its children; `false` passes over them, and over `leave`. */
  enter: (node: Node) => boolean
  leave: (element: Element) => void
}>

/** Goes through all nodes under `root` in page order, without recursion: pages nest as deep as they like. */
export function walk(root: Node, { enter, leave }: Visit): void {
  let node: Node | null = root.firstChild
  while (node) {
    const into: boolean = enter(node)
    if (into && node.firstChild) {
      node = node.firstChild
      continue
    }
    if (into && isElement(node)) leave(node)
    while (!node.nextSibling) {
      node = node.parentNode
      if (!node || node === root) return
      if (isElement(node)) leave(node)
    }
    node = node.nextSibling
  }
}

// By type number: a node of another document is no `instanceof` this window's classes in every engine.
export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3
}
