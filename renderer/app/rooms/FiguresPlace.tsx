import { getRouteApi } from '@tanstack/react-router'
import { FiguresRoom } from '../../features/figures/FiguresRoom'

const route = getRouteApi('/$caseId/figures')

/** The ledger of figures, with the one of the address open. */
export function FiguresPlace() {
  const { figureId = null } = route.useSearch()
  return <FiguresRoom figureId={figureId} />
}
