import { Capture } from '#shared/domain/capture'
import { Case } from '#shared/domain/case'
import { Claim } from '#shared/domain/claim'
import { Draft } from '#shared/domain/draft'
import { Evidence } from '#shared/domain/evidence'
import { Figure } from '#shared/domain/figure'
import { Inquiry } from '#shared/domain/inquiry'
import { Party } from '#shared/domain/party'
import { Passage } from '#shared/domain/passage'
import { Reading } from '#shared/domain/reading'
import { Settlement } from '#shared/domain/settlement'
import { Source } from '#shared/domain/source'
import type { Encoded } from './codec'

/** The tables that hold a case's rows, and the schema each row passes before it is written. */
export const schemas = {
  cases: Case,
  sources: Source,
  captures: Capture,
  readings: Reading,
  passages: Passage,
  claims: Claim,
  evidence: Evidence,
  figures: Figure,
  parties: Party,
  inquiries: Inquiry,
  drafts: Draft,
  settlements: Settlement,
} as const

export type Rows = {
  cases: Case
  sources: Source
  captures: Capture
  readings: Reading
  passages: Passage
  claims: Claim
  evidence: Evidence
  figures: Figure
  parties: Party
  inquiries: Inquiry
  drafts: Draft
  settlements: Settlement
}
export type TableName = keyof Rows
export const tableNames = Object.keys(schemas) as readonly TableName[]

/** The ids by which a table can be asked. Nothing a person could read is ever an index. */
export const indexes = {
  cases: ['caseId'],
  sources: ['caseId'],
  captures: ['caseId', 'sourceId'],
  readings: ['caseId', 'sourceId'],
  passages: ['caseId', 'sourceId', 'captureId'],
  claims: ['caseId'],
  evidence: ['caseId', 'claimId', 'passageId'],
  figures: ['caseId', 'passageId'],
  parties: ['caseId'],
  inquiries: ['caseId', 'partyId'],
  drafts: ['caseId'],
  settlements: ['caseId', 'draftId'],
} as const satisfies { [T in TableName]: readonly (keyof Rows[T])[] }

export type IndexOf<T extends TableName> = (typeof indexes)[T][number]

/** A row as it lies in its table: ids in the open, the rest encoded. `rev` counts its writes from 1. */
export type StoredRow = { id: string; caseId: string; rev: number; body: Encoded } & Record<
  string,
  unknown
>

/** A line of the log: its place in the chain in the open, its text encoded. */
export type StoredEntry = {
  id: string
  caseId: string
  seq: number
  prev: string
  hash: string
  body: Encoded
}

/** The newest line of each case's log. */
export type LogHead = { caseId: string; seq: number; hash: string }

/**
 * What the journal will have to copy out: which rows an act wrote and its log line. Drained by the
 * host's journal once there is one; acts of the same rows without a line are folded into one.
 */
export type OutboxRow = {
  seq?: number
  caseId: string
  entrySeq: number | null
  rows: [table: string, id: string, rev: number][]
  blobs: string[]
}

/** Bytes under their SHA-256, stored once however many captures hold them. */
export type StoredBlob = { sha256: string; bytes: Uint8Array }

export type MetaRow = { key: string; value: number }
