import { assess, withKind, type Assessment, type AssessedField } from '#shared/domain/claim'
import type { Claim } from '#shared/domain/claim'
import type { Evidence } from '#shared/domain/evidence'
import { partyName, type Party } from '#shared/domain/party'
import type { Passage } from '#shared/domain/passage'
import { inTime } from '#shared/domain/time'
import { commit, type Change } from './commit'
import type { Database } from './database'
import { inquiriesWithout } from './inquiries'
import { rowOf, rowsOf } from './rows'

/** The case's claims, newest first. */
export async function claimsOf(db: Database, caseId: string): Promise<Claim[]> {
  const claims = await rowsOf(db, 'claims', 'caseId', caseId)
  return claims.toSorted((a, b) => inTime(b.createdAt, a.createdAt))
}

export const claimOf = (db: Database, id: string): Promise<Claim | null> => rowOf(db, 'claims', id)

export const claimSubject = ({ id, text }: Claim) => ({ kind: 'claim', id, label: text })

/**
 * Makes a claim, with the passage it was made from, that passage as its first evidence, and the parties
 * that were named for the first time while it was worded.
 */
export function makeClaim(
  db: Database,
  claim: Claim,
  from: Readonly<{ passage: Passage | null; evidence: Evidence }> | null = null,
  parties: readonly Party[] = [],
): Promise<Claim> {
  return commit(db, claim.caseId, async () => {
    const changes: Change[] = [{ table: 'claims', put: claim }]
    if (from?.passage) changes.push({ table: 'passages', put: from.passage })
    if (from) changes.push({ table: 'evidence', put: from.evidence })
    for (const party of parties) changes.push({ table: 'parties', put: party })
    return {
      changes,
      entry: {
        at: claim.createdAt,
        what: 'claim.made',
        subject: claimSubject(claim),
        details: {
          kind: claim.kind,
          passage: from?.evidence.passageId ?? null,
          ...(parties.length > 0 && { parties: parties.map(partyName).join(', ') }),
        },
      },
      result: claim,
    }
  })
}

export type ClaimEdit = Partial<
  Pick<
    Claim,
    'text' | 'kind' | 'claimantId' | 'aboutIds' | 'saidAt' | 'concerns' | 'importance' | 'legal'
  >
>

export function editClaim(db: Database, claim: Claim, edit: ClaimEdit, at: string): Promise<Claim> {
  return commit(db, claim.caseId, async (reader) => {
    const before = await reader.get('claims', claim.id)
    const edited = { ...before, ...edit }
    const after = edit.kind ? withKind(edited, edit.kind) : edited
    return {
      changes: [{ table: 'claims', put: after }],
      entry: {
        at,
        what: 'claim.edited',
        subject: claimSubject(after),
        details:
          edit.text === undefined
            ? { fields: Object.keys(edit).join(' ') }
            : { fields: 'text', from: before.text, to: after.text },
      },
      result: after,
    }
  })
}

/** Changes work, finding or use. @throws {AppError} `reason-required` (rule 1). */
export function assessClaim<F extends AssessedField>(
  db: Database,
  claim: Claim,
  field: F,
  to: Assessment[F],
  reason: string,
  at: string,
): Promise<Claim> {
  return commit(db, claim.caseId, async (reader) => {
    const before = await reader.get('claims', claim.id)
    const after = assess(before, field, to, reason, at)
    return {
      changes: [{ table: 'claims', put: after }],
      entry: {
        at,
        what: `claim.${field}`,
        subject: claimSubject(after),
        details: { from: before[field], to, reason: reason.trim() },
      },
      result: after,
    }
  })
}

/** Removes a claim and its evidence; the passages stay. */
export function removeClaim(db: Database, claim: Claim, at: string): Promise<void> {
  return commit(db, claim.caseId, async (reader) => {
    const before = await reader.get('claims', claim.id)
    const evidence = await reader.list('evidence', 'claimId', claim.id)
    const asked = await inquiriesWithout(reader, claim.caseId, { claimId: claim.id })
    return {
      changes: [
        { table: 'claims', remove: before.id },
        ...asked,
        ...evidence.map(({ id }) => ({ table: 'evidence', remove: id }) as const),
      ],
      entry: {
        at,
        what: 'claim.removed',
        subject: claimSubject(before),
        details: { evidence: evidence.length },
      },
      result: undefined,
    }
  })
}
