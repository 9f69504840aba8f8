import type { CaptureMethod } from '#shared/domain/capture'
import type { ClaimKind, Finding, Use, Work } from '#shared/domain/claim'
import type { Stance } from '#shared/domain/evidence'
import type { InterestMark } from '#shared/domain/interest'
import type { PassagePages } from '#shared/domain/page'
import type { RegionSelector } from '#shared/domain/passage'
import type { OriginCount } from '#shared/domain/origin'
import type { SourceKind, Terms } from '#shared/domain/source'

// Exporters see this model and nothing else. What may not leave (notes, reasons, grades, who claims,
// file names) has no field here.

/** What a citation mark in the draft points at. */
export type CitationTarget =
  Readonly<{ kind: 'passage'; passageId: string }> | Readonly<{ kind: 'claim'; claimId: string }>

/** A source as it may leave: what it says of itself, in the wording that is shown. */
export type CitedSource = Readonly<{
  id: string
  kind: SourceKind
  title: string | null
  author: string | null
  publisher: string | null
  /** EDTF level 0. */
  publishedAt: string | null
  language: string | null
  /** As it was given, and as the page names itself: web addresses or null. */
  givenAddress: string | null
  canonicalAddress: string | null
}>

export type CitedCapture = Readonly<{
  /** ISO 8601 with offset. */
  capturedAt: string
  /** When an archive that was opened says it was saved. */
  savedAt: string | null
  method: CaptureMethod
  /** Seconds by which the server's clock differed from ours when that was more than five minutes. */
  clockDoubt: number | null
  /** Where the page was found in the end. */
  address: string | null
  /** Of the page as it came, byte for byte. */
  sha256: string
}>

/**
 * What of its capture a passage is: words, from `start` of its reading text on in UTF-16 units, or a part
 * of a picture, which the reporter describes.
 */
export type CitedPart =
  Readonly<{ kind: 'text'; quotation: string; start: number }> | RegionSelector

export type CitedPassage = Readonly<{
  /** Ids lead checks and marks back into the case; they are not printed. */
  passageId: string
  captureId: string
  source: CitedSource
  capture: CitedCapture
  /** The address to print: the canonical one where it can be trusted. */
  address: string | null
  part: CitedPart
  /** The pages of the document it stands on; null where it has none. */
  pages: PassagePages | null
  /**
   * Its source is not to be named in print: who talked did not agree to it, or a claim resting on it is
   * usable only without names.
   */
  unnamed: boolean
  /** On what terms it was said, for the desk alone; null where its source is no conversation. */
  terms: Terms | null
  /** Only the hash of its capture may leave; nothing else that is here says anything then. */
  withheld: boolean
  /** What shows in this capture that whoever made it gains by it, but for what the reporter dismissed. */
  interests: readonly InterestMark[]
}>

export type CitedEvidence = CitedPassage & Readonly<{ stance: Stance }>

export type CitedClaim = Readonly<{
  text: string
  kind: ClaimKind
  work: Work
  finding: Finding
  use: Use
  /** Of the evidence that supports it. */
  origins: OriginCount
  /** Supporting first, then contradicting, then context; each in the order it was added. */
  evidence: readonly CitedEvidence[]
  /** Pieces of evidence whose passage is gone. */
  removed: number
}>

/** What a mark cites. `missing` says that it was removed from the case; the mark stays. */
export type Citation =
  | Readonly<{ cites: 'passage'; passage: CitedPassage }>
  | Readonly<{ cites: 'claim'; claim: CitedClaim }>
  | Readonly<{ cites: 'missing'; was: CitationTarget['kind'] }>
