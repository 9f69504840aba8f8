import type { Migration } from './migration'

/** The inquiries of a case. Null is no key of an index: those whose party is gone are found by their case. */
export const inquiries: Migration = {
  stores: { inquiries: 'id, caseId, partyId' },
}
