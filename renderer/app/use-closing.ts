import { useEffect } from 'react'
import type { Host } from '#shared/host/contract'
import type { Database } from '../data/database'
import type { RunningActs } from './running-acts'

/**
 * Nothing that was typed goes with the window: before it closes, what is not stored yet is stored. A
 * desktop waits for that. A browser cannot: it asks the reporter whether to leave, and who stays has it
 * stored in a moment.
 */
export function useClosing(db: Database, host: Host, acts: RunningActs): void {
  useEffect(() => {
    const offHost = host.on('closing', () => {
      void storeAll(db, acts).then((stored) => host.close({ stored }))
    })
    const stay = (event: BeforeUnloadEvent) => {
      if (db.saving.current().state !== 'saving') return
      event.preventDefault()
      void storeAll(db, acts)
    }
    window.addEventListener('beforeunload', stay)
    return () => {
      offHost()
      window.removeEventListener('beforeunload', stay)
    }
  }, [db, host, acts])
}

/** Stores what is typed in the draft and in the field that has the focus; false where that failed. */
async function storeAll(db: Database, acts: RunningActs): Promise<boolean> {
  // A field keeps what was typed when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await db.writer.saveAll()
  await acts.allOver()
  return db.saving.current().state !== 'failed'
}
