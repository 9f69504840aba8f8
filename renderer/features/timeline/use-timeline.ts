import { useLiveQuery } from 'dexie-react-hooks'
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
    const { sources, captures } = read
    return timelineOf({ claims, sources, captures, posts: recordsIn(read) })
  }, [db, caseId])
}
