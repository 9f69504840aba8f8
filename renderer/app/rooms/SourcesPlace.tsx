import { getRouteApi } from '@tanstack/react-router'
import { SourcesRoom } from '../../features/sources/SourcesRoom'

const route = getRouteApi('/$caseId/sources')

/** The sources, with the one of the address chosen. */
export function SourcesPlace() {
  const { sourceId = null } = route.useSearch()
  return <SourcesRoom sourceId={sourceId} />
}
