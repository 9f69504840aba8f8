import type { Migration } from './migration'

/** Indexes are ids only; bodies are encoded. */
export const initial: Migration = {
  stores: {
    cases: 'id, caseId',
    sources: 'id, caseId',
    captures: 'id, caseId, sourceId',
    readings: 'id, caseId, sourceId',
    passages: 'id, caseId, sourceId, captureId',
    claims: 'id, caseId',
    evidence: 'id, caseId, claimId, passageId',
    parties: 'id, caseId',
    drafts: 'id, caseId',
    entries: 'id, &[caseId+seq]',
    heads: 'caseId',
    outbox: '++seq, caseId',
    blobs: 'sha256',
    meta: 'key',
  },
}
