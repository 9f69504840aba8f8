import { waitsForReporter } from '#shared/domain/claim'
import { claimsOf } from './claims'
import type { Database } from './database'
import { sourcesOf } from './sources'

/** How much is in a room, and how much of it waits for the reporter. */
export type RoomCount = Readonly<{ all: number; waiting: number }>
export type RoomCounts = Readonly<Record<'sources' | 'claims' | 'draft' | 'log', RoomCount>>

/** Waiting: sources whose capture failed, and claims that nobody has assessed or that ask for it again. */
export async function roomCounts(db: Database, caseId: string): Promise<RoomCounts> {
  const [draftCount, head, sources, claims] = await Promise.all([
    db.drafts.where({ caseId }).count(),
    db.heads.get(caseId),
    sourcesOf(db, caseId),
    claimsOf(db, caseId),
  ])
  const failed = sources.filter(({ pending }) => pending?.failure)
  return {
    sources: { all: sources.length, waiting: failed.length },
    claims: { all: claims.length, waiting: claims.filter(waitsForReporter).length },
    draft: { all: draftCount, waiting: 0 },
    log: { all: head?.seq ?? 0, waiting: 0 },
  }
}
