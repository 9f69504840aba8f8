import { useEffect, type RefObject } from 'react'

/** Marks a layer of words that lies over a page, and the sheet of nothing in it. */
export const layerAttribute = 'data-layer'
export const blankAttribute = 'data-blank'

/**
 * Words over a page lie free, so a selection that is drawn on to blank paper would jump to words far away.
 * While one is drawn, a sheet of nothing lies under the words of each page, and in their order it stands where
 * the selection ends just now: on blank paper the selection stays there.
 */
export function useSteadySelection(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pages = list.current
    if (!pages) return
    let before: Range | null = null
    const begin = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest(`[${layerAttribute}]`)) {
        pages.dataset['drawing'] = 'true'
      }
    }
    const follow = () => {
      const selection = document.getSelection()
      if (pages.dataset['drawing'] !== 'true' || !selection || selection.rangeCount === 0) return
      const range = selection.getRangeAt(0)
      keepPlace(range, before !== null && movesStart(range, before))
      before = range.cloneRange()
    }
    const end = () => {
      if (pages.dataset['drawing'] !== 'true') return
      delete pages.dataset['drawing']
      before = null
      for (const blank of pages.querySelectorAll(`[${blankAttribute}]`))
        blank.parentNode?.append(blank)
    }
    const listening = new AbortController()
    const { signal } = listening
    pages.addEventListener('pointerdown', begin, { signal })
    document.addEventListener('selectionchange', follow, { signal })
    document.addEventListener('pointerup', end, { signal })
    document.addEventListener('pointercancel', end, { signal })
    return () => listening.abort()
  }, [list])
}

/** Whether the selection is being drawn at its beginning: its end is where one of the ends was. */
function movesStart(now: Range, before: Range): boolean {
  return (
    now.compareBoundaryPoints(Range.END_TO_END, before) === 0 ||
    now.compareBoundaryPoints(Range.START_TO_END, before) === 0
  )
}

/** Puts the sheet of nothing beside the words at which the selection is being drawn. */
function keepPlace(range: Range, atStart: boolean): void {
  const node = atStart ? range.startContainer : range.endContainer
  const words = node instanceof Text ? node.parentElement : null
  const layer = words?.parentElement
  const blank = layer?.querySelector(`:scope > [${blankAttribute}]`)
  if (!words || !layer?.hasAttribute(layerAttribute) || !blank) return
  const first = !atStart && range.endOffset === 0 // Nothing of these words is selected.
  layer.insertBefore(blank, atStart || first ? words : words.nextSibling)
}
