import type { Capture } from '#shared/domain/capture'
import type { Claim } from '#shared/domain/claim'
import type { Evidence } from '#shared/domain/evidence'
import {
  alikeTo,
  fateCounts,
  fatesIn,
  newlyTroubled,
  recheckedClaims,
  type FateCounts,
} from '#shared/domain/impact'
import { isRegion, type Passage } from '#shared/domain/passage'
import type { Reading } from '#shared/domain/reading'
import type { ActReader } from './act-reader'
import type { Change } from './commit'

/** What a newer capture did to the passages and claims of its source, as counts. */
export type VersionImpact = FateCounts &
  Readonly<{
    /** Claims that were put to `recheck`. */
    claims: number
  }>

/** Passages of a source, and the reading text that was its newest until now; null where there is none. */
export type Held = Readonly<{ passages: readonly Passage[]; before: Reading | null }>

/**
 * Puts claims to `recheck` whose passages read otherwise in `newest` (rule 2), as changes of the act that
 * brings it. `captures` are those of the passages, of the texts until now and the newest itself.
 */
export async function recheckAgainst(
  reader: ActReader,
  held: readonly Held[],
  newest: Reading,
  captures: readonly Capture[],
  sourceName: string,
  at: string,
): Promise<Readonly<{ changes: readonly Change[]; impact: VersionImpact }>> {
  const alike = alikeTo(newest.id, captures)
  const judged = held.map(({ passages, before }) => {
    const older = passages.filter(({ captureId }) => captureId !== newest.id)
    const now = fatesIn(newest.text, older, alike)
    const told =
      before === null
        ? []
        : fatesIn(
            before.text,
            // Of yet another picture nobody has been told.
            older.filter((passage) => !isRegion(passage) || alike.has(before.id)),
            alike,
          )
    return { now, troubled: newlyTroubled(told, now) }
  })
  const fates = judged.flatMap(({ now }) => now)
  const troubled = judged.flatMap((one) => one.troubled)
  const evidence = await evidenceOn(
    reader,
    troubled.map(({ passage }) => passage.id),
  )
  const claimIds = [...new Set(evidence.map(({ claimId }) => claimId))]
  const claims: Claim[] = []
  for (const id of claimIds) claims.push(await reader.get('claims', id))
  const rechecked = recheckedClaims(troubled, evidence, claims, sourceName, at)
  return {
    changes: rechecked.map((put) => ({ table: 'claims', put })),
    impact: { ...fateCounts(fates), claims: rechecked.length },
  }
}

async function evidenceOn(reader: ActReader, passageIds: readonly string[]): Promise<Evidence[]> {
  const found: Evidence[] = []
  for (const id of passageIds) found.push(...(await reader.list('evidence', 'passageId', id)))
  return found
}
