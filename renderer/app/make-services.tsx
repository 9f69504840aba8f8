import { notifications } from '@mantine/notifications'
import type { Language } from '#shared/domain/language'
import { instant } from '#shared/domain/time'
import { toAppError, type AppError } from '#shared/errors'
import type { Host } from '#shared/host/contract'
import { errorMessage, type Translate } from '#shared/i18n/translate'
import type { ClipQueue } from '../clip-queue'
import type { CommandRegistry } from '../command-registry'
import type { Database } from '../data/database'
import type { Services } from '../services'
import { goTo } from './routes'
import type { RunningActs } from './running-acts'

type Parts = Readonly<{
  db: Database
  host: Host
  commands: CommandRegistry
  clips: ClipQueue
  language: Language
  t: Translate
  acts: RunningActs
}>

/** Ties what features may reach to the real clock, router and messages. */
export function makeServices({ acts, ...parts }: Parts): Services {
  const { t } = parts
  return {
    ...parts,
    now: () => instant(new Date()),
    newId: () => crypto.randomUUID(),
    go: goTo,
    perform: async (what, act) => {
      try {
        return await acts.add(act())
      } catch (thrown) {
        const error = named(thrown)
        if (error.code !== 'cancelled') {
          showFailure(t('app.notDone', { what: t(what) }), errorMessage(t, error), t)
        }
        return null
      }
    },
    tell: (message) => {
      notifications.show({
        message,
        autoClose: 4000,
        withBorder: true,
        role: 'status',
        closeButtonProps: { 'aria-label': t('app.close') },
      })
    },
    report: (thrown) => {
      showFailure(t('error.unexpected'), errorMessage(t, named(thrown)), t)
    },
  }
}

/** The unforeseen goes to the console too, with its stack, for whoever looks into it. */
function named(thrown: unknown): AppError {
  const error = toAppError(thrown)
  // oxlint-disable-next-line no-console -- the only place the app writes to the console
  if (error.code === 'unexpected') console.error(error.cause ?? error)
  return error
}

function showFailure(title: string, message: string, t: Translate): void {
  notifications.show({
    title,
    message: message === title ? '' : message,
    color: 'red',
    autoClose: false,
    withBorder: true,
    role: 'alert',
    closeButtonProps: { 'aria-label': t('app.close') },
  })
}
