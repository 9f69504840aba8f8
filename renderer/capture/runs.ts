import { isBlock } from './element-kind'
import { isPicture } from './picture'
import { isBlank } from './stretch'
import { isElement, isText, walk } from './visible'

/** The text nodes and images between two block boundaries of the page, and the block they stand in. */
export type Run = Readonly<{
  block: Element
  nodes: readonly Node[]
  /** With a line feed for each `br`. */
  text: string
  /** Characters of `text` that stand in links. */
  linked: number
}>

/** All runs under `root` in page order; those of white space alone are left away. */
export function runsOf(root: Element): Run[] {
  const runs: Run[] = []
  const blocks: Element[] = [root]
  let links = 0
  let nodes: Node[] = []
  let parts: string[] = []
  let linked = 0

  function end() {
    const block = blocks.at(-1)
    const text = parts
      .join('')
      .replace(/[ \t\f\r]+/g, ' ')
      .trim()
    if (block && nodes.length > 0) runs.push({ block, nodes, text, linked })
    nodes = []
    parts = []
    linked = 0
  }

  function addText(node: Text) {
    parts.push(node.data.replace(/\s+/g, ' '))
    if (isBlank(node.data)) return
    nodes.push(node)
    if (links > 0) linked += node.data.trim().length
  }

  function enter(node: Node): boolean {
    if (isText(node)) addText(node)
    if (!isElement(node)) return false
    if (isPicture(node)) nodes.push(node)
    if (node.localName === 'br') parts.push('\n')
    if (node.localName === 'a') links += 1
    if (isBlock(node.localName)) {
      end()
      blocks.push(node)
    }
    return true
  }

  function leave(element: Element) {
    if (element.localName === 'a') links -= 1
    if (isBlock(element.localName)) {
      end()
      blocks.pop()
    }
  }

  walk(root, { enter, leave })
  end()
  return runs
}

/** How much of the runs' text stands in links, from 0 to 1. */
export function linkShare(runs: readonly Run[]): number {
  const length = lengthOf(runs)
  return length === 0 ? 0 : runs.reduce((sum, run) => sum + run.linked, 0) / length
}

export function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0)
}
