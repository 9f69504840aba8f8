import type { ReaderView } from '../../place'
type Props = {
  sourceId: string
  view: ReaderView
  captureId: string | null
  passageId: string | null
}
export function ReaderRoom(props: Props) {
  return <p>{props.sourceId}</p>
}
