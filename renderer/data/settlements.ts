import type { Draft } from '#shared/domain/draft'
import type { Settlement } from '#shared/domain/settlement'
import { withReason } from '#shared/domain/settlement'
import { sealed } from '#shared/archive/sealed'
import { sha256Of } from './blobs'
import { commit } from './commit'
import type { Database } from './database'
import { draftSubject } from './drafts'
import { rowsOf } from './rows'

/** The answers to findings of a draft, also those that hold no longer. */
export const settlementsOf = (db: Database, draftId: string): Promise<Settlement[]> =>
  rowsOf(db, 'settlements', 'draftId', draftId)

type Named = Pick<Draft, 'id' | 'title'>

/**
 * Settles a finding of the desk check, and says so in the log.
 * @throws {AppError} `reason-required`.
 */
export async function settleFinding(
  db: Database,
  draft: Named,
  given: Settlement,
): Promise<Settlement> {
  const settlement = withReason(given)
  const record = await sha256Of(new Uint8Array(sealed(settlement)))
  return commit(db, settlement.caseId, async () => ({
    changes: [{ table: 'settlements', put: settlement }],
    entry: {
      at: settlement.settledAt,
      what: 'desk.settled',
      subject: draftSubject(draft),
      details: { ...told(settlement), record },
    },
    result: settlement,
  }))
}

/** Takes an answer back: what it was for is asked about again. */
export function reopenFinding(
  db: Database,
  draft: Named,
  { id, caseId }: Settlement,
  at: string,
): Promise<void> {
  return commit(db, caseId, async (reader) => {
    const before = await reader.get('settlements', id)
    return {
      changes: [{ table: 'settlements', remove: id }],
      entry: { at, what: 'desk.reopened', subject: draftSubject(draft), details: told(before) },
      result: undefined,
    }
  })
}

function told({ id, rule, sentence, as, reason }: Settlement) {
  return { settlement: id, rule, sentence, as, reason }
}
