import type { Span } from './span'
import { firstWhere, rangeOf, type TextMap } from './text-map'

/** Blocks out of sight have estimated heights until they are drawn, so it takes a few looks to arrive. */
const looks = 5

/** Scrolls the span into the middle of what `scroller` shows; stays put when it is well in sight. */
export function revealSpan(map: TextMap, span: Span, scroller: Element): void {
  const range = rangeOf(map, span)
  if (!range) return
  const look = (left: number) => {
    const frame = scroller.getBoundingClientRect()
    const place = range.getBoundingClientRect()
    const quarter = frame.height / 4
    const inSight = place.top > frame.top + 128 && place.bottom < frame.bottom - 24
    const off = place.top + Math.min(place.height, quarter) / 2 - (frame.top + frame.height * 0.4)
    if (inSight && left === looks) return
    if (Math.abs(off) < 4 || left === 0) return
    scroller.scrollTop += off
    requestAnimationFrame(() => look(left - 1))
  }
  look(looks)
}

/** The first offset of the text that `scroller` shows. */
export function firstInSight({ pieces }: TextMap, scroller: Element): number {
  const { top } = scroller.getBoundingClientRect()
  const bottomOf = (node: Text) => node.parentElement?.getBoundingClientRect().bottom ?? 0
  return pieces[firstWhere(pieces, ({ node }) => bottomOf(node) > top)]?.start ?? 0
}
