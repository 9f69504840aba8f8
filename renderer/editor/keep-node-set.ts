import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode, QuoteNode, type HeadingTagType } from '@lexical/rich-text'
import {
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  type ElementNode,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  IS_BOLD,
  IS_ITALIC,
  mergeRegister,
  ParagraphNode,
  TextNode,
} from 'lexical'
import { webAddress } from '#shared/export/web-address'

/**
 * Holds a draft to what it may hold, whichever way something came in: bold and italic, three levels of
 * heading, lists, quotations, links to the web. Words are kept, looks are not.
 */
export const KeepNodeSetExtension = /* @__PURE__ */ defineExtension({
  name: 'uradori/keep-node-set',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, $keepText),
      editor.registerNodeTransform(ParagraphNode, $keepBlock),
      editor.registerNodeTransform(QuoteNode, $keepBlock),
      editor.registerNodeTransform(HeadingNode, (node) => {
        const tag = keptTag(node.getTag())
        if (tag !== node.getTag()) node.setTag(tag)
        $keepBlock(node)
      }),
      editor.registerNodeTransform(ListNode, (node) => {
        if (node.getListType() === 'check') node.setListType('bullet')
        if (node.getStart() !== 1) node.setStart(1)
        $keepLook(node)
      }),
      editor.registerNodeTransform(ListItemNode, $keepLook),
      editor.registerNodeTransform(LinkNode, $keepLink),
      editor.registerCommand(
        FORMAT_TEXT_COMMAND,
        (format) => format !== 'bold' && format !== 'italic',
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(FORMAT_ELEMENT_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
    ),
})

const looks = IS_BOLD | IS_ITALIC

function $keepText(node: TextNode): void {
  const format = node.getFormat() & looks
  if (format !== node.getFormat()) node.setFormat(format)
  if (node.getStyle() !== '') node.setStyle('')
  if (node.getMode() !== 'normal') node.setMode('normal')
}

function $keepBlock(node: ElementNode): void {
  if (node.getIndent() !== 0) node.setIndent(0)
  $keepLook(node)
}

function $keepLook(node: ElementNode): void {
  if (node.getFormatType() !== '') node.setFormat('')
  if (node.getDirection() !== null) node.setDirection(null)
  if (node.getStyle() !== '') node.setStyle('')
}

function keptTag(tag: HeadingTagType): HeadingTagType {
  if (tag === 'h1') return 'h2'
  return tag === 'h5' || tag === 'h6' ? 'h4' : tag
}

function $keepLink(node: LinkNode): void {
  const address = webAddress(node.getURL())
  if (address === null) {
    for (const child of node.getChildren()) node.insertBefore(child)
    node.remove()
    return
  }
  if (address !== node.getURL()) node.setURL(address)
  if (node.getRel() !== null) node.setRel(null)
  if (node.getTarget() !== null) node.setTarget(null)
  if (node.getTitle() !== null) node.setTitle(null)
}
