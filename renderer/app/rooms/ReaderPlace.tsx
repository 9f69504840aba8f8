import { getRouteApi } from '@tanstack/react-router'
import { ReaderRoom } from '../../features/reader/ReaderRoom'

const route = getRouteApi('/$caseId/sources/$sourceId')

/** The reader at the source, capture and passage of the address. */
export function ReaderPlace() {
  const { sourceId } = route.useParams()
  const {
    view = 'text',
    captureId = null,
    passageId = null,
    at = null,
    find = null,
  } = route.useSearch()
  return <ReaderRoom key={sourceId} {...{ sourceId, view, captureId, passageId, at, find }} />
}
