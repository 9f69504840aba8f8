import type { EntryKind } from '#shared/domain/entry'
import type { Database } from './database'
import { draftsOf } from './drafts'
import { entriesOf } from './log'

const changesNothing: ReadonlySet<EntryKind> = new Set([
  'draft.exported',
  'case.copied',
  'case.verified',
  'timeline.printed',
])

/**
 * When anything in the case last changed, ISO 8601 with offset; null for a case without a log. That
 * something left the app or was looked at changes nothing, so two exports of the same case say the same.
 */
export async function lastChangeOf(db: Database, caseId: string): Promise<string | null> {
  const [entries, drafts] = await Promise.all([entriesOf(db, caseId), draftsOf(db, caseId)])
  const last = entries.findLast(({ what }) => !changesNothing.has(what))
  if (!last) return null
  // Writing that goes on has no line in the log yet.
  const moments = [last.at, ...drafts.map(({ updatedAt }) => updatedAt)]
  return moments.reduce((one, other) => (Date.parse(other) > Date.parse(one) ? other : one))
}
