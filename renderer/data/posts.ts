import type { Capture } from '#shared/domain/capture'
import { postsOf, type PostRecord } from '#shared/domain/post-record'
import type { Reading } from '#shared/domain/reading'
import type { Source } from '#shared/domain/source'
import { capturesOfCase, readingsOfCase } from './captures'
import type { Database } from './database'
import { sourcesOf } from './sources'

/** The posts that the captures of a case show, one record each, and the sources that they name. */
export async function postsOfCase(
  db: Database,
  caseId: string,
): Promise<Readonly<{ records: readonly PostRecord[]; sources: ReadonlyMap<string, Source> }>> {
  const read = await readCase(db, caseId)
  return { records: recordsIn(read), sources: new Map(read.sources.map((one) => [one.id, one])) }
}

type ReadCase = Readonly<{
  readings: readonly Reading[]
  captures: readonly Capture[]
  sources: readonly Source[]
}>

/** All that the captures of a case show: large. */
export async function readCase(db: Database, caseId: string): Promise<ReadCase> {
  const [readings, captures, sources] = await Promise.all([
    readingsOfCase(db, caseId),
    capturesOfCase(db, caseId),
    sourcesOf(db, caseId),
  ])
  return { readings, captures, sources }
}

export function recordsIn({ readings, captures, sources }: ReadCase): readonly PostRecord[] {
  const capturedAt = new Map(captures.map((capture) => [capture.id, capture.capturedAt]))
  const seen = readings.flatMap(({ id, sourceId, posts }) => {
    const at = capturedAt.get(id)
    if (at === undefined) return []
    return posts.map((post) => ({ post, captureId: id, sourceId, capturedAt: at }))
  })
  return postsOf(seen, sources, new Set(captures.map(({ sourceId }) => sourceId)))
}
