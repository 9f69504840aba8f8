import { newestOf, versionsOf } from '#shared/domain/capture'
import { alikeTo, fatesIn, isTroubled, type PassageFate } from '#shared/domain/impact'
import { isRegion, type Passage } from '#shared/domain/passage'
import type { CaseView } from '#shared/export/case-view'
import { grouped } from '#shared/grouped'
import type { ReadingText } from '#shared/text/quote'

/**
 * A passage that is cited, and the newest capture of its source where that is another: one with a text for
 * a passage of text. `alike` holds the newest one's id and the passage's own where their bytes are the same.
 */
export type Newer = Readonly<{ passage: Passage; newestId: string; alike: ReadonlySet<string> }>

/** Those of the passages whose source was captured again, unless the reporter chose to keep the old one. */
export function newerCaptures(
  passageIds: ReadonlySet<string>,
  { passages, captures }: Pick<CaseView, 'passages' | 'captures'>,
): readonly Newer[] {
  const bySource = grouped(captures.values(), ({ sourceId }) => sourceId)
  return [...passageIds].flatMap((id): readonly Newer[] => {
    const passage = passages.get(id)
    const cited = passage && captures.get(passage.captureId)
    const last = cited && newestOf(versionsOf(cited, bySource.get(cited.sourceId) ?? []))
    if (!passage || !last) return []
    if (!isRegion(passage) && last.reading.characters === 0) return []
    if (last.id === passage.captureId || last.id === passage.keptBeside) return []
    return [{ passage, newestId: last.id, alike: alikeTo(last.id, [cited, last]) }]
  })
}

/** What was found of passages in captures, neither of which changes; by both their ids and the words. */
export type KnownFates = Map<string, PassageFate>

/** The cited passages that read otherwise in the newest capture, one a step. */
export function* troubledAmong(
  newer: readonly Newer[],
  readings: ReadonlyMap<string, ReadingText>,
  known: KnownFates,
): Generator<undefined, ReadonlyMap<string, PassageFate>> {
  const troubled = new Map<string, PassageFate>()
  for (const { passage, newestId, alike } of newer) {
    const reading = readings.get(newestId)
    if (!reading) continue
    const key = `${passage.id} ${newestId} ${JSON.stringify(passage.selector)}`
    const fate = known.get(key) ?? fatesIn(reading, [passage], alike)[0]
    if (!fate) continue
    known.set(key, fate)
    if (isTroubled(fate)) troubled.set(passage.id, fate)
    yield
  }
  return troubled
}
