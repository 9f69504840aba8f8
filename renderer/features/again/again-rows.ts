import {
  canCaptureAgain,
  isLoggedInView,
  newestOf,
  versionsOf,
  type Capture,
} from '#shared/domain/capture'
import { fetchableAddress, nameOf, type Source } from '#shared/domain/source'
import { inTime } from '#shared/domain/time'
import { grouped } from '#shared/grouped'
import { hasAllWords } from '#shared/text/fold'
import { isRunning, type ClipItem } from '../../clip-queue'

/** A source that has a capture, with what is being done about a newer one. */
export type AgainRow = Readonly<{
  source: Source
  /** Null where it has none that can be fetched. */
  address: string | null
  /** Whether it was seen logged in last: then it is not fetched. */
  isLoggedIn: boolean
  newestAt: string
  item: ClipItem | null
}>

/** The sources of a case that were captured, those captured longest ago first. */
export function againRows(
  sources: readonly Source[],
  captures: readonly Capture[],
  items: readonly ClipItem[],
): readonly AgainRow[] {
  const ofSource = grouped(captures, ({ sourceId }) => sourceId)
  const running = new Map(
    items.flatMap((item) => (item.purpose === 'version' ? [[item.id, item] as const] : [])),
  )
  return sources
    .flatMap((source): readonly AgainRow[] => {
      const own = ofSource.get(source.id) ?? []
      // What the reporter wrote down of a source is no capture of it.
      const newest = newestOf(versionsOf({ transcriptOf: null }, own))
      if (!newest || !canCaptureAgain(source, own)) return []
      const item = running.get(source.id) ?? null
      const address = fetchableAddress(source)
      const isLoggedIn = isLoggedInView(own)
      return [{ source, address, isLoggedIn, newestAt: newest.capturedAt, item }]
    })
    .toSorted((a, b) => inTime(a.newestAt, b.newestAt))
}

/** Those in whose name or address every word of the query is. */
export function fittingRows(rows: readonly AgainRow[], query: string): readonly AgainRow[] {
  return rows.filter(({ source, address }) =>
    hasAllWords([nameOf(source) ?? '', address ?? ''], query),
  )
}

/** How far the work on all rows has come; null where nothing was asked for. */
export function countsOf(rows: readonly AgainRow[]) {
  const items = rows.flatMap(({ item }) => item ?? [])
  if (items.length === 0) return null
  const texts = items.map(({ state }) => (state.step === 'renewed' ? state.text : state.step))
  const count = (text: string) => texts.filter((one) => one === text).length
  return {
    all: items.length,
    done: items.filter((item) => !isRunning(item)).length,
    changed: count('changed'),
    same: count('same'),
    unread: count('unread'),
    failed: count('failed'),
  }
}
