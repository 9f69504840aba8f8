import { getRouteApi } from '@tanstack/react-router'
import { TimelineRoom } from '../../features/timeline/TimelineRoom'

const route = getRouteApi('/$caseId/timeline')

/** The timeline, with the event of the address open. */
export function TimelinePlace() {
  const { eventId = null } = route.useSearch()
  return <TimelineRoom eventId={eventId} />
}
