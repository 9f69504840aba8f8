import type { Capture } from '#shared/domain/capture'
import { interestedSources } from '#shared/domain/interests-of-source'
import {
  nameOf,
  shown,
  type PendingCapture,
  type Source,
  type SourceKind,
} from '#shared/domain/source'
import type { Language } from '#shared/domain/language'
import { folded } from '#shared/text/fold'

/** A source as the list shows it. Times are ISO 8601; null where there is none. */
export type SourceRow = Readonly<{
  source: Source
  id: string
  name: string | null
  publisher: string | null
  published: string | null
  /** When it was captured last; for a stub, when it was asked for. */
  captured: string
  captures: number
  passages: number
  /** Whether it has an interest mark that nobody has dismissed. */
  interested: boolean
  state: 'held' | 'capturing' | 'interrupted' | 'failed'
  /** What the text filter looks in, folded. */
  sought: string
}>

/** `running` are the ids of the sources that this window is capturing right now. */
export function sourceRows(
  sources: readonly Source[],
  captures: readonly Capture[],
  passages: ReadonlyMap<string, number>,
  running: ReadonlySet<string>,
): SourceRow[] {
  const held = new Map<string, { newest: string; count: number }>()
  for (const { sourceId, capturedAt } of captures) {
    const before = held.get(sourceId)
    const newest = before && Date.parse(before.newest) > Date.parse(capturedAt)
    held.set(sourceId, {
      newest: newest ? before.newest : capturedAt,
      count: (before?.count ?? 0) + 1,
    })
  }
  const interested = interestedSources(sources, captures)
  return sources.map((source) => {
    const { id } = source
    return {
      ...rowOf(source, held.get(id), passages.get(id) ?? 0, running.has(id)),
      interested: interested.has(id),
    }
  })
}

function rowOf(
  source: Source,
  held: { newest: string; count: number } | undefined,
  passages: number,
  running: boolean,
): Omit<SourceRow, 'interested'> {
  const { pending } = source
  const fields = ['title', 'publisher', 'author', 'canonicalUrl'] as const
  const texts = [...fields.map((field) => shown(source, field)), source.url, pending?.fileName]
  return {
    source,
    id: source.id,
    name: nameOf(source),
    publisher: shown(source, 'publisher'),
    published: shown(source, 'publishedAt'),
    captured: held?.newest ?? pending?.since ?? source.createdAt,
    captures: held?.count ?? 0,
    passages,
    state: !pending ? 'held' : stateOf(pending, running),
    sought: folded(texts.filter(Boolean).join('\n')),
  }
}

/** A stub that nobody fills any more was on its way when its window was closed. */
function stateOf({ failure }: PendingCapture, running: boolean) {
  if (failure) return 'failed'
  return running ? 'capturing' : 'interrupted'
}

export const conditions = ['waiting', 'failed', 'ungraded', 'unjudged', 'interested'] as const
export type Condition = (typeof conditions)[number]

export type Filter = Readonly<{
  text: string
  kind: SourceKind | 'all'
  condition: Condition | 'all'
}>
export const noFilter: Filter = { text: '', kind: 'all', condition: 'all' }

/** Every word of the filter must be in the row; words are parted by white space. */
export function filtered(rows: readonly SourceRow[], filter: Filter): SourceRow[] {
  const words = folded(filter.text).split(' ').filter(Boolean)
  return rows.filter(
    (row) =>
      (filter.kind === 'all' || row.source.kind === filter.kind) &&
      (filter.condition === 'all' || meets(row, filter.condition)) &&
      words.every((word) => row.sought.includes(word)),
  )
}

function meets({ source, state, interested }: SourceRow, condition: Condition): boolean {
  switch (condition) {
    case 'waiting':
      return state !== 'held'
    case 'failed':
      return state === 'failed'
    case 'ungraded':
      return source.reliability === 'F'
    case 'unjudged':
      return source.origin.state === 'unknown'
    case 'interested':
      return interested
  }
}

export const columns = [
  'name',
  'publisher',
  'published',
  'captured',
  'reliability',
  'origin',
  'passages',
] as const
export type Column = (typeof columns)[number]
export type Sort = Readonly<{ by: Column; down: boolean }>

/** The newest capture first: what was just clipped is on top. */
export const firstSort: Sort = { by: 'captured', down: true }

/** The order a column is put in first: dates and counts from the top, words from A. */
export function startsDown(by: Column): boolean {
  return by === 'published' || by === 'captured' || by === 'passages'
}

/** In the order asked for; rows without a value come last either way, equals stand by their names. */
export function sorted(rows: readonly SourceRow[], { by, down }: Sort, language: Language) {
  const collator = new Intl.Collator(language, { numeric: true })
  const keyed = rows.map((row) => ({ row, key: keyOf(row, by) }))
  keyed.sort((a, b) => {
    const byName = () => collator.compare(a.row.name ?? '', b.row.name ?? '')
    if (a.key === null || b.key === null) {
      return Number(a.key === null) - Number(b.key === null) || byName()
    }
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key))
    return (down ? -order : order) || byName()
  })
  return keyed.map(({ row }) => row)
}

function keyOf(row: SourceRow, by: Column): string | number | null {
  switch (by) {
    case 'name':
    case 'publisher':
      return row[by]
    case 'published':
      return row.published === null ? null : timeOf(row.published)
    case 'captured':
      return Date.parse(row.captured)
    case 'reliability':
      return row.source.reliability === 'F' ? null : row.source.reliability
    case 'origin':
      return row.source.origin.state === 'unknown' ? null : row.source.origin.state
    case 'passages':
      return row.passages
  }
}

/** A partial date as the first moment it can mean, in this machine's time where it names no zone. */
function timeOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  if (!date.includes('T')) return new Date(year, month - 1, day).getTime()
  return Date.parse(date)
}
