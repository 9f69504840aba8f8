import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import { linkAtCaret } from '../../editor/links'
import { placeOf, type Place } from '../../editor/AnchorAt'

/** A place in the text and the address it leads to, if it is in a link. */
export type LinkPlace = Readonly<{ place: Place; link: string | null }>

/** Pixels that a pointer may move in a click. */
const slack = 4

/** Which link's card is open: a click on a link opens it, and the toolbar's button. */
export function useLinkCard(editor: LexicalEditor) {
  const [at, setAt] = useState<LinkPlace | null>(null)
  useEffect(
    () =>
      editor.registerRootListener((root) => {
        if (!root) return
        let pressed = { x: 0, y: 0 }
        const press = ({ clientX, clientY }: PointerEvent) => (pressed = { x: clientX, y: clientY })
        const isDrawn = ({ clientX, clientY }: MouseEvent) =>
          Math.hypot(clientX - pressed.x, clientY - pressed.y) > slack
        const click = (event: MouseEvent) => {
          const link = event.target instanceof Element ? event.target.closest('a') : null
          if (!link) return
          // Where the text cannot be edited, a click would follow the link.
          event.preventDefault()
          // Whoever selects words of a link with the pointer wants those words; a click selects nothing new.
          if (event.type === 'click' && !isDrawn(event)) {
            setAt({
              place: placeOf(link.getBoundingClientRect(), root),
              link: link.getAttribute('href'),
            })
          }
        }
        const listening = new AbortController()
        const { signal } = listening
        root.addEventListener('pointerdown', press, { signal })
        root.addEventListener('click', click, { signal })
        root.addEventListener('auxclick', click, { signal })
        return () => listening.abort()
      }),
    [editor],
  )
  const openAtCaret = () => {
    const place = placeOfSelection(editor)
    if (place) setAt({ place, link: linkAtCaret(editor) })
  }
  return { at, openAtCaret, close: () => setAt(null) }
}

function placeOfSelection(editor: LexicalEditor): Place | null {
  const root = editor.getRootElement()
  const key = editor.read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) ? selection.focus.key : null
  })
  const element = key === null ? null : editor.getElementByKey(key)
  const selection = getSelection()
  if (!root || !element) return null
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  const box = range && root.contains(range.startContainer) ? range.getBoundingClientRect() : null
  return placeOf(box?.height ? box : element.getBoundingClientRect(), root)
}
