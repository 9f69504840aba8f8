import type { Migration } from './migration'

/** The figures of a case, each found by its passage. */
export const figures: Migration = {
  stores: { figures: 'id, caseId, passageId' },
}
