import type { Capture } from '#shared/domain/capture'
import type { Case } from '#shared/domain/case'
import type { Claim } from '#shared/domain/claim'
import type { Draft } from '#shared/domain/draft'
import type { Entry } from '#shared/domain/entry'
import type { Evidence } from '#shared/domain/evidence'
import type { Figure } from '#shared/domain/figure'
import type { Inquiry } from '#shared/domain/inquiry'
import type { Party } from '#shared/domain/party'
import type { Passage } from '#shared/domain/passage'
import type { Reading } from '#shared/domain/reading'
import type { Settlement } from '#shared/domain/settlement'
import type { Source } from '#shared/domain/source'

/** All rows of a case. The log comes in the order of `seq`. */
export type CaseRows = Readonly<{
  case: Case
  sources: readonly Source[]
  captures: readonly Capture[]
  passages: readonly Passage[]
  claims: readonly Claim[]
  evidence: readonly Evidence[]
  figures: readonly Figure[]
  parties: readonly Party[]
  inquiries: readonly Inquiry[]
  drafts: readonly Draft[]
  settlements: readonly Settlement[]
  log: readonly Entry[]
  /** The newest line of the log as it is kept beside the log itself; null where none is. */
  logEnd: Readonly<{ seq: number; hash: string }> | null
}>

/** The tables of a case that are read whole and copied, a file each, in the order of the work. */
export const caseTables = [
  'sources',
  'captures',
  'passages',
  'claims',
  'evidence',
  'figures',
  'parties',
  'inquiries',
  'drafts',
  'settlements',
] as const satisfies readonly (keyof CaseRows)[]

/** What is too large to be held all at once, asked for one by one; null for what is not there. */
export type CaseStore = Readonly<{
  reading(captureId: string): Promise<Reading | null>
  blob(sha256: string): Promise<Uint8Array | null>
  /** SHA-256 in lower-case hexadecimal, by whatever is quickest where this runs. */
  digest?(bytes: Uint8Array): Promise<string>
}>
