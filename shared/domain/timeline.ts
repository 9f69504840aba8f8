import type { Capture } from '#shared/domain/capture'
import type { Claim } from '#shared/domain/claim'
import {
  hasWrongYear,
  type HeadingDate,
  type PlacedPost,
  strayHeadings,
} from '#shared/domain/heading-dates'
import { printedDiffers, readPrintedDate } from '#shared/domain/post-date'
import type { PostRecord } from '#shared/domain/post-record'
import { nameOf, shown, type Source } from '#shared/domain/source'
import { ownZone, spanOf, type TimeSpan, type Zone } from '#shared/domain/time-span'

/** When what a claim tells of happened, and when it was said, published, posted and captured: never one date. */
export const timelineKinds = ['happened', 'said', 'published', 'posted', 'captured'] as const
export type TimelineKind = (typeof timelineKinds)[number]

/** What an event is of, and so where it opens. */
export type TimelineSubject =
  | Readonly<{ of: 'claim'; claimId: string }>
  | Readonly<{ of: 'source'; sourceId: string }>
  | Readonly<{
      of: 'capture' | 'post'
      sourceId: string
      captureId: string
      /** The stretch of the reading text that shows it, in UTF-16 units. */
      at: Readonly<{ start: number; end: number }> | null
    }>

type Told = Readonly<{
  /** The same for the same event as long as its subject is in the case. */
  id: string
  kind: TimelineKind
  /** In the words of the case; null for a source that has no name yet. */
  label: string | null
  subject: TimelineSubject
}>

/** Another date that is given for an event, as it is written and as it is read. */
export type DateBeside = Readonly<{ raw: string; date: string; span: TimeSpan }>

/** Something with a date, as it is given (EDTF), and the stretch of time that it can lie in. */
export type TimelineEvent = Told &
  Readonly<{ date: string; span: TimeSpan; beside: readonly DateBeside[] }>

export type Timeline = Readonly<{
  /** In the order of time; what has no known beginning stands where it ends. */
  events: readonly TimelineEvent[]
  undated: readonly Told[]
}>

export type TimelineRows = Readonly<{
  claims: readonly Claim[]
  sources: readonly Source[]
  captures: readonly Pick<Capture, 'id' | 'sourceId' | 'capturedAt'>[]
  posts: readonly PostRecord[]
  /** What headings of the captures say. */
  headings?: readonly HeadingDate[]
  /** Other dates that the evidence of a claim gives for it, by the claim's id. */
  differing?: ReadonlyMap<string, readonly Printed[]>
}>

/** The events of a case. Times that name their offset are those that the clock of `zone` showed. */
export function timelineOf(rows: TimelineRows, zone: Zone = ownZone): Timeline {
  const stray = strayHeadings(rows.headings ?? [], rows.posts.flatMap(placesOf))
  const told = [
    ...claimEvents(rows),
    ...sourceEvents(rows),
    ...rows.posts.map((post) => postEvent(post, rows.headings ?? [], stray)),
    ...captureEvents(rows),
  ]
  const events: TimelineEvent[] = []
  const undated: Told[] = []
  for (const { date, printed, ...one } of told) {
    const span = date === null ? null : spanOf(date, zone)
    if (date === null || span === null) undated.push(one)
    else events.push({ ...one, date, span, beside: besideOf(printed ?? [], zone) })
  }
  return { events: events.toSorted(inOrder), undated }
}

/** Where an event stands in the order of time, in ms of the clock on the wall. */
export function startOf({ span: { from, until } }: Pick<TimelineEvent, 'span'>): number {
  return from ?? until ?? 0
}

function inOrder(a: TimelineEvent, b: TimelineEvent): number {
  return (
    startOf(a) - startOf(b) ||
    // Of two that begin together the longer says less: it comes first, as a year before its days.
    (b.span.until ?? Infinity) - (a.span.until ?? Infinity) ||
    timelineKinds.indexOf(a.kind) - timelineKinds.indexOf(b.kind) ||
    (a.id < b.id ? -1 : 1)
  )
}

type Given = Told & Readonly<{ date: string | null; printed?: readonly Printed[] }>
type Printed = Readonly<{ raw: string; date: string }>

function claimEvents({ claims, differing }: TimelineRows): Given[] {
  return claims.flatMap(({ id: claimId, text: label, concerns, saidAt }) => {
    const one = (kind: TimelineKind, date: string | null): Given => ({
      id: `${kind} ${claimId}`,
      kind,
      label,
      subject: { of: 'claim', claimId },
      date,
      // What differs differs from both; it stands beside the first.
      printed: kind === 'happened' || concerns === null ? (differing?.get(claimId) ?? []) : [],
    })
    const isUndated = concerns === null && saidAt === null
    return [
      ...(concerns !== null || isUndated ? [one('happened', concerns)] : []),
      ...(saidAt === null ? [] : [one('said', saidAt)]),
    ]
  })
}

/** A source that is a post itself stands there as that post; a conversation was held and not published. */
function sourceEvents({ sources, posts }: TimelineRows): Given[] {
  const asPosts = new Set(posts.flatMap((post) => (dateOf(post) ? (post.own?.sourceId ?? []) : [])))
  return sources.flatMap((source): Given[] => {
    const { id: sourceId, kind, talk } = source
    const one = { label: nameOf(source), subject: { of: 'source', sourceId } } as const
    if (talk) return [{ ...one, id: `said ${sourceId}`, kind: 'said', date: talk.at }]
    if (asPosts.has(sourceId)) return []
    const date = shown(source, 'publishedAt')
    if (kind === 'note' && date === null) return []
    return [{ ...one, id: `published ${sourceId}`, kind: 'published', date }]
  })
}

function captureEvents({ sources, captures }: TimelineRows): Given[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return captures.map(({ id, sourceId, capturedAt }) => {
    const source = byId.get(sourceId)
    return {
      id: `captured ${id}`,
      kind: 'captured',
      label: source ? nameOf(source) : null,
      subject: { of: 'capture', sourceId, captureId: id, at: null },
      date: capturedAt,
    }
  })
}

/** When a post was made: by its own number, else as the first page that says so prints it. */
function dateOf({ time, seen }: PostRecord): string | null {
  if (time !== null) return time
  const printed = seen.map(({ post }) => post.printed && readPrintedDate(post.printed))
  return printed.find((date) => typeof date === 'string') ?? null
}

/** Where a dated post stands in the captures that show it. */
function placesOf(record: PostRecord): readonly PlacedPost[] {
  const postedAt = dateOf(record)
  return record.seen.flatMap(({ captureId, post: { place } }) =>
    postedAt !== null && place ? [{ captureId, start: place.start, postedAt }] : [],
  )
}

function postEvent(
  record: PostRecord,
  headings: readonly HeadingDate[],
  stray: ReturnType<typeof strayHeadings>,
): Given {
  const { platform, id, handle, text, time, seen } = record
  const [first] = seen
  const words = text.replaceAll(/\s+/g, ' ').trim()
  return {
    id: `posted ${platform} ${id ?? `${first?.captureId} ${first?.post.place?.start ?? words}`}`,
    kind: 'posted',
    label: [handle === null ? '' : `@${handle}`, words].filter(Boolean).join(' ') || record.link,
    subject: {
      of: 'post',
      sourceId: first?.sourceId ?? '',
      captureId: first?.captureId ?? '',
      at: first?.post.place ?? null,
    },
    date: dateOf(record),
    printed: [
      ...printedOtherwise(time, seen),
      ...headedOtherwise(dateOf(record), seen, headings),
      ...stray.filter(({ post }) =>
        seen.some(
          (one) => one.captureId === post.captureId && one.post.place?.start === post.start,
        ),
      ),
    ],
  }
}

/** The dates printed beside a post that cannot be that of its number, each once. */
function printedOtherwise(time: string | null, seen: PostRecord['seen']): readonly Printed[] {
  const found = new Map<string, Printed>()
  for (const { post } of seen) {
    const date = post.printed === null ? null : readPrintedDate(post.printed)
    if (time === null || date === null || !printedDiffers(date, time)) continue
    if (!found.has(date)) found.set(date, { raw: post.printed ?? date, date })
  }
  return [...found.values()]
}

/** The dates of the headings right above a post that are its day in another year, each once. */
function headedOtherwise(
  posted: string | null,
  seen: PostRecord['seen'],
  headings: readonly HeadingDate[],
): readonly Printed[] {
  const found = new Map<string, Printed>()
  for (const { post, captureId } of seen) {
    const { place } = post
    if (posted === null || place === null) continue
    const above = headings.findLast((one) => one.captureId === captureId && one.start < place.start)
    const date = above?.date ?? null
    if (!above || date === null || found.has(date) || !hasWrongYear(date, posted)) continue
    found.set(date, { raw: above.raw, date })
  }
  return [...found.values()]
}

function besideOf(printed: readonly Printed[], zone: Zone): readonly DateBeside[] {
  return printed.flatMap(({ raw, date }) => {
    const span = spanOf(date, zone)
    return span ? [{ raw, date, span }] : []
  })
}
