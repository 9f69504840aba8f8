import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { pageWindow, type PagePlace, type PageWindow } from './page-places'

type Seen = PageWindow & Readonly<{ kept: readonly number[] }>

const isSame = (one: Seen, other: Seen) =>
  one.first === other.first &&
  one.last === other.last &&
  one.current === other.current &&
  one.kept.join() === other.kept.join()

/** By index, the pages in which the selection begins and ends: its words stay, however far one goes on. */
function selectedPages(): number[] {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed) return []
  return [selection.anchorNode, selection.focusNode].flatMap((node) => {
    const page = node?.parentElement?.closest('[data-page]')?.getAttribute('data-page')
    return page ? [Number(page) - 1] : []
  })
}

/** Which pages are to be drawn as the reporter goes through them, and a way to any of them, by index. */
export function usePageWindow(
  list: RefObject<HTMLElement | null>,
  places: readonly PagePlace[],
): PageWindow & Readonly<{ kept: readonly number[]; goTo: (index: number) => void }> {
  const [seen, setSeen] = useState<Seen>({ first: 0, last: 0, current: 0, kept: [] })
  const look = useEffectEvent(() => {
    const around = list.current?.closest('main')?.getBoundingClientRect()
    const top = list.current?.getBoundingClientRect().top
    if (!around || top === undefined) return
    const window = pageWindow(places, { start: around.top - top, end: around.bottom - top })
    const next = { ...window, kept: selectedPages() }
    setSeen((before) => (isSame(before, next) ? before : next))
  })
  useEffect(() => {
    const scroller = list.current?.closest('main')
    if (!scroller) return
    const onScroll = () => look()
    const watching = new ResizeObserver(onScroll)
    watching.observe(scroller)
    if (list.current) watching.observe(list.current)
    scroller.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      watching.disconnect()
      scroller.removeEventListener('scroll', onScroll)
    }
  }, [list])

  const goTo = (index: number) => {
    const scroller = list.current?.closest('main')
    const place = places[index]
    if (!scroller || !list.current || !place) return
    const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    scroller.scrollTop += top + place.top - underTheTabs
  }

  // The same place of the same page stays in sight when pages become larger or smaller.
  const before = useRef(places)
  useLayoutEffect(() => {
    const scroller = list.current?.closest('main')
    const old = before.current
    before.current = places
    if (scroller && list.current && old !== places && old.length === places.length) {
      const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      const at = underTheTabs - top
      const index = old.findIndex((place) => place.top + place.height > at)
      const [was, is] = [old[index], places[index]]
      if (was && is && at > 0) {
        scroller.scrollTop += is.top + ((at - was.top) * is.height) / was.height - at
      }
    }
  }, [list, places])
  return { ...seen, goTo }
}

/** How far under the top of the window a page begins when it is gone to: below the tabs, in pixels. */
const underTheTabs = 96
