import { $generateJSONFromSelectedNodes, GetClipboardDataExtension } from '@lexical/clipboard'
import { $dfs } from '@lexical/utils'
import { $getEditor, type BaseSelection, configExtension, defineExtension } from 'lexical'
import { z } from 'zod'
import { $isCitationNode } from './CitationNode'
import { blocksIn, isInline } from './read-blocks'
import { StoredNode } from './stored-node'
import { asHtml, asText, type Copied } from './written-as'

/** Puts what is selected on the clipboard as other programs can take it, marks as [3]. */
export const CopyExtension = /* @__PURE__ */ defineExtension({
  name: 'uradori/copy',
  dependencies: [
    /* @__PURE__ */ configExtension(GetClipboardDataExtension, {
      $exportMimeType: {
        'text/html': [(selection, next) => (selection ? asHtml($copied(selection)) : next())],
        'text/plain': [(selection, next) => (selection ? asText($copied(selection)) : next())],
      },
    }),
  ],
})

function $copied(selection: BaseSelection): Copied {
  const { nodes } = $generateJSONFromSelectedNodes($getEditor(), selection)
  const children = z.array(StoredNode).parse(nodes)
  return {
    blocks: blocksIn({ type: 'root', children }).map(({ block }) => block),
    whole: !children.every(isInline),
    firstMark: $numberOfFirst(selection),
  }
}

/** The number of the first mark that is selected; the others follow it without a gap. */
function $numberOfFirst(selection: BaseSelection): number {
  const first = selection.getNodes().find($isCitationNode)
  const marks = $dfs().filter(({ node }) => $isCitationNode(node))
  return marks.findIndex(({ node }) => node.is(first)) + 1
}
