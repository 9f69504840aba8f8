import { originHints, type OriginHint } from '#shared/domain/origin-hints'
import { AppError } from '#shared/errors'
import type { Database } from '../../data/database'
import { readSourcesOf } from '../../data/read-sources'
import { linksOf } from './links-of'
import { screenTurns } from '../../turns'

/** How many of the case's other sources have been compared. */
export type Compared = Readonly<{ done: number; all: number }>

/** What hints at where the source `id` comes from, and the capture that was read. */
export type FoundHints = Readonly<{ captureId: string; hints: readonly OriginHint[] }>

/**
 * Compares a source with all others of its case; null where it has no text.
 * @throws {AppError} `cancelled`.
 */
export async function findHints(
  db: Database,
  { id, caseId }: Readonly<{ id: string; caseId: string }>,
  signal: AbortSignal,
  onProgress: (compared: Compared) => void,
): Promise<FoundHints | null> {
  const { sources, posts } = await readSourcesOf(db, caseId)
  const of = sources.find(({ source }) => source.id === id)
  if (!of) return null
  const others = sources.filter((other) => other !== of)
  const steps = originHints(of, others, posts, await linksOf(db, of.captureId))
  const turn = screenTurns()
  for (let done = 0; ; done += 1) {
    if (signal.aborted) throw new AppError('cancelled')
    const step = steps.next()
    if (step.done) return { captureId: of.captureId, hints: step.value }
    onProgress({ done, all: others.length })
    await turn()
  }
}
