import { Readability } from '@mozilla/readability'
import { isElement, isText, walk } from './visible'

/** Readability's own switches: leave away what looks unlikely, weigh class names, clean what looks fishy. */
const strip = 1
const weigh = 2
const clean = 4

/** Its order of trying: each pass is more lenient than the one before. */
export const passes = [strip | weigh | clean, weigh | clean, clean, 0] as const
export type Pass = (typeof passes)[number]

/** Readability counts commas to tell prose; its list lacks those of Japanese (U+3001, half-width U+FF64). */
const commas = /[,\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C\u3001\uFE51\uFF64]/g

/** It goes over everything under every element, so its time grows with elements times their depth. */
const mostElements = 40_000
const mostSteps = 1_000_000

/** Whether one pass over `page` takes a bearable time: well over any real article. */
export function isBearable(page: Document): boolean {
  let depth = 0
  let elements = 0
  let steps = 0
  const enter = (node: Node) => {
    if (!isElement(node)) return false
    depth += 1
    elements += 1
    steps += depth
    return true
  }
  const leave = () => {
    depth -= 1
  }
  walk(page.body, { enter, leave })
  return elements <= mostElements && steps <= mostSteps
}

/**
 * The text nodes and images of `page` that one pass of Readability takes for the article. It works on a
 * copy, and its answer is traced back node by node: what is on the page is never rewritten.
 */
export function articleNodes(page: Document, pass: Pass): Set<Node> {
  const copy = page.cloneNode(true)
  const kept = new Set<Node>()
  if (!isDocument(copy)) return kept
  const origin = originals(page, copy)
  const content = reader(copy, pass).parse()?.content
  if (!content) return kept
  const enter = (node: Node) => {
    const original = origin.get(node)
    if (original) kept.add(original)
    return true
  }
  walk(content, { enter, leave: () => {} })
  return kept
}

function reader(copy: Document, pass: Pass): Readability<Node> {
  const options = {
    // A negative threshold: one pass each, for a retry of its own would lose the nodes' identity.
    charThreshold: -1,
    disableJSONLD: true,
    serializer: (content: Node) => content,
  }
  const readability = new Readability<Node>(copy, options)
  const patterns: unknown = Reflect.get(readability, 'REGEXPS')
  return Object.assign(readability, {
    _flags: pass,
    REGEXPS: { ...(typeof patterns === 'object' ? patterns : {}), commas },
    _getCharCount: (element: Element) => element.textContent?.match(commas)?.length ?? 0,
    // Bylines and headlines are evidence too; it would take them out of the text.
    _isValidByline: () => false,
    _headerDuplicatesTitle: () => false,
  })
}

/** From each text node and image of the copy to the one on the page it was copied from. */
function originals(page: Document, copy: Document): Map<Node, Node> {
  const origin = new Map<Node, Node>()
  const there = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const here = copy.createTreeWalker(copy.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  while (there.nextNode() && here.nextNode()) {
    const node = there.currentNode
    if (isText(node) || node.nodeName === 'IMG') origin.set(here.currentNode, node)
  }
  return origin
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9
}
