import { itemsToVerify, verifyCase, type Verified } from '#shared/archive/verify-case'
import type { Case } from '#shared/domain/case'
import { AppError, toAppError } from '#shared/errors'
import { caseRowsOf, caseStoreOf } from '../../data/case-rows'
import { logVerification } from '../../data/cases'
import type { Database } from '../../data/database'
import { screenTurns } from '../../turns'

export type VerifyProgress = Readonly<{ done: number; all: number }>

export type Counts = Readonly<Record<Verified['state'], number>>

export type Verification = Readonly<{
  found: readonly Verified[]
  counts: Counts
  /** Why the log has no line of it. */
  unlogged: AppError | null
}>

type Surroundings = Readonly<{
  db: Database
  now: () => string
  signal: AbortSignal
  onProgress: (progress: VerifyProgress) => void
}>

/**
 * Recomputes all that the open case vouches for, and writes into the log what was found.
 * @throws {AppError} `cancelled`; then the log has no line of it.
 */
export async function verifyOpenCase(open: Case, around: Surroundings): Promise<Verification> {
  const { db, now, signal, onProgress } = around
  const rows = await caseRowsOf(db, open.id)
  const all = itemsToVerify(rows)
  const turn = screenTurns()
  const found: Verified[] = []
  for await (const one of verifyCase(rows, caseStoreOf(db))) {
    found.push(one)
    onProgress({ done: found.length, all })
    await turn()
    if (signal.aborted) throw new AppError('cancelled')
  }
  const counts = countsOf(found)
  const unlogged = await logVerification(db, open, counts, now()).then(() => null, toAppError)
  return { found, counts, unlogged }
}

function countsOf(found: readonly Verified[]): Counts {
  const counts = { intact: 0, damaged: 0, missing: 0 }
  for (const { state } of found) counts[state] += 1
  return counts
}
