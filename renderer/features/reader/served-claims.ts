import { inTime } from '#shared/domain/time'
import { grouped } from '#shared/grouped'
import { claimsOf } from '../../data/claims'
import type { Database } from '../../data/database'
import { evidenceOfCase } from '../../data/evidence'
import type { Served } from './PassageList'

/** Which claims each passage of the case is evidence for, by the passage's id. */
export async function servedClaims(
  db: Database,
  caseId: string,
): Promise<ReadonlyMap<string, readonly Served[]>> {
  const [claims, all] = await Promise.all([claimsOf(db, caseId), evidenceOfCase(db, caseId)])
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const inOrder = all.toSorted((a, b) => inTime(a.createdAt, b.createdAt))
  const served = inOrder.flatMap((evidence): Served[] => {
    const claim = byId.get(evidence.claimId)
    return claim ? [{ evidence, claim }] : []
  })
  return grouped(served, ({ evidence }) => evidence.passageId)
}
