import { $createLinkNode, $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link'
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
} from 'lexical'
import { webAddress } from '#shared/export/web-address'

/** What somebody typed as an address, as one of the web; null where it is none. */
export function typedAddress(text: string): string | null {
  const typed = text.trim()
  return (
    webAddress(typed) ?? (/^[^\s/:]+\.[^\s/:]+/.test(typed) ? webAddress(`https://${typed}`) : null)
  )
}

/** The address of the link at the caret, or null. */
export function linkAtCaret(editor: LexicalEditor): string | null {
  return editor.read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return null
    return $findMatchingParent(selection.anchor.getNode(), $isLinkNode)?.getURL() ?? null
  })
}

/** Lets what is selected, or the link at the caret, lead to an address; without either writes it out. */
export function setLink(editor: LexicalEditor, address: string): void {
  const writeOut = linkAtCaret(editor) === null
  editor.update(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return
    if (selection.isCollapsed() && writeOut) {
      selection.insertNodes([$createLinkNode(address).append($createTextNode(address))])
    } else editor.dispatchCommand(TOGGLE_LINK_COMMAND, address)
  })
}

export function removeLink(editor: LexicalEditor): void {
  editor.dispatchCommand(TOGGLE_LINK_COMMAND, null)
}
