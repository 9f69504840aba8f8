import { $getAdjacentNode, $getSelection, $isRangeSelection, type RangeSelection } from 'lexical'
import { $isCitationNode, type CitationNode } from './CitationNode'

/** The mark at the caret: the one before it, else the one after it; the first of what is selected. */
export function $markBeside(): CitationNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  if (!selection.isCollapsed()) return selection.getNodes().find($isCitationNode) ?? null
  return $neighbour(selection, true) ?? $neighbour(selection, false)
}

function $neighbour({ focus }: RangeSelection, isBackward: boolean): CitationNode | null {
  const node = $getAdjacentNode(focus, isBackward)
  return $isCitationNode(node) ? node : null
}
