import { useDeskCheck } from './use-desk-check'

/** Keeps the check going while a draft is open, whether or not its list is on the screen. */
export function DeskCheckRunner(): null {
  useDeskCheck()
  return null
}
