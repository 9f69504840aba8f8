import { useLiveQuery } from 'dexie-react-hooks'
import { headingDates } from '#shared/domain/heading-dates'
import { timelineOf, type Timeline } from '#shared/domain/timeline'
import { claimsOf } from '../../data/claims'
import { readCase, recordsIn } from '../../data/posts'
import { useCase, useServices } from '../../services'

/** The events of the open case as it stands; undefined while it is read for the first time. */
export function useTimeline(): Timeline | undefined {
  const { id: caseId } = useCase()
  const { db } = useServices()
  return useLiveQuery(async () => {
    const [claims, read] = await Promise.all([claimsOf(db, caseId), readCase(db, caseId)])
    const { sources, captures, readings } = read
    const headings = headingDates(readings.filter(({ posts }) => posts.length > 0))
    return timelineOf({ claims, sources, captures, posts: recordsIn(read), headings })
  }, [db, caseId])
}
