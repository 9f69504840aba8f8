import { postsOf, type PostRecord } from '#shared/domain/post-record'
import type { Source } from '#shared/domain/source'
import { capturesOfCase, readingsOfCase } from './captures'
import type { Database } from './database'
import { sourcesOf } from './sources'

/** The posts that the captures of a case show, one record each, and the sources that they name. */
export async function postsOfCase(
  db: Database,
  caseId: string,
): Promise<Readonly<{ records: readonly PostRecord[]; sources: ReadonlyMap<string, Source> }>> {
  const [readings, captures, sources] = await Promise.all([
    readingsOfCase(db, caseId),
    capturesOfCase(db, caseId),
    sourcesOf(db, caseId),
  ])
  const capturedAt = new Map(captures.map((capture) => [capture.id, capture.capturedAt]))
  const seen = readings.flatMap(({ id, sourceId, posts }) => {
    const at = capturedAt.get(id)
    if (at === undefined) return []
    return posts.map((post) => ({ post, captureId: id, sourceId, capturedAt: at }))
  })
  const captured = new Set(captures.map(({ sourceId }) => sourceId))
  return {
    records: postsOf(seen, sources, captured),
    sources: new Map(sources.map((source) => [source.id, source])),
  }
}
