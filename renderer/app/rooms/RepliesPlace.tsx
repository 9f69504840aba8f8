import { getRouteApi } from '@tanstack/react-router'
import { RepliesRoom } from '../../features/replies/RepliesRoom'

const route = getRouteApi('/$caseId/replies')

/** The board of inquiries, with the one of the address open. */
export function RepliesPlace() {
  const { inquiryId = null } = route.useSearch()
  return <RepliesRoom inquiryId={inquiryId} />
}
