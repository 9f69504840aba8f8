import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  pageGap,
  pagePlaces,
  pageWindow,
} from '../../../../../../renderer/features/reader/pages/page-places'

const page = (width: number, height: number) => ({ start: 0, end: 0, label: null, width, height })

describe('where pages are drawn', () => {
  it('is under one another, each as wide as there is room', () => {
    expect(pagePlaces([page(600, 800), page(1200, 600)], 300)).toEqual([
      { top: 0, width: 300, height: 400, scale: 0.5 },
      { top: 400 + pageGap, width: 300, height: 150, scale: 0.25 },
    ])
  })

  it('never makes a page endless or a stamp a poster', () => {
    const [thread, stamp, field] = pagePlaces([page(1, 90_000), page(10, 10), page(4e5, 4e5)], 900)
    expect(thread?.height).toBeLessThanOrEqual(20_000)
    expect(stamp?.width).toBe(80)
    expect(field?.height).toBeCloseTo(900)
  })
})

describe('which pages are drawn', () => {
  const places = pagePlaces(
    Array.from({ length: 50 }, () => page(100, 100)),
    100,
  )

  it('are those in sight and as much again around them, and one of them is the current one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 6500 }),
        fc.integer({ min: 50, max: 900 }),
        (start, height) => {
          const { first, last, current } = pageWindow(places, { start, end: start + height })
          expect(first).toBeGreaterThanOrEqual(0)
          expect(last).toBeLessThan(places.length)
          expect(first).toBeLessThanOrEqual(current)
          expect(current).toBeLessThanOrEqual(last)
          const inSight = places.flatMap(({ top, height: own }, index) =>
            top < start + height && top + own > start ? [index] : [],
          )
          for (const index of inSight) {
            expect(index).toBeGreaterThanOrEqual(first)
            expect(index).toBeLessThanOrEqual(last)
          }
          expect(last - first).toBeLessThanOrEqual((3 * height) / 100 + 3)
        },
      ),
    )
  })
})
