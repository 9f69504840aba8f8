import { newestOf, versionsOf, type Capture } from '#shared/domain/capture'
import type { ReadSource } from '#shared/domain/origin-hints'
import type { PostRecord } from '#shared/domain/post-record'
import { grouped } from '#shared/grouped'
import type { Database } from './database'
import { readCase, recordsIn } from './posts'

/** What hints at origins are looked for in: the newest reading text of each source, and the posts. */
export async function readSourcesOf(
  db: Database,
  caseId: string,
): Promise<Readonly<{ sources: readonly ReadSource[]; posts: readonly PostRecord[] }>> {
  const read = await readCase(db, caseId)
  const texts = new Map(read.readings.map(({ id, text }) => [id, text]))
  const captures = grouped(read.captures, ({ sourceId }) => sourceId)
  const sources = read.sources.flatMap((source): ReadSource[] => {
    const newest = newestRead(captures.get(source.id) ?? [], texts)
    return newest ? [{ source, captureId: newest.id, text: texts.get(newest.id) ?? '' }] : []
  })
  return { sources, posts: recordsIn(read) }
}

/** What came last, else what the reporter wrote down of it last; null where neither has words. */
function newestRead(captures: readonly Capture[], texts: ReadonlyMap<string, string>) {
  const worded = captures.filter(({ id }) => texts.get(id))
  return newestOf(versionsOf({ transcriptOf: null }, worded)) ?? newestOf(worded)
}
