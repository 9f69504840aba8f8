import { useLiveQuery } from 'dexie-react-hooks'
import { differingDates } from '#shared/domain/claim-dates'
import { headingDates } from '#shared/domain/heading-dates'
import { timelineOf, type Timeline } from '#shared/domain/timeline'
import { claimsOf } from '../../data/claims'
import { evidenceOfCase } from '../../data/evidence'
import { passagesOfCase } from '../../data/passages'
import { readCase, recordsIn } from '../../data/posts'
import { useCase, useServices } from '../../services'

/** The events of the open case as it stands; undefined while it is read for the first time. */
export function useTimeline(): Timeline | undefined {
  const { id: caseId } = useCase()
  const { db } = useServices()
  return useLiveQuery(async () => {
    const [claims, evidence, passages, read] = await Promise.all([
      claimsOf(db, caseId),
      evidenceOfCase(db, caseId),
      passagesOfCase(db, caseId),
      readCase(db, caseId),
    ])
    const { sources, captures, readings } = read
    const headings = headingDates(readings.filter(({ posts }) => posts.length > 0))
    const differing = differingDates(claims, evidence, passages, sources)
    return timelineOf({ claims, sources, captures, posts: recordsIn(read), headings, differing })
  }, [db, caseId])
}
