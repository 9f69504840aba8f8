import type { Evidence } from '#shared/domain/evidence'
import type { Passage } from '#shared/domain/passage'
import { AppError } from '#shared/errors'
import { inTime } from '#shared/domain/time'
import { claimSubject } from './claims'
import { commit, type Change } from './commit'
import type { Database } from './database'
import { rowsOf } from './rows'

export const evidenceOfCase = (db: Database, caseId: string): Promise<Evidence[]> =>
  rowsOf(db, 'evidence', 'caseId', caseId)

export async function evidenceOf(db: Database, claimId: string): Promise<Evidence[]> {
  const evidence = await rowsOf(db, 'evidence', 'claimId', claimId)
  return evidence.toSorted((a, b) => inTime(a.createdAt, b.createdAt))
}

/** Puts a passage to a claim; `passage` is written too when it is new. */
export function addEvidence(
  db: Database,
  evidence: Evidence,
  passage: Passage | null = null,
): Promise<Evidence> {
  return commit(db, evidence.caseId, async (reader) => {
    const claim = await reader.get('claims', evidence.claimId)
    const changes: Change[] = [{ table: 'evidence', put: evidence }]
    if (passage) changes.push({ table: 'passages', put: passage })
    return {
      changes,
      entry: {
        at: evidence.createdAt,
        what: 'evidence.added',
        subject: claimSubject(claim),
        details: { evidence: evidence.id, stance: evidence.stance },
      },
      result: evidence,
    }
  })
}

export type EvidenceEdit = Partial<
  Pick<Evidence, 'stance' | 'nearness' | 'credibility' | 'credibilityReason' | 'note'>
>

/** @throws {AppError} `reason-required`: every grade but "not graded" has a ground. */
export function editEvidence(
  db: Database,
  evidence: Evidence,
  edit: EvidenceEdit,
  at: string,
): Promise<Evidence> {
  return commit(db, evidence.caseId, async (reader) => {
    const before = await reader.get('evidence', evidence.id)
    const claim = await reader.get('claims', before.claimId)
    const after = { ...before, ...edit }
    if (after.credibility !== '6' && after.credibilityReason.trim() === '') {
      throw new AppError('reason-required')
    }
    return {
      changes: [{ table: 'evidence', put: after }],
      entry: {
        at,
        what: 'evidence.edited',
        subject: claimSubject(claim),
        details: {
          evidence: after.id,
          fields: Object.keys(edit).join(' '),
          reason: edit.credibility ? after.credibilityReason : null,
        },
      },
      result: after,
    }
  })
}

export function removeEvidence(db: Database, evidence: Evidence, at: string): Promise<void> {
  return commit(db, evidence.caseId, async (reader) => {
    const before = await reader.get('evidence', evidence.id)
    const claim = await reader.get('claims', before.claimId)
    return {
      changes: [{ table: 'evidence', remove: before.id }],
      entry: {
        at,
        what: 'evidence.removed',
        subject: claimSubject(claim),
        details: { evidence: before.id, stance: before.stance },
      },
      result: undefined,
    }
  })
}
