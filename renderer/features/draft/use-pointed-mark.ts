import {
  $getNearestNodeFromDOMNode,
  KEY_DOWN_COMMAND,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { mergeRegister } from '@lexical/utils'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CitationTarget } from '#shared/export/citation'
import { $isCitationNode } from '../../editor/CitationNode'
import { $markBeside } from '../../editor/mark-beside'
import { placeOf, type Place } from '../../editor/AnchorAt'

/** The mark that is pointed at, and how: keys take the card into focus, the pointer only shows it. */
export type PointedMark = Readonly<{
  key: NodeKey
  target: CitationTarget
  place: Place
  by: 'pointer' | 'keys'
}>

const delays = { open: 250, close: 180 } as const

export type Pointing = Readonly<{
  pointed: PointedMark | null
  /** The pointer is on the card: it stays. */
  hold: () => void
  /** The pointer has left mark and card. */
  letGo: () => void
  close: () => void
}>

/** Watches for a pointer on a mark, a click on one, and Ctrl+Enter beside one. */
export function usePointedMark(
  editor: LexicalEditor,
  onFollow: (target: CitationTarget) => void,
): Pointing {
  const [pointed, setPointed] = useState<PointedMark | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const follow = useEffectEvent(onFollow)

  const later = (next: PointedMark | null, milliseconds: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setPointed(next), milliseconds)
  }
  const over = useEffectEvent((event: PointerEvent) => {
    const mark = markAt(editor, event.target)
    if (mark && event.buttons === 0) later({ ...mark, by: 'pointer' }, delays.open)
    else if (pointed?.by === 'pointer' || !pointed) later(null, delays.close)
  })
  const click = useEffectEvent((event: MouseEvent) => {
    const mark = markAt(editor, event.target)
    if (!mark || event.button !== 0) return
    event.preventDefault()
    clearTimeout(timer.current)
    setPointed(null)
    follow(mark.target)
  })
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (pointed) setPointed(null)
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false
    const node = $markBeside()
    const mark = node && markAt(editor, editor.getElementByKey(node.getKey()))
    if (!mark) return false
    event.preventDefault()
    clearTimeout(timer.current)
    setPointed({ ...mark, by: 'keys' })
    return true
  })

  useEffect(() => {
    const off = mergeRegister(
      editor.registerRootListener((root) => {
        if (!root) return
        root.addEventListener('pointerover', over)
        root.addEventListener('pointerleave', over)
        root.addEventListener('click', click)
        return () => {
          root.removeEventListener('pointerover', over)
          root.removeEventListener('pointerleave', over)
          root.removeEventListener('click', click)
        }
      }),
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => press(event), COMMAND_PRIORITY_HIGH),
    )
    return () => {
      clearTimeout(timer.current)
      off()
    }
  }, [editor])

  return {
    pointed,
    hold: () => clearTimeout(timer.current),
    letGo: () => later(null, delays.close),
    close: () => {
      clearTimeout(timer.current)
      setPointed(null)
    },
  }
}

/** The mark that an element of the page is, or is in. */
function markAt(editor: LexicalEditor, target: EventTarget | null): Omit<PointedMark, 'by'> | null {
  const element = target instanceof Element ? target.closest('[data-citation]') : null
  const root = editor.getRootElement()
  if (!element || !root) return null
  return editor.read(() => {
    const node = $getNearestNodeFromDOMNode(element)
    if (!$isCitationNode(node)) return null
    const place = placeOf(element.getBoundingClientRect(), root)
    return { key: node.getKey(), target: node.getTarget(), place }
  })
}
