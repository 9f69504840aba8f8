import type { Migration } from './migration'

/** The reporter's answers to the findings of the desk check. */
export const settlements: Migration = {
  stores: { settlements: 'id, caseId, draftId' },
}
