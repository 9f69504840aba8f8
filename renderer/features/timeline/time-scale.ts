import { startOf, type TimelineEvent } from '#shared/domain/timeline'

/** A stretch of the axis between two moments at which something begins or ends. */
type Segment = Readonly<{ from: number; until: number; x: number; width: number; folded: boolean }>

/** Where moments (ms of the clock on the wall) lie on an axis, in pixels from its left end. */
export type TimeScale = Readonly<{
  width: number
  segments: readonly Segment[]
  at: (moment: number) => number
}>

/** No stretch in which nothing begins or ends is drawn wider than this, in pixels: longer ones are folded. */
export const widestGap = 140
/** Room at both ends, in pixels: at the right one for the label of the last event. */
export const margins = { left: 16, right: 200 } as const

/** The moments at which events begin or end, each once, in their order. */
export function momentsOf(events: readonly TimelineEvent[]): readonly number[] {
  const all = events.flatMap((event) => [
    startOf(event),
    ...(event.span.until === null ? [] : [event.span.until]),
    ...event.beside.flatMap(({ span }) => (span.from === null ? [] : [span.from])),
  ])
  return [...new Set(all)].toSorted((a, b) => a - b)
}

/**
 * An axis on which a millisecond is `perMs` pixels wide and long stretches without any moment are folded. It grows
 * with `perMs` and keeps the order of moments; what lies outside is drawn at its ends. `right` is the room behind it.
 */
export function timeScale(
  moments: readonly number[],
  perMs: number,
  right: number = margins.right,
): TimeScale {
  const segments: Segment[] = []
  let x: number = margins.left
  for (const [index, from] of moments.entries()) {
    const until = moments[index + 1]
    if (until === undefined) break
    const asked = (until - from) * perMs
    const width = Math.min(asked, widestGap)
    segments.push({ from, until, x, width, folded: asked > widestGap })
    x += width
  }
  const [first = 0] = moments
  const at = (moment: number): number => {
    if (moment <= first) return margins.left
    const segment = segmentAt(segments, moment)
    if (!segment) return x
    return segment.x + ((moment - segment.from) / (segment.until - segment.from)) * segment.width
  }
  return { width: x + right, segments, at }
}

/** The moment that lies at `x` pixels of an axis: the nearest there is. */
export function momentAt({ segments }: TimeScale, x: number): number {
  const segment = segments.find((one) => x < one.x + one.width) ?? segments.at(-1)
  if (!segment) return 0
  const share = segment.width > 0 ? (x - segment.x) / segment.width : 0
  return segment.from + Math.max(0, Math.min(1, share)) * (segment.until - segment.from)
}

/**
 * How far a view is scrolled, in pixels, once its ground is drawn by `drawn` pixels from where it was at `left`: with
 * the pointer, and never past an end. `whole` is what there is to see, `view` what is seen of it at once.
 */
export function pannedTo(left: number, drawn: number, whole: number, view: number): number {
  return Math.max(0, Math.min(left - drawn, whole - view))
}

/** A stretch of the axis, in ms of the clock on the wall. */
export type Stretch = Readonly<{ from: number; until: number }>

/** The stretch that is seen of an axis in a view of `view` pixels that is scrolled by `left`. */
export function stretchIn(scale: TimeScale, left: number, view: number): Stretch {
  return { from: momentAt(scale, left), until: momentAt(scale, left + view) }
}

/** The events that can lie in a stretch, in their order. */
export function eventsIn(
  events: readonly TimelineEvent[],
  { from, until }: Stretch,
): readonly TimelineEvent[] {
  return events.filter(
    ({ span }) => (span.from ?? -Infinity) <= until && (span.until ?? Infinity) > from,
  )
}

function segmentAt(segments: readonly Segment[], moment: number): Segment | undefined {
  let [low, high] = [0, segments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.until ?? Infinity) < moment) low = middle + 1
    else high = middle
  }
  return segments[low]
}

/** The closest and the widest that it makes sense to look, in pixels for a millisecond: a century, and a minute. */
export const zooms = { least: 1e-10, most: 2e-3 } as const

/** How wide a millisecond must be for the whole axis to fill `width` pixels. */
export function fitting(
  moments: readonly number[],
  width: number,
  right: number = margins.right,
): number {
  let [low, high] = [Math.log(zooms.least), Math.log(zooms.most)]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (timeScale(moments, Math.exp(middle), right).width > width) high = middle
    else low = middle
  }
  return Math.exp(low)
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** What the axis counts in: so many of a unit of the calendar. */
export type TickUnit = 'minute' | 'hour' | 'day' | 'month' | 'year'
type Step = Readonly<{ unit: TickUnit; count: number; ms: number }>

const steps: readonly Step[] = [
  { unit: 'minute', count: 10, ms: 10 * minute },
  { unit: 'hour', count: 1, ms: hour },
  { unit: 'hour', count: 6, ms: 6 * hour },
  { unit: 'day', count: 1, ms: day },
  { unit: 'day', count: 7, ms: 7 * day },
  { unit: 'month', count: 1, ms: 30 * day },
  { unit: 'month', count: 3, ms: 91 * day },
  { unit: 'year', count: 1, ms: 365 * day },
  { unit: 'year', count: 5, ms: 5 * 365 * day },
]
const longest: Step = { unit: 'year', count: 25, ms: 25 * 365 * day }

export type Tick = Readonly<{ moment: number; x: number; unit: TickUnit }>

/** The narrowest that two ticks may stand apart, in pixels: their labels must not meet. */
export const tickRoom = 84

/** Ticks of the stretches that are drawn to scale, none within `tickRoom` of another. */
export function ticksOf({ segments }: TimeScale, perMs: number): readonly Tick[] {
  const step = steps.find(({ ms }) => ms * perMs >= tickRoom) ?? longest
  const ticks: Tick[] = []
  const put = (moment: number, x: number, unit = step.unit) => {
    const last = ticks.at(-1)
    if (!last || x - last.x >= tickRoom) ticks.push({ moment, x, unit })
  }
  for (const { from, until, x, width, folded } of segments) {
    if (ticks.length === 0) put(floorTo(from, step), x)
    // Behind a fold the axis begins anew, and says with what day.
    if (folded) put(until, x + width, 'day')
    else
      for (let at = firstFrom(from, step); at < until; at = nextOf(at, step))
        put(at, x + ((at - from) / (until - from)) * width)
  }
  return ticks
}

/** The first tick at a moment or after it. */
function firstFrom(moment: number, step: Step): number {
  const floor = floorTo(moment, step)
  return floor === moment ? floor : nextOf(floor, step)
}

function floorTo(moment: number, { unit, count, ms }: Step): number {
  const date = new Date(moment)
  if (unit === 'year') {
    const year = date.getUTCFullYear()
    return Date.UTC(year - (((year % count) + count) % count), 0, 1)
  }
  if (unit === 'month') {
    const month = date.getUTCMonth()
    return Date.UTC(date.getUTCFullYear(), month - (month % count), 1)
  }
  return Math.floor(moment / ms) * ms
}

function nextOf(moment: number, { unit, count, ms }: Step): number {
  const date = new Date(moment)
  if (unit === 'year') return Date.UTC(date.getUTCFullYear() + count, 0, 1)
  if (unit === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1)
  return moment + ms
}
