import type { DocumentPage } from '#shared/domain/page'

/** Where a page is drawn, in CSS pixels from the top of the first. `scale` is pixels to a point. */
export type PagePlace = Readonly<{ top: number; width: number; height: number; scale: number }>

/** Between two pages, in CSS pixels. */
export const pageGap = 16

/** The tallest that a page is drawn, in CSS pixels, and the most that it is enlarged. */
const tallest = 20_000
const largestScale = 8

/** All pages under one another, each as wide as `width` unless that would make it too tall or too large. */
export function pagePlaces(pages: readonly DocumentPage[], width: number): PagePlace[] {
  let top = 0
  return pages.map((page) => {
    const scale = Math.min(width / page.width, tallest / page.height, largestScale)
    const place = { top, width: page.width * scale, height: page.height * scale, scale }
    top += place.height + pageGap
    return place
  })
}

/** What is in sight: from `start` to `end`, in pixels from the top of the first page. */
export type Sight = Readonly<{ start: number; end: number }>
export type PageWindow = Readonly<{ first: number; last: number; current: number }>

/**
 * Which pages are drawn, from `first` to `last` by index: those in sight and as much again above and below.
 * `current` is the page that lies a third down.
 */
export function pageWindow(places: readonly PagePlace[], { start, end }: Sight): PageWindow {
  const height = end - start
  const last = places.length - 1
  const endsAfter = (at: number) => {
    const index = places.findIndex(({ top, height: own }) => top + own + pageGap > at)
    return index < 0 ? last : index
  }
  return {
    first: endsAfter(start - height),
    last: endsAfter(end + height),
    current: endsAfter(start + height / 3),
  }
}
