import type { Entry } from '#shared/domain/entry'
import { claimOf } from '../../data/claims'
import type { Database } from '../../data/database'
import { draftOf } from '../../data/drafts'
import { figureOf } from '../../data/figures'
import { inquiryOf } from '../../data/inquiries'
import { partyOf } from '../../data/parties'
import { passageOf } from '../../data/passages'
import { sourceOf } from '../../data/sources'
import type { Place } from '../../place'

type Find = (db: Database, caseId: string, id: string) => Promise<Place | null>

/** How each kind of thing that has a place of its own is found. */
const finds: ReadonlyMap<string, Find> = new Map<string, Find>([
  [
    'source',
    async (db, caseId, id) => (await sourceOf(db, id)) && { room: 'reader', caseId, sourceId: id },
  ],
  [
    'passage',
    async (db, caseId, id) => {
      const passage = await passageOf(db, id)
      return passage && { room: 'reader', caseId, sourceId: passage.sourceId, passageId: id }
    },
  ],
  [
    'claim',
    async (db, caseId, id) => (await claimOf(db, id)) && { room: 'claims', caseId, claimId: id },
  ],
  [
    'figure',
    async (db, caseId, id) => (await figureOf(db, id)) && { room: 'figures', caseId, figureId: id },
  ],
  [
    'party',
    async (db, caseId, id) => (await partyOf(db, id)) && { room: 'people', caseId, partyId: id },
  ],
  [
    'inquiry',
    async (db, caseId, id) =>
      (await inquiryOf(db, id)) && { room: 'replies', caseId, inquiryId: id },
  ],
  [
    'draft',
    async (db, caseId, id) => (await draftOf(db, id)) && { room: 'draft', caseId, draftId: id },
  ],
])

/** Whether what a line of the log is about has a place of its own. */
export const hasPlace = ({ kind }: Entry['subject']): boolean => finds.has(kind)

/** Where what a line of the log is about is now; null when it is no longer in the case. */
export async function placeOf(db: Database, { caseId, subject }: Entry): Promise<Place | null> {
  return (await finds.get(subject.kind)?.(db, caseId, subject.id)) ?? null
}
