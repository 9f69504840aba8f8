import { isElement, isHidden, walk } from './visible'

/**
 * Takes everything hidden out of `page`, so that whatever reads it afterwards sees what a reader sees.
 * With `brackets`, the parentheses of ruby stay. A page that hides its own body until a script has run
 * is taken as shown.
 */
export function removeHidden(page: Document, brackets: boolean): void {
  const hidden: Element[] = []
  const enter = (node: Node): boolean => {
    if (!isElement(node)) return false
    const gone = isHidden(node) && !(brackets && node.localName === 'rp')
    if (gone) hidden.push(node)
    else if (node.hasAttribute('aria-hidden')) node.removeAttribute('aria-hidden')
    return !gone
  }
  walk(page.body, { enter, leave: () => {} })
  for (const element of hidden) element.remove()
  for (const root of [page.documentElement, page.body]) {
    for (const name of ['hidden', 'aria-hidden', 'style']) root.removeAttribute(name)
  }
}
