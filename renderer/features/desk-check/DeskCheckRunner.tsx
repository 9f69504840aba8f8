import { useOpenDraft } from '../../editor/open-draft'
import { useCommand } from '../../services'
import { useDesk } from '../../editor/desk-state'
import { useDeskCheck } from './use-desk-check'

/** Keeps the check going while a draft is open, whether or not its list is on the screen. */
export function DeskCheckRunner(): null {
  useDeskCheck()
  const desk = useDesk()
  const { showAside } = useOpenDraft()
  useCommand('draft.check', () => {
    showAside(true)
    desk.point(0)
  })
  return null
}
