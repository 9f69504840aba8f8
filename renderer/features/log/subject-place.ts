import type { Entry } from '#shared/domain/entry'
import { claimOf } from '../../data/claims'
import type { Database } from '../../data/database'
import { draftOf } from '../../data/drafts'
import { passageOf } from '../../data/passages'
import { sourceOf } from '../../data/sources'
import type { Place } from '../../place'

type Subject = Entry['subject']

/** Whether what a line of the log is about has a place of its own. */
export const hasPlace = ({ kind }: Subject): boolean =>
  ['source', 'passage', 'claim', 'draft'].includes(kind)

/** Where what a line of the log is about is now; null when it is no longer in the case. */
export async function placeOf(
  db: Database,
  { caseId, subject: { kind, id } }: Entry,
): Promise<Place | null> {
  switch (kind) {
    case 'source':
      return (await sourceOf(db, id)) && { room: 'reader', caseId, sourceId: id }
    case 'passage': {
      const passage = await passageOf(db, id)
      return passage && { room: 'reader', caseId, sourceId: passage.sourceId, passageId: id }
    }
    case 'claim':
      return (await claimOf(db, id)) && { room: 'claims', caseId, claimId: id }
    case 'draft':
      return (await draftOf(db, id)) && { room: 'draft', caseId, draftId: id }
    default:
      return null
  }
}
