import { useEffect, useState } from 'react'
import { sameSpan, tidied, type Span } from './span'
import { rangeOf, spanOf, type TextMap } from './text-map'

/**
 * What is selected of the text right now, tidied; null while nothing is, and while the pointer still draws.
 */
export function useSelectedSpan(map: TextMap | null, text: string): Span | null {
  const [span, setSpan] = useState<Span | null>(null)
  useEffect(() => {
    if (!map) return
    let drawing = false
    const read = () => {
      if (drawing) return
      const next = selectedSpan(map, text)
      setSpan((before) => (before && next && sameSpan(before, next) ? before : next))
    }
    const down = (event: PointerEvent) => {
      drawing = event.target instanceof Node && map.root.contains(event.target)
    }
    const press = (event: MouseEvent) => {
      if (!drawing || event.button !== 0 || event.shiftKey) return
      // Pressed inside a selection, Chromium would carry its words off instead of selecting anew.
      selectNothing()
    }
    const up = () => {
      drawing = false
      read()
    }
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('selectionchange', read, { signal })
    document.addEventListener('pointerdown', down, { signal })
    document.addEventListener('mousedown', press, { signal })
    document.addEventListener('pointerup', up, { signal })
    document.addEventListener('pointercancel', up, { signal })
    return () => listening.abort()
  }, [map, text])
  return map ? span : null
}

function selectedSpan(map: TextMap, text: string): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const span = spanOf(map, selection.getRangeAt(0))
  return span && tidied(text, span)
}

/** Selects the span in the page, as if the reporter had. */
export function selectSpan(map: TextMap, span: Span): void {
  const range = rangeOf(map, span)
  if (!range) return
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
}

export function selectNothing(): void {
  document.getSelection()?.removeAllRanges()
}

/** Gives the way to let go of what is selected now: what is selected by then instead stays. */
export function selectedUntilNow(): () => void {
  const ends = () => {
    const now = document.getSelection()
    return [now?.anchorNode, now?.anchorOffset, now?.focusNode, now?.focusOffset]
  }
  const before = ends()
  return () => {
    if (ends().every((end, at) => end === before[at])) selectNothing()
  }
}
