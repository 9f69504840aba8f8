import { waitsForReporter } from '#shared/domain/claim'
import { inquiryState, nextChange } from '#shared/domain/inquiry'
import { ledgerOf, openConflicts } from '#shared/domain/figure-ledger'
import { claimsOf } from './claims'
import type { Database } from './database'
import { figuresOf } from './figures'
import { inquiriesOf } from './inquiries'
import { entryCount } from './log'
import { sourcesOf } from './sources'

/** How much is in a room, and how much of it waits for the reporter. */
export type RoomCount = Readonly<{
  all: number
  waiting: number
  /** When the count will be another by itself, in milliseconds since 1970. */
  changesAt?: number | null
}>

/**
 * Waiting: sources whose capture failed, claims that nobody has assessed or that ask for it again, and
 * figures in conflict on which nothing was decided, inquiries whose deadline passed without an answer.
 */
const counts = {
  sources: async (db, caseId) => {
    const sources = await sourcesOf(db, caseId)
    const failed = sources.filter(({ pending }) => pending?.failure)
    return { all: sources.length, waiting: failed.length }
  },
  claims: async (db, caseId) => {
    const claims = await claimsOf(db, caseId)
    return { all: claims.length, waiting: claims.filter(waitsForReporter).length }
  },
  figures: async (db, caseId) => {
    const figures = await figuresOf(db, caseId)
    return { all: figures.length, waiting: openConflicts(ledgerOf(figures)) }
  },
  // What is on the timeline is counted in the rooms that it comes from.
  timeline: async () => ({ all: 0, waiting: 0 }),
  people: async (db, caseId) => ({ all: await db.parties.where({ caseId }).count(), waiting: 0 }),
  replies: async (db, caseId) => {
    const inquiries = await inquiriesOf(db, caseId)
    const now = new Date().toISOString()
    const late = inquiries.filter((inquiry) => inquiryState(inquiry, now) === 'overdue')
    return { all: inquiries.length, waiting: late.length, changesAt: nextChange(inquiries, now) }
  },
  draft: async (db, caseId) => ({ all: await db.drafts.where({ caseId }).count(), waiting: 0 }),
  log: async (db, caseId) => ({ all: await entryCount(db, caseId), waiting: 0 }),
} as const satisfies Readonly<Record<string, (db: Database, caseId: string) => Promise<RoomCount>>>

/** The counts of one room alone: each is asked for by itself, so that it is counted anew only when it changes. */
export function roomCount(
  db: Database,
  caseId: string,
  room: keyof typeof counts,
): Promise<RoomCount> {
  return counts[room](db, caseId)
}
