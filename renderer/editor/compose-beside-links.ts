import { $isLinkNode } from '@lexical/link'
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMPOSITION_START_COMMAND,
  defineExtension,
} from 'lexical'

/**
 * Keeps what an input method composes at the border of a link out of the link. The editor takes typed
 * letters out there itself; composed ones it left half in and half out, doubled or lost.
 */
export const ComposeBesideLinksExtension = /* @__PURE__ */ defineExtension({
  name: 'uradori/compose-beside-links',
  register: (editor) =>
    editor.registerCommand(COMPOSITION_START_COMMAND, $leaveLink, COMMAND_PRIORITY_HIGH),
})

function $leaveLink(): false {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const { anchor } = selection
  const node = anchor.getNode()
  const link = $findMatchingParent(node, $isLinkNode)
  const parent = link?.getParent()
  if (!link || !parent) return false
  const isFirst = node.is(link.getFirstDescendant()) && anchor.offset === 0
  const isLast = node.is(link.getLastDescendant()) && anchor.offset === node.getTextContentSize()
  if (!isFirst && !isLast) return false
  // At a place between nodes the editor makes a text of its own for what is composed.
  const index = link.getIndexWithinParent() + (isFirst ? 0 : 1)
  anchor.set(parent.getKey(), index, 'element')
  selection.focus.set(parent.getKey(), index, 'element')
  return false
}
