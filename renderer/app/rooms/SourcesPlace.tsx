import { SourcesRoom } from '../../features/sources/SourcesRoom'

export function SourcesPlace() {
  return <SourcesRoom />
}
