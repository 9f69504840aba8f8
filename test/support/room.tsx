import { ModalsProvider } from '@mantine/modals'
import { useSyncExternalStore, type ReactNode } from 'react'
import { clipQueue } from '../../renderer/clip-queue'
import { commandRegistry, type CommandRegistry } from '../../renderer/command-registry'
import type { Database } from '../../renderer/data/database'
import { browserHost } from '../../renderer/host/browser-host'
import type { Place } from '../../renderer/place'
import { CaseContext, ServicesContext, type Services } from '../../renderer/services'
import { StatusNotePlace } from '../../renderer/ui/StatusNote'
import { TopActionsPlace } from '../../renderer/ui/TopActions'
import { toAppError } from '../../shared/errors'
import { errorMessage, translator } from '../../shared/i18n/translate'
import { aCase, later } from './nouns'

export type Frame = Readonly<{
  around: (room: ReactNode) => ReactNode
  commands: CommandRegistry
  /** What the reporter was told: failures and confirmations, in order. */
  told: readonly string[]
  /** Where the room led to, in order. */
  went: readonly Place[]
  /** The place it led to last, null before it led anywhere; draws again when that changes. */
  usePlace: () => Place | null
}>

/** What stands around a room in the app: a case, its database, services, places for its buttons. */
export function frameOf(db: Database): Frame {
  const t = translator('en')
  const told: string[] = []
  const went: Place[] = []
  const watchers = new Set<() => void>()
  const commands = commandRegistry()
  const place = (id: string) =>
    document.getElementById(id) ??
    document.body.appendChild(Object.assign(document.createElement('div'), { id }))
  let ids = 0
  const noClips = () => {
    throw new Error('Nothing is clipped here')
  }
  const services: Services = {
    db,
    clips: clipQueue(noClips, noClips, noClips, noClips),
    host: browserHost(),
    language: 'en',
    t,
    commands,
    now: () => later,
    newId: () => `new-${(ids += 1)}`,
    go: (to) => {
      went.push(to)
      watchers.forEach((watcher) => watcher())
    },
    perform: async (what, act) => {
      try {
        return await act()
      } catch (thrown) {
        told.push(`${t(what)}: ${errorMessage(t, toAppError(thrown))}`)
        return null
      }
    },
    tell: (message) => void told.push(message),
    report: (error) => void told.push(String(error)),
  }
  return {
    commands,
    told,
    went,
    usePlace: () =>
      useSyncExternalStore(
        (watcher) => {
          watchers.add(watcher)
          return () => watchers.delete(watcher)
        },
        () => went.at(-1) ?? null,
      ),
    around: (room) => (
      <ServicesContext value={services}>
        <CaseContext value={aCase()}>
          <TopActionsPlace value={place('top')}>
            <StatusNotePlace value={place('status')}>
              <ModalsProvider>{room}</ModalsProvider>
            </StatusNotePlace>
          </TopActionsPlace>
        </CaseContext>
      </ServicesContext>
    ),
  }
}
