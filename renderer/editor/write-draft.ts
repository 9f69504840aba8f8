import { IS_BOLD, IS_ITALIC, type SerializedLexicalNode } from 'lexical'
import type { CitationTarget } from '#shared/export/citation'
import type { TextInline, WrittenBlock } from '#shared/export/document'
import { withLists, type List, type Unlisted } from '#shared/export/list-tree'
import { webAddress } from '#shared/export/web-address'
import { idOf } from './CitationNode'

type WrittenInline = WrittenBlock['inlines'][number]
type Node = SerializedLexicalNode & Readonly<Record<string, unknown>>

/** The editor's JSON of a whole draft: `writtenIn` reads the same blocks out of it again. */
export function draftState(blocks: readonly WrittenBlock[]): string {
  const children = blocks.length === 0 ? [element('paragraph', [])] : storedNodes(blocks)
  return JSON.stringify({ root: element('root', children) })
}

/** The editor's JSON of these blocks, to be parsed by the editor that takes them in. */
export function storedNodes(blocks: readonly WrittenBlock[]): SerializedLexicalNode[] {
  return withLists(blocks).map((block) =>
    block.kind === 'list' ? listNode(block.list) : blockNode(block),
  )
}

/** The same of inlines alone, for words that go into a block that is already there. */
export function storedInlines(inlines: readonly WrittenInline[]): SerializedLexicalNode[] {
  return inlineNodes(inlines)
}

function blockNode(block: Unlisted<WrittenInline>): Node {
  const children = inlineNodes(block.inlines)
  switch (block.kind) {
    case 'heading':
      return { ...element('heading', children), tag: `h${block.level + 1}` }
    case 'quotation':
      return element('quote', children)
    case 'paragraph':
      return element('paragraph', children)
  }
}

/** A list inside a list stands in an entry of its own, after the one it belongs to. */
function listNode({ ordered, entries }: List<WrittenInline>): Node {
  const items = entries.flatMap(({ inlines, inside }) => [
    element('listitem', inlineNodes(inlines)),
    ...inside.map((list) => element('listitem', [listNode(list)])),
  ])
  const children = items.map((item, index) => ({ ...item, value: index + 1 }))
  return {
    ...element('list', children),
    listType: ordered ? 'number' : 'bullet',
    start: 1,
    tag: ordered ? 'ol' : 'ul',
  }
}

function inlineNodes(inlines: readonly WrittenInline[]): Node[] {
  return runsOf(inlines).flatMap(({ url, nodes }) =>
    url === null
      ? nodes
      : [{ ...element('link', nodes), url, rel: null, target: null, title: null }],
  )
}

/** Neighbours that lead to one address stand in one link. */
function runsOf(inlines: readonly WrittenInline[]): { url: string | null; nodes: Node[] }[] {
  const runs: { url: string | null; nodes: Node[] }[] = []
  for (const inline of inlines) {
    const url = inline.kind === 'text' ? webAddress(inline.link) : null
    const nodes = inline.kind === 'text' ? textNodes(inline) : [citation(inline.target)]
    const last = runs.at(-1)
    if (last?.url === url) last.nodes.push(...nodes)
    else runs.push({ url, nodes })
  }
  return runs
}

function citation(target: CitationTarget): Node {
  return { type: 'citation', version: 1, cites: target.kind, id: idOf(target) }
}

function textNodes({ text, bold, italic }: TextInline): Node[] {
  const format = (bold ? IS_BOLD : 0) | (italic ? IS_ITALIC : 0)
  const parts = text.split(/(\n|\t)/).filter((part) => part !== '')
  return parts.map((part): Node => {
    if (part === '\n') return { type: 'linebreak', version: 1 }
    const shared = { version: 1, text: part, format, mode: 'normal', style: '' }
    return part === '\t'
      ? { ...shared, type: 'tab', detail: 2 }
      : { ...shared, type: 'text', detail: 0 }
  })
}

function element(type: string, children: readonly Node[]): Node {
  return { type, version: 1, children, direction: null, format: '', indent: 0 }
}
