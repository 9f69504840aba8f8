import { MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { RouterProvider } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { translator } from '#shared/i18n/translate'
import type { ClipQueue } from '../clip-queue'
import type { CommandRegistry } from '../command-registry'
import type { Database } from '../data/database'
import type { Host } from '#shared/host/contract'
import { keepPreferences, PreferencesContext, type Preferences } from '../preferences'
import { ServicesContext } from '../services'
import { cssVariables, theme } from '../theme'
import { Failure } from './Failure'
import { FailureBoundary } from './FailureBoundary'
import { router } from './routes'
import { makeServices } from './make-services'
import { runningActs } from './running-acts'
import { useAppearance } from './use-appearance'
import { useClosing } from './use-closing'
import { useFromBrowser } from './use-from-browser'

/** The app around the rooms: look, language, services, dialogs, messages. */
export function App({
  db,
  host,
  commands,
  clips,
  initial,
}: {
  db: Database
  host: Host
  commands: CommandRegistry
  clips: ClipQueue
  initial: Preferences
}) {
  const [acts] = useState(runningActs)
  const [preferences, setPreferences] = useState(initial)
  const { language, theme: scheme, textSize } = preferences
  const t = useMemo(() => translator(language), [language])
  const services = useMemo(
    () => makeServices({ db, host, commands, clips, language, t, acts }),
    [db, host, commands, clips, language, t, acts],
  )
  const chosen = useMemo(
    () => ({
      preferences,
      choose: (next: Preferences) => {
        keepPreferences(localStorage, next)
        setPreferences(next)
      },
    }),
    [preferences],
  )
  useFromBrowser(services, acts)
  useAppearance(host, language, textSize)
  useClosing(db, host, acts)

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      // The default too where one is forced: it is what holds once the system is to be followed again.
      defaultColorScheme="auto"
      {...(scheme === 'auto' ? {} : { forceColorScheme: scheme })}
    >
      <FailureBoundary render={(error) => <Failure error={error} t={t} />}>
        <PreferencesContext value={chosen}>
          <ServicesContext value={services}>
            <ModalsProvider labels={{ confirm: t('app.save'), cancel: t('app.cancel') }}>
              <Notifications position="bottom-right" limit={4} />
              <RouterProvider router={router} />
            </ModalsProvider>
          </ServicesContext>
        </PreferencesContext>
      </FailureBoundary>
    </MantineProvider>
  )
}
