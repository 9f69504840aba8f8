import { copyCase, copyName, type CopyProgress } from '#shared/archive/case-copy'
import type { Case } from '#shared/domain/case'
import { AppError, toAppError } from '#shared/errors'
import type { Host } from '#shared/host/contract'
import { collected } from '../../collected'
import { sha256Of } from '../../data/blobs'
import { caseRowsOf, caseStoreOf } from '../../data/case-rows'
import { logCaseCopy, type MadeCopy } from '../../data/cases'
import type { Database } from '../../data/database'

/** `kept`: the reporter chose no place. `unlogged`: why the log has no line of it. */
export type Copied =
  | Readonly<{ state: 'saved'; made: MadeCopy; unlogged: AppError | null }>
  | Readonly<{ state: 'kept' }>

type Surroundings = Readonly<{
  db: Database
  host: Host
  now: () => string
  appVersion: string
  signal: AbortSignal
  onProgress: (progress: CopyProgress) => void
  /** From here on it cannot be cancelled any more. */
  onPlace: () => void
}>

/**
 * Saves a whole copy of a case where the reporter says, and writes that into the log.
 * @throws {AppError} `cancelled`, `case-too-large`, and what the host throws.
 */
export async function saveCaseCopy(open: Case, around: Surroundings): Promise<Copied> {
  const { db, host, now, onPlace, signal } = around
  const at = now()
  const { bytes, files, size, problems } = await wholeCopy(open.id, at, around)
  const sha256 = await sha256Of(bytes)
  if (signal.aborted) throw new AppError('cancelled')
  onPlace()
  const file = `${copyName(open, at)}.zip`
  const { saved } = await host.saveFile({ name: file, mediaType: 'application/zip', bytes })
  if (!saved) return { state: 'kept' }
  const made: MadeCopy = { file, sha256, files, bytes: size, problems }
  const unlogged = await logCaseCopy(db, open, made, now()).then(() => null, toAppError)
  return { state: 'saved', made, unlogged }
}

async function wholeCopy(caseId: string, at: string, around: Surroundings) {
  const { db, appVersion, signal, onProgress } = around
  const rows = await caseRowsOf(db, caseId)
  const options = { at, version: appVersion, signal, progress: onProgress }
  const { bytes, result } = await collected(copyCase(rows, caseStoreOf(db), options))
  const { files, bytes: size, problems } = result
  return { bytes, files, size, problems: problems.length }
}
