import { Outlet } from '@tanstack/react-router'
import { SettingsDialog } from '../features/settings/SettingsDialog'
import { Palette } from './Palette'
import { ShortcutSheet } from './ShortcutSheet'
import { useAppCommands } from './use-app-commands'
import { useCommandKeys } from './use-command-keys'

/** What is there on every screen: keys, palette, settings, shortcut sheet. */
export function Root() {
  useCommandKeys()
  useAppCommands()
  return (
    <>
      <Outlet />
      <Palette />
      <ShortcutSheet />
      <SettingsDialog />
    </>
  )
}
