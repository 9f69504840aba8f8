import {
  canCaptureAgain,
  newestOf,
  versionsOf,
  whyByHand,
  type ByHand,
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
  /** Why it cannot be fetched; null where it can. */
  byHand: ByHand | null
  newestAt: string
  item: ClipItem | null
}>

/** The sources of a case that were captured, those captured longest ago first. */
export function againRows(
  sources: readonly Source[],
  captures: readonly Capture[],
  items: readonly ClipItem[],
  hostFetches: boolean,
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
      const byHand = whyByHand(source, own, hostFetches)
      return [{ source, byHand, newestAt: newest.capturedAt, item }]
    })
    .toSorted((a, b) => inTime(a.newestAt, b.newestAt))
}

/** Those in whose name or address every word of the query is. */
export function fittingRows(rows: readonly AgainRow[], query: string): readonly AgainRow[] {
  return rows.filter(({ source }) =>
    hasAllWords([nameOf(source) ?? '', fetchableAddress(source) ?? ''], query),
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
