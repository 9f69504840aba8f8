import {
  $getSelection,
  $isRangeSelection,
  HISTORIC_TAG,
  PASTE_TAG,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useRef, useState } from 'react'
import { atQuery, type AtQuery } from '../../editor/at-query'
import { textBefore } from '../../editor/insert-citation'
import { placeOf, type Place } from '../../editor/AnchorAt'

/** An @ with what was typed after it. `id` is the same as long as it is the same @. */
export type Asked = AtQuery & Readonly<{ id: string; place: Place }>

/**
 * The @ that is being typed, or null. It is asked for by typing alone, not by moving the caret to an old
 * one, by undo or by pasting; not while an input method composes; and not again once it was refused.
 */
export function useAtQuery(editor: LexicalEditor): readonly [Asked | null, refuse: () => void] {
  const [asked, setAsked] = useState<Asked | null>(null)
  const isOpen = useRef(false)
  const refused = useRef<string | null>(null)

  useEffect(() => {
    const show = (next: Asked | null) => {
      isOpen.current = next !== null
      setAsked(next)
    }
    return editor.registerUpdateListener(({ dirtyLeaves, tags }) => {
      if (editor.isComposing()) return
      const isTyping = dirtyLeaves.size > 0 && !tags.has(HISTORIC_TAG) && !tags.has(PASTE_TAG)
      if (!isTyping && !isOpen.current) return
      const found = editor.read(() => $asked(editor))
      if (found?.id !== refused.current) refused.current = null
      if (found === null && !isOpen.current) return
      show(found?.id === refused.current ? null : found)
    })
  }, [editor])

  const refuse = () => {
    refused.current = asked?.id ?? null
    isOpen.current = false
    setAsked(null)
  }
  return [asked, refuse]
}

/** The @ before the caret with what is typed after it at this moment, or null. */
export function $typedQuery(): AtQuery | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  return atQuery(textBefore(selection))
}

function $asked(editor: LexicalEditor): Asked | null {
  const selection = $getSelection()
  const query = $typedQuery()
  if (!$isRangeSelection(selection)) return null
  const root = editor.getRootElement()
  const text = editor.getElementByKey(selection.anchor.key)?.firstChild
  if (!query || !root || !(text instanceof Text)) return null
  const at = selection.anchor.offset - query.length
  if (at < 0 || at + 1 > text.length) return null
  const range = new Range()
  range.setStart(text, at)
  range.setEnd(text, at + 1)
  const place = placeOf(range.getBoundingClientRect(), root)
  return { ...query, id: `${selection.anchor.key} ${at}`, place }
}
