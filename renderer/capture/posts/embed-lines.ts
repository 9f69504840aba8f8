import { isBlock } from '../element-kind'
import { alternativeOf, isGlyph, isPicture } from '../picture'
import { isElement, isHidden, isText, walk } from '../visible'

/** What an embedded post shows, line by line, without empty lines and without what `inner` holds. */
export function linesOfElement(embed: Element, inner: (element: Element) => boolean): string[] {
  const parts: string[] = []
  const enter = (node: Node): boolean => {
    if (isText(node)) parts.push(node.data.replaceAll(/\s+/g, ' '))
    if (!isElement(node)) return false
    if (isHidden(node) || inner(node)) return false
    if (isPicture(node) && isGlyph(node)) parts.push(alternativeOf(node))
    if (node.localName === 'br' || isBlock(node.localName)) parts.push('\n')
    return true
  }
  const leave = (element: Element) => {
    if (isBlock(element.localName)) parts.push('\n')
  }
  walk(embed, { enter, leave })
  const lines = parts.join('').split('\n')
  return lines.map((line) => line.replaceAll(/ +/g, ' ').trim()).filter((line) => line !== '')
}
