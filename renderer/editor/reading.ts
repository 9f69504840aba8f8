import { $isLinkNode } from '@lexical/link'
import { $isListNode } from '@lexical/list'
import { $isHeadingNode } from '@lexical/rich-text'
import { $getRoot, $isElementNode, $isTextNode, type LexicalNode, type NodeKey } from 'lexical'
import type { CitationTarget } from '#shared/export/citation'
import type { WrittenBlock } from '#shared/export/document'
import type { Span } from '#shared/text/span'
import { $isCitationNode, idOf } from './CitationNode'
import { blocksIn } from './read-blocks'
import type { StoredNode } from './stored-node'

/** Where a text node or line break of the editor stands in the draft's text. */
export type Piece = Span & Readonly<{ key: NodeKey }>

/** A citation mark: it stands before the character at `at` and takes no room. Numbers begin at 1. */
export type Mark = Readonly<{ key: NodeKey; at: number; number: number; target: CitationTarget }>

/**
 * The open draft at one moment, as words: its blocks joined by line feeds, empty ones and marks left
 * out. All offsets are UTF-16 units of `text`; they hold until the next edit.
 */
export type DraftReading = Readonly<{
  text: string
  blocks: readonly WrittenBlock[]
  /** Of each block: its place in the text, and the editor's key of its node. */
  spans: readonly Piece[]
  pieces: readonly Piece[]
  marks: readonly Mark[]
}>

/** Reads the whole draft; about 2 ms for 20,000 words, so not at every key. */
export function $readDraft(): DraftReading {
  const read = blocksIn($stored($getRoot()))
  const spans: Piece[] = []
  const pieces: Piece[] = []
  const marks: Mark[] = []
  let text = ''
  for (const { block, key, keys } of read) {
    if (spans.length > 0) text += '\n'
    const start = text.length
    block.inlines.forEach((inline, index) => {
      const at = text.length
      const inlineKey = keys[index] ?? ''
      if (inline.kind === 'cite') {
        marks.push({ key: inlineKey, at, number: marks.length + 1, target: inline.target })
      } else {
        text += inline.text
        pieces.push({ key: inlineKey, start: at, end: text.length })
      }
    })
    spans.push({ key, start, end: text.length })
  }
  return { text, blocks: read.map(({ block }) => block), spans, pieces, marks }
}

/** A live node in the form of the stored ones, with its key. */
function $stored(node: LexicalNode): StoredNode {
  const shared = { type: node.getType(), key: node.getKey() }
  if ($isTextNode(node)) {
    return { ...shared, text: node.getTextContent(), format: node.getFormat() }
  }
  if ($isCitationNode(node)) {
    const target = node.getTarget()
    return { ...shared, cites: target.kind, id: idOf(target) }
  }
  if (!$isElementNode(node)) return shared
  const element = { ...shared, children: node.getChildren().map($stored) }
  if ($isHeadingNode(node)) return { ...element, tag: node.getTag() }
  if ($isListNode(node)) return { ...element, listType: node.getListType() }
  if ($isLinkNode(node)) return { ...element, url: node.getURL() }
  return element
}
