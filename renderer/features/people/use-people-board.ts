import { useLiveQuery } from 'dexie-react-hooks'
import type { Claim } from '#shared/domain/claim'
import type { Figure } from '#shared/domain/figure'
import type { Inquiry } from '#shared/domain/inquiry'
import type { Party } from '#shared/domain/party'
import { claimsOf } from '../../data/claims'
import { figuresOf } from '../../data/figures'
import { inquiriesOf } from '../../data/inquiries'
import { partiesOf } from '../../data/parties'
import { useCase, useServices } from '../../services'

/** The people and organisations of the case, and what names them. */
export type PeopleBoard = Readonly<{
  parties: readonly Party[]
  claims: readonly Claim[]
  figures: readonly Figure[]
  inquiries: readonly Inquiry[]
}>

/** The board as it stands, kept up to date; undefined while it is read for the first time. */
export function usePeopleBoard(): PeopleBoard | undefined {
  const { id: caseId } = useCase()
  const { db } = useServices()
  return useLiveQuery(async () => {
    const [parties, claims, figures, inquiries] = await Promise.all([
      partiesOf(db, caseId),
      claimsOf(db, caseId),
      figuresOf(db, caseId),
      inquiriesOf(db, caseId),
    ])
    return { parties, claims, figures, inquiries }
  }, [db, caseId])
}
