import { getRouteApi } from '@tanstack/react-router'
import { DraftRoom } from '../../features/draft/DraftRoom'

const route = getRouteApi('/$caseId/draft')

/** The draft of the address, at its sentence; without one, the draft last written in. */
export function DraftPlace() {
  const { draftId = null, at = null } = route.useSearch()
  return <DraftRoom {...{ draftId, at }} />
}
