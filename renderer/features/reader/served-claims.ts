import { inTime } from '#shared/domain/time'
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
  const served = new Map<string, Served[]>()
  for (const evidence of all.toSorted((a, b) => inTime(a.createdAt, b.createdAt))) {
    const claim = byId.get(evidence.claimId)
    if (!claim) continue
    const { passageId } = evidence
    served.set(passageId, [...(served.get(passageId) ?? []), { evidence, claim }])
  }
  return served
}
