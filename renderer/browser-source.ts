import type { Capture } from '#shared/domain/capture'
import { shown, type Source } from '#shared/domain/source'
import { inTime } from '#shared/domain/time'
import { canonicalAddress } from '#shared/text/address'
import { capturesOfSources } from './data/captures'
import type { Database } from './data/database'
import { sourcesOf } from './data/sources'

/** A source of the case that has the address of a tab, with its captures, newest first. */
export type SourceAtAddress = Readonly<{ source: Source; captures: readonly Capture[] }>

/**
 * The source of a case that has that address, tracking parameters aside: the one that was captured last, else
 * one that was only noted; null where there is none.
 */
export async function sourceAtAddress(
  db: Database,
  caseId: string,
  url: string,
): Promise<SourceAtAddress | null> {
  const wanted = canonicalAddress(url)
  if (wanted === null) return null
  const isThere = (address: string | null) =>
    address !== null && canonicalAddress(address) === wanted
  const there = (await sourcesOf(db, caseId)).filter(
    (source) => isThere(source.url) || isThere(shown(source, 'canonicalUrl')),
  )
  const captures = await capturesOfSources(
    db,
    there.map(({ id }) => id),
  )
  const newestFirst = captures.toSorted((a, b) => inTime(b.capturedAt, a.capturedAt))
  const last = newestFirst[0]
  const source = last ? there.find(({ id }) => id === last.sourceId) : there[0]
  if (!source) return null
  return { source, captures: newestFirst.filter(({ sourceId }) => sourceId === source.id) }
}

/** When the page that a capture holds was seen: a tab may have waited in its browser. */
export function seenAt({ savedAt, capturedAt }: Capture): string {
  return savedAt ?? capturedAt
}
