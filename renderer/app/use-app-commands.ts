import { useRouter } from '@tanstack/react-router'
import { spotlight } from '@mantine/spotlight'
import { useCommand } from '../services'

/** The commands that work everywhere and belong to no room. */
export function useAppCommands(): void {
  const { history } = useRouter()
  useCommand('palette', () => spotlight.toggle())
  useCommand('go.back', () => history.back())
  useCommand('go.forward', () => history.forward())
}
