import { $isLinkNode } from '@lexical/link'
import { mergeRegister } from '@lexical/utils'
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useState } from 'react'
import { $blockKind, type BlockKind } from '../../editor/block-kind'

/** How the text at the caret looks, as the toolbar shows it. */
export type Formatting = Readonly<{
  block: BlockKind
  bold: boolean
  italic: boolean
  /** The address of the link the caret is in. */
  link: string | null
  canUndo: boolean
  canRedo: boolean
}>

const plain: Formatting = {
  block: 'paragraph',
  bold: false,
  italic: false,
  link: null,
  canUndo: false,
  canRedo: false,
}

/** Follows the caret; tells React only when something of it has changed. */
export function useFormatting(editor: LexicalEditor): Formatting {
  const [formatting, setFormatting] = useState(plain)
  useEffect(() => {
    const change = (part: Partial<Formatting>) => {
      setFormatting((before) => {
        const after = { ...before, ...part }
        return sameFormatting(before, after) ? before : after
      })
    }
    return mergeRegister(
      editor.registerUpdateListener(() => change(editor.read($formatting))),
      editor.registerCommand(
        CAN_UNDO_COMMAND,
        (canUndo) => {
          change({ canUndo })
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        CAN_REDO_COMMAND,
        (canRedo) => {
          change({ canRedo })
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
    )
  }, [editor])
  return formatting
}

function $formatting(): Partial<Formatting> {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return {}
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode)
  return {
    block: $blockKind(selection),
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    link: link?.getURL() ?? null,
  }
}

function sameFormatting(a: Formatting, b: Formatting): boolean {
  return (
    a.block === b.block &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.link === b.link &&
    a.canUndo === b.canUndo &&
    a.canRedo === b.canRedo
  )
}
