import type { Host } from '#shared/host/contract'
import type { Database } from './data/database'

/** What taking in needs of the world. */
export type IntakeTools = Readonly<{
  db: Database
  host: Host
  appVersion: string
  now: () => string
  newId: () => string
}>
