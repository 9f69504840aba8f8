import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { Sha256 } from '#shared/domain/capture'
import { Instant } from '#shared/domain/time'
import { canonicalJson } from '#shared/text/canonical-json'

/** What a line of the log can tell. Its wording is `log.<kind>` in the catalogues. */
export const EntryKind = z.enum([
  'case.created',
  'case.renamed',
  'case.archived',
  'case.restored',
  'case.copied',
  'case.verified',
  'timeline.printed',
  'source.stubbed',
  'source.begun',
  'source.captured',
  'source.failed',
  'source.edited',
  'source.graded',
  'source.origin',
  'source.merged',
  'source.removed',
  'interest.dismissed',
  'interest.restored',
  'passage.marked',
  'passage.edited',
  'passage.kept',
  'passage.renewed',
  'passage.removed',
  'claim.made',
  'claim.edited',
  'claim.work',
  'claim.finding',
  'claim.use',
  'claim.removed',
  'evidence.added',
  'evidence.edited',
  'evidence.removed',
  'figure.added',
  'figure.edited',
  'figure.removed',
  'figure.resolved',
  'figure.reopened',
  'party.added',
  'party.edited',
  'party.merged',
  'party.removed',
  'inquiry.made',
  'inquiry.edited',
  'inquiry.sent',
  'inquiry.followed',
  'inquiry.answered',
  'inquiry.refused',
  'inquiry.reopened',
  'inquiry.removed',
  'inquiry.letter',
  'draft.created',
  'draft.renamed',
  'draft.written',
  'draft.removed',
  'draft.exported',
  'desk.settled',
  'desk.reopened',
  'act.undone',
  'act.redone',
])
export type EntryKind = z.infer<typeof EntryKind>

const Detail = z.union([z.string(), z.number(), z.null()])

/** What a line tells, before it has its place in the chain. `label` is the subject's name at the time. */
export const EntryText = z.object({
  at: Instant,
  what: EntryKind,
  subject: z.object({ kind: z.string(), id: z.string(), label: z.string() }),
  details: z.record(z.string(), Detail),
})
export type EntryText = z.infer<typeof EntryText>

/** A line of a case's log. `hash` covers everything before it, through `prev`. */
export const Entry = z.object({
  id: z.string(),
  caseId: z.string(),
  /** 1 for the first line of the case. */
  seq: z.int().positive(),
  prev: Sha256,
  hash: Sha256,
  ...EntryText.shape,
})
export type Entry = z.infer<typeof Entry>

/** What stands for "the line before" in a case's first line. */
export const noEntry = '0'.repeat(64)

/** SHA-256 over the canonical JSON (RFC 8785) of the line's place and text. */
export function entryHash(place: { caseId: string; seq: number; prev: string }, text: EntryText) {
  const { at, what, subject, details } = text
  const { caseId, seq, prev } = place
  const line = canonicalJson({ caseId, seq, prev, at, what, subject, details })
  return bytesToHex(sha256(utf8ToBytes(line)))
}

/** A line that is told only by its place in the chain: what it says is withheld, for the reason that is named. */
export const SealedEntry = z.strictObject({
  seq: z.int().positive(),
  prev: Sha256,
  hash: Sha256,
  withheld: z.string(),
})
export type SealedEntry = z.infer<typeof SealedEntry>

/**
 * The first line at which the chain does not hold, or null. `entries` are all of a case, in order. Of a sealed
 * line only its links to both sides can be checked.
 */
export function firstBreak<Line extends Entry | SealedEntry>(
  entries: readonly Line[],
): Line | null {
  let prev = noEntry
  let seq = 0
  for (const entry of entries) {
    seq += 1
    const isAsWritten = !('what' in entry) || entry.hash === entryHash(entry, entry)
    if (entry.seq !== seq || entry.prev !== prev || !isAsWritten) return entry
    prev = entry.hash
  }
  return null
}
