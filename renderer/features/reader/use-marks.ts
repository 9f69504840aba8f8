import { useLayoutEffect } from 'react'
import type { TextPassage } from '#shared/domain/passage'
import { paint, paintPassages, passageMarks, wipe, type MarkName } from './marks'
import type { Span } from './span'
import type { TextMap } from './text-map'

/** Paints the passages over the text, and the active one's line under it. */
export function usePassageMarks(
  map: TextMap | null,
  passages: readonly TextPassage[],
  active: TextPassage | null,
): void {
  useLayoutEffect(() => {
    if (!map) return
    paintPassages(
      map,
      passages.map(({ selector }) => selector),
    )
    return () => wipe(...passageMarks)
  }, [map, passages])
  useMark('reader-active', map, active?.selector ?? null)
}

/** Paints one kind of mark over one span, or over several. */
export function useMark(
  name: MarkName,
  map: TextMap | null,
  spans: Span | readonly Span[] | null,
): void {
  useLayoutEffect(() => {
    if (!map || !spans) return
    paint(name, map, 'start' in spans ? [spans] : spans)
    return () => wipe(name)
  }, [name, map, spans])
}
