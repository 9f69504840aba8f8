import {
  startOf,
  timelineKinds,
  type TimelineEvent,
  type TimelineKind,
} from '#shared/domain/timeline'
import type { TimeScale } from './time-scale'

/** An event as it is drawn: where it begins, how long its bar is, and in which row of its lane it stands. */
export type Drawn = Readonly<{
  event: TimelineEvent
  x: number
  /** Of the bar, in pixels; 0 for a moment. */
  bar: number
  /** Where other dates that are given for it lie. */
  beside: readonly number[]
  row: number
}>

/** Events that find no row where they stand: a number in their place, opened by looking closer. */
export type Crowd = Readonly<{ x: number; events: readonly TimelineEvent[] }>

export type Lane = Readonly<{
  kind: TimelineKind
  rows: number
  drawn: readonly Drawn[]
  crowds: readonly Crowd[]
}>

/** The most rows that a lane has, and how wide a label is with its room, in pixels. */
export const mostRows = 12
export const labelWidth = 200
/** Rows beyond those for events of which dates differ: these are what a reporter looks for. */
const rowsForDoubts = 6
/** Where rows are full, all within this many pixels are told as one number. */
const crowdWidth = 44
/** From here on a date is a stretch and no point, in pixels. */
const shortestBar = 6

/** What a lane may take up: the width of a label in pixels, and its rows. */
export type LaneRoom = Readonly<{ labelWidth: number; mostRows: number }>
const onScreen: LaneRoom = { labelWidth, mostRows }

/** The lanes that have events, in the order of `timelineKinds`; no two labels of a row overlap. */
export function lanesOf(
  events: readonly TimelineEvent[],
  scale: TimeScale,
  room = onScreen,
): readonly Lane[] {
  return timelineKinds.flatMap((kind) => {
    const own = events.filter((event) => event.kind === kind)
    return own.length > 0 ? [laneOf(kind, own, scale, room)] : []
  })
}

function laneOf(
  kind: TimelineKind,
  events: readonly TimelineEvent[],
  scale: TimeScale,
  room: LaneRoom,
): Lane {
  const ends: number[] = []
  const drawn: Drawn[] = []
  const crowds: { x: number; events: TimelineEvent[] }[] = []
  const placed = events
    .map((event) => ({ event, ...placeOf(event, scale, room) }))
    .toSorted((a, b) => a.left - b.left)
  for (const { event, x, bar, beside, left, right } of placed) {
    const free = ends.findIndex((end) => end <= left)
    const row = free >= 0 ? free : ends.length
    if (row < room.mostRows + (beside.length > 0 ? rowsForDoubts : 0)) {
      ends[row] = right
      drawn.push({ event, x, bar, beside, row })
      continue
    }
    const last = crowds.at(-1)
    if (last && x - last.x < crowdWidth) last.events.push(event)
    else crowds.push({ x, events: [event] })
  }
  return { kind, rows: ends.length + (crowds.length > 0 ? 1 : 0), drawn, crowds }
}

function placeOf(event: TimelineEvent, { at }: TimeScale, room: LaneRoom) {
  const { from, until } = event.span
  const x = at(startOf(event))
  const width = from === null || until === null || event.span.exact ? 0 : at(until) - x
  const bar = width >= shortestBar ? width : 0
  const beside = event.beside.flatMap(({ span }) => (span.from === null ? [] : [at(span.from)]))
  return {
    x,
    bar,
    beside,
    left: Math.min(x, ...beside),
    right: Math.max(x + room.labelWidth, x + bar, ...beside.map((other) => other + 16)) + 8,
  }
}
