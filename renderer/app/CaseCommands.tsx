import { useCaseCommands } from './use-case-commands'

/** Carries out the commands of an open case; draws nothing. */
export function CaseCommands() {
  useCaseCommands()
  return null
}
