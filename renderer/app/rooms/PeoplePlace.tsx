import { getRouteApi } from '@tanstack/react-router'
import { PeopleRoom } from '../../features/people/PeopleRoom'

const route = getRouteApi('/$caseId/people')

/** The people and organisations of the case, with the one of the address open. */
export function PeoplePlace() {
  const { partyId = null } = route.useSearch()
  return <PeopleRoom partyId={partyId} />
}
