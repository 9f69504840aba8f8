import {
  $isListNode,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
} from '@lexical/list'
import {
  $createHeadingNode,
  $createQuoteNode,
  $isHeadingNode,
  $isQuoteNode,
} from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  type ElementNode,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical'

/** What a block of the draft can be, as the toolbar names it. */
export const blockKinds = [
  'paragraph',
  'heading1',
  'heading2',
  'heading3',
  'quotation',
  'bullets',
  'numbers',
] as const
export type BlockKind = (typeof blockKinds)[number]

const headings = { h2: 'heading1', h3: 'heading2', h4: 'heading3' } as const

/** The kind of the block that the selection begins in. */
export function $blockKind(selection: RangeSelection): BlockKind {
  const node = selection.anchor.getNode()
  const list = $findMatchingParent(node, $isListNode)
  if (list) return list.getListType() === 'number' ? 'numbers' : 'bullets'
  if ($findMatchingParent(node, $isQuoteNode)) return 'quotation'
  const tag = $findMatchingParent(node, $isHeadingNode)?.getTag()
  return tag === 'h2' || tag === 'h3' || tag === 'h4' ? headings[tag] : 'paragraph'
}

const creators: Readonly<Record<Exclude<BlockKind, 'bullets' | 'numbers'>, () => ElementNode>> = {
  paragraph: $createParagraphNode,
  heading1: () => $createHeadingNode('h2'),
  heading2: () => $createHeadingNode('h3'),
  heading3: () => $createHeadingNode('h4'),
  quotation: () => $createQuoteNode(),
}

/** Makes the selected blocks of a kind, as one step of undo. */
export function setBlockKind(editor: LexicalEditor, kind: BlockKind): void {
  if (kind === 'bullets') editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined)
  else if (kind === 'numbers') editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined)
  else {
    editor.update(() => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) $setBlocksType(selection, creators[kind])
    })
  }
}
