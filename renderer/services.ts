import { createContext, use, useEffect, useEffectEvent } from 'react'
import type { Case } from '#shared/domain/case'
import type { Language } from '#shared/domain/language'
import type { CommandId } from '#shared/host/command'
import type { Host } from '#shared/host/contract'
import type { MessageKey } from '#shared/i18n/catalogue'
import type { Translate } from '#shared/i18n/translate'
import type { ClipQueue } from './clip-queue'
import type { CommandRegistry } from './command-registry'
import type { Database } from './data/database'
import type { Place } from './place'

/** All that features may reach beyond their props. Made once, in `main.tsx`. */
export type Services = Readonly<{
  db: Database
  host: Host
  language: Language
  t: Translate
  commands: CommandRegistry
  /** What is being clipped in this window. */
  clips: ClipQueue
  /** Now, as ISO 8601 with this machine's offset. */
  now: () => string
  newId: () => string
  go: (place: Place) => void
  /**
   * Does something that may fail. On failure says what was not done and why, and gives null: leave the
   * reporter's text on the screen then.
   */
  perform: <T>(what: MessageKey, act: () => Promise<T>) => Promise<T | null>
  /** A word of confirmation that goes away by itself. */
  tell: (message: string) => void
  /** A failure that nobody awaited: shown and written to the console. */
  report: (error: unknown) => void
}>

export const ServicesContext = createContext<Services | null>(null)

export function useServices(): Services {
  const services = use(ServicesContext)
  if (!services) throw new Error('useServices outside <ServicesContext>')
  return services
}

export const CaseContext = createContext<Case | null>(null)

/** The case whose room is open. */
export function useCase(): Case {
  const open = use(CaseContext)
  if (!open) throw new Error('useCase outside a case')
  return open
}

/** Carries out `id` while this component is on the screen and `possible`. */
export function useCommand(id: CommandId, run: () => void, possible = true): void {
  const { commands } = useServices()
  const runLatest = useEffectEvent(run)
  useEffect(
    () => (possible ? commands.register(id, () => runLatest()) : undefined),
    [commands, id, possible],
  )
}
