import { caretFromPoint } from '@lexical/clipboard'
import { mergeRegister } from '@lexical/utils'
import {
  $createRangeSelection,
  $getNearestNodeFromDOMNode,
  $isElementNode,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  registerEventListener,
} from 'lexical'
import { useEffect, useEffectEvent, useState } from 'react'
import { useOpenDraft } from '../../editor/open-draft'
import { droppedId, isCitableDrag } from './citation-drag'
import { useDraftRoom, useInsert } from './draft-room'
import styles from './DropCitation.module.css'

type Line = Readonly<{ left: number; top: number; height: number }>

/** Takes in a claim or passage that is dragged over the text, and shows where it will stand. */
export function DropCitation() {
  const { editor } = useOpenDraft()
  const { citables, editable } = useDraftRoom()
  const insert = useInsert()
  const [line, setLine] = useState<Line | null>(null)

  const over = useEffectEvent((event: DragEvent) => {
    if (!isCitableDrag(event.dataTransfer) || !editable) return false
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    setLine(caretLine(event, editor.getRootElement()))
    return true
  })
  const drop = useEffectEvent((event: DragEvent) => {
    const id = droppedId(event.dataTransfer)
    if (id === null || !editable) return false
    event.preventDefault()
    setLine(null)
    const citable = citables?.byId.get(id)
    if ($selectAt(event, editor.getRootElement()) && citable) {
      queueMicrotask(() => insert(citable, event.shiftKey ? 'other' : 'usual'))
    }
    return true
  })

  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(DRAGOVER_COMMAND, (event) => over(event), COMMAND_PRIORITY_CRITICAL),
        editor.registerCommand(DROP_COMMAND, (event) => drop(event), COMMAND_PRIORITY_CRITICAL),
        editor.registerRootListener((root) =>
          root
            ? registerEventListener(root, 'dragleave', (event) => {
                if (event.target === root) setLine(null)
              })
            : undefined,
        ),
        registerEventListener(document, 'dragend', () => setLine(null)),
      ),
    [editor],
  )
  return line && <span className={styles['line']} style={line} data-testid="drop-caret" />
}

/** The place between two letters under the pointer, relative to the sheet. */
function caretLine(event: DragEvent, root: HTMLElement | null): Line | null {
  const caret = caretFromPoint(event.clientX, event.clientY, root)
  const sheet = root?.parentElement
  if (!caret || !sheet) return null
  const range = new Range()
  range.setStart(caret.node, caret.offset)
  const box = range.getClientRects()[0] ?? boxAt(caret.node)
  const origin = sheet.getBoundingClientRect()
  return { left: box.left - origin.left, top: box.top - origin.top, height: box.height }
}

function boxAt(node: Node): DOMRect {
  const element = node instanceof Element ? node : node.parentElement
  return element?.getBoundingClientRect() ?? new DOMRect()
}

function $selectAt(event: DragEvent, root: HTMLElement | null): boolean {
  const caret = caretFromPoint(event.clientX, event.clientY, root)
  const node = caret && $getNearestNodeFromDOMNode(caret.node)
  if (!node) return false
  const selection = $createRangeSelection()
  if ($isTextNode(node)) {
    selection.anchor.set(node.getKey(), caret.offset, 'text')
    selection.focus.set(node.getKey(), caret.offset, 'text')
    $setSelection(selection)
  } else if ($isElementNode(node)) node.selectEnd()
  else node.selectNext()
  return true
}
