import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lanesOf, labelWidth, mostRows } from '../../../../../renderer/features/timeline/lanes'
import {
  fitting,
  margins,
  momentsOf,
  pannedTo,
  stretchIn,
  ticksOf,
  tickRoom,
  timeScale,
  widestGap,
  zooms,
} from '../../../../../renderer/features/timeline/time-scale'
import { spanOf } from '../../../../../shared/domain/time-span'
import type { TimelineEvent } from '../../../../../shared/domain/timeline'

const utc = () => 0
const event = (id: string, date: string, over: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id,
  kind: 'happened',
  label: id,
  subject: { of: 'claim', claimId: id },
  date,
  span: spanOf(date, utc)!,
  beside: [],
  ...over,
})

const date = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, length]) =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length),
  )
const events = fc
  .uniqueArray(date, { minLength: 1, maxLength: 60 })
  .map((dates) => dates.map((one) => event(one, one)))
const zoom = fc
  .double({ min: Math.log(zooms.least), max: Math.log(zooms.most), noNaN: true })
  .map(Math.exp)

describe('the axis', () => {
  it('keeps the order of moments, folds what is empty, and grows with the zoom', () => {
    fc.assert(
      fc.property(events, zoom, (all, perMs) => {
        const moments = momentsOf(all)
        const scale = timeScale(moments, perMs)
        const places = moments.map(scale.at)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        for (const [index, x] of places.entries())
          expect(x - (places[index - 1] ?? x)).toBeLessThanOrEqual(widestGap + 1e-6)
        expect(timeScale(moments, perMs * 2).width).toBeGreaterThanOrEqual(scale.width - 1e-6)
      }),
    )
  })

  it('fits into the width that it is given where it is wide enough', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 400, max: 2000 }), (all, width) => {
        const moments = momentsOf(all)
        expect(timeScale(moments, fitting(moments, width)).width).toBeLessThanOrEqual(width + 1)
      }),
    )
  })

  it('has ticks in order, none so near to another that their labels meet', () => {
    fc.assert(
      fc.property(events, zoom, (all, perMs) => {
        const ticks = ticksOf(timeScale(momentsOf(all), perMs), perMs)
        for (const [index, { x, moment }] of ticks.entries()) {
          const before = ticks[index - 1]
          if (!before) continue
          expect(x - before.x).toBeGreaterThanOrEqual(tickRoom)
          expect(moment).toBeGreaterThanOrEqual(before.moment)
        }
      }),
    )
  })

  it('counts in what is left between two ticks', () => {
    const days = ['2024-12-20', '2024-12-21', '2024-12-22', '2024-12-23'].map((one) =>
      event(one, one),
    )
    const scale = timeScale(momentsOf(days), 100 / (24 * 60 * 60 * 1000))
    expect(ticksOf(scale, 100 / (24 * 60 * 60 * 1000)).map(({ unit }) => unit)).toEqual(
      Array(4).fill('day'),
    )
    expect(scale.at(days[0]!.span.from!)).toBe(margins.left)
  })
})

describe('what is seen of the axis', () => {
  const place = fc.integer({ min: -5000, max: 5000 })

  it('goes with the hand that draws it, and not past its ends', () => {
    expect(pannedTo(300, -120, 2000, 800)).toBe(420)
    expect(pannedTo(300, 120, 2000, 800)).toBe(180)
    expect(pannedTo(300, 400, 2000, 800)).toBe(0)
    expect(pannedTo(300, -4000, 2000, 800)).toBe(1200)
    // What is narrower than its view has nowhere to go.
    expect(pannedTo(0, -50, 600, 800)).toBe(0)
  })

  it('is a stretch of it, later the further it is drawn to the left', () => {
    fc.assert(
      fc.property(events, zoom, place, place, (all, perMs, here, there) => {
        const moments = momentsOf(all)
        const scale = timeScale(moments, perMs)
        const [early, late] = [Math.max(here, there), Math.min(here, there)].map((drawn) =>
          stretchIn(scale, pannedTo(0, drawn, scale.width, 400), 400),
        )
        expect(early!.from).toBeLessThanOrEqual(late!.from)
        expect(early!.from).toBeLessThanOrEqual(early!.until)
        expect(early!.until).toBeLessThanOrEqual(late!.until)
        expect(late!.until).toBeLessThanOrEqual(moments.at(-1)!)
        const whole = stretchIn(scale, 0, scale.width)
        expect(whole).toEqual({ from: moments[0], until: moments.at(-1) })
      }),
    )
  })
})

describe('the lanes', () => {
  it('hold every event once, drawn or counted, and no label over another', () => {
    fc.assert(
      fc.property(events, zoom, (all, perMs) => {
        const [lane] = lanesOf(all, timeScale(momentsOf(all), perMs))
        const told = [
          ...lane!.drawn,
          ...lane!.crowds.flatMap((crowd) => crowd.events.map((one) => ({ event: one }))),
        ]
        expect(told.map((one) => one.event.id).toSorted()).toEqual(
          all.map(({ id }) => id).toSorted(),
        )
        for (const one of lane!.drawn)
          for (const other of lane!.drawn) {
            if (one === other || one.row !== other.row || one.x > other.x) continue
            expect(other.x - one.x).toBeGreaterThanOrEqual(labelWidth)
          }
        expect(Math.max(...lane!.drawn.map(({ row }) => row))).toBeLessThan(mostRows)
      }),
    )
  })

  it('draw a year as long as it is, a moment as a point, and another date in the same row', () => {
    const span = spanOf('2025-12-24', utc)!
    const post = event('post', '2024-12-23T12:00:00Z', {
      kind: 'posted',
      beside: [{ raw: 'Dec 24, 2025', date: '2025-12-24', span }],
    })
    const all = [event('year', '2024'), post]
    const scale = timeScale(momentsOf(all), 1e-8)
    const [happened, posted] = lanesOf(all, scale)
    expect(happened?.drawn[0]?.bar).toBeGreaterThan(50)
    expect(posted?.drawn[0]).toMatchObject({ bar: 0, beside: [scale.at(span.from!)], row: 0 })
  })
})
