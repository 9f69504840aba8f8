import { getRouteApi } from '@tanstack/react-router'
import { ClaimsRoom } from '../../features/claims/ClaimsRoom'

const route = getRouteApi('/$caseId/claims')

/** The claims, with the one of the address open. */
export function ClaimsPlace() {
  const { claimId = null } = route.useSearch()
  return <ClaimsRoom claimId={claimId} />
}
