import { randomUUID } from 'node:crypto'
import { session, type Session } from 'electron'
import { guardForeignSession, type MayRequest } from './session-policy'

/** A session in memory that nothing else uses, and the way to leave nothing of it behind. */
export type ForeignSession = Readonly<{ session: Session; clear: () => Promise<void> }>

/** Opens a fresh session for what others made; only requests that `may` allows leave it. */
export function foreignSession(may: MayRequest): ForeignSession {
  const fresh = session.fromPartition(`foreign-${randomUUID()}`, { cache: false })
  guardForeignSession(fresh, may)
  return {
    session: fresh,
    clear: async () => {
      await fresh.closeAllConnections()
      await fresh.clearStorageData()
      await fresh.clearCache()
    },
  }
}
