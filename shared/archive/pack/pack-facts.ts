import { z } from 'zod'
import { RegionSelector } from '#shared/domain/passage'
import { PackChoices, Withheld } from '#shared/archive/pack/pack-plan'
import { CaptureMethod, PartRole, Sha256 } from '#shared/domain/capture'
import { ClaimKind, Finding, Use, Work } from '#shared/domain/claim'
import { Entry, SealedEntry } from '#shared/domain/entry'
import { Stance } from '#shared/domain/evidence'
import { Language } from '#shared/domain/language'

const count = z.int().nonnegative()

/** A part of a capture. `file` is its path in the pack; null where it is withheld. */
const PackPart = z.object({
  role: PartRole,
  sha256: Sha256,
  file: z.string().nullable(),
  withheld: Withheld.nullable(),
})

/** A capture; of one that is withheld there is nothing but its parts' hashes. */
export const PackCapture = z.object({
  id: z.string(),
  withheld: Withheld.nullable(),
  told: z
    .object({
      title: z.string().nullable(),
      author: z.string().nullable(),
      publisher: z.string().nullable(),
      publishedAt: z.string().nullable(),
      address: z.string().nullable(),
      capturedAt: z.string(),
      savedAt: z.string().nullable(),
      method: CaptureMethod,
      clockDoubt: z.number().nullable(),
    })
    .nullable(),
  /** The path of its reading text; null where that is withheld or missing. */
  reading: z.string().nullable(),
  parts: z.array(PackPart),
})
export type PackCapture = z.infer<typeof PackCapture>

/** A passage. `start` and `end` are code points of the reading text. */
export const PackPassage = z.object({
  id: z.string(),
  capture: z.string(),
  quotation: z.string(),
  start: count,
  end: count,
  page: z.string().nullable(),
})
export type PackPassage = z.infer<typeof PackPassage>

/** A part of a picture, which the reporter describes: it is compared with no text. */
export const PackRegion = RegionSelector.extend({ id: z.string(), capture: z.string() })
export type PackRegion = z.infer<typeof PackRegion>

/** A claim. Its text is null where that is withheld. */
export const PackClaim = z.object({
  id: z.string(),
  text: z.string().nullable(),
  kind: ClaimKind,
  work: Work,
  finding: Finding,
  use: Use,
  sources: count,
  origins: count,
  unjudged: count,
  evidence: z.array(z.object({ passage: z.string(), capture: z.string(), stance: Stance })),
  /** Pieces of evidence whose passage is gone. */
  removed: count,
})
export type PackClaim = z.infer<typeof PackClaim>

/** A mark of the draft: what it points at, and at which capture if that is withheld. */
const PackMark = z.object({
  number: z.int().positive(),
  cites: z.enum(['passage', 'claim', 'missing']),
  id: z.string(),
  capture: z.string().nullable(),
})

/** What an evidence pack says, for the page that recomputes it. */
export const PackFacts = z.object({
  form: z.literal('uradori-pack-1'),
  title: z.string(),
  language: Language,
  version: z.string(),
  /** When the case last changed, ISO 8601 with offset. */
  asOf: z.string().nullable(),
  choices: PackChoices,
  sentences: z.array(
    z.object({
      number: z.int().positive(),
      text: z.string(),
      isHeading: z.boolean(),
      marks: z.array(z.int().positive()),
    }),
  ),
  marks: z.array(PackMark),
  claims: z.array(PackClaim),
  passages: z.array(PackPassage),
  regions: z.array(PackRegion).default([]),
  captures: z.array(PackCapture),
})
export type PackFacts = z.infer<typeof PackFacts>

export const PackFile = z.object({ path: z.string(), sha256: Sha256, size: count })
export type PackFile = z.infer<typeof PackFile>

/** All that the page carries: what the pack says, its log, and what files it holds. */
export const PackPage = z.object({
  facts: PackFacts,
  log: z.array(z.union([Entry, SealedEntry])),
  files: z.array(PackFile),
})
export type PackPage = z.infer<typeof PackPage>

/** Where in the pack what the page carries stands once more. */
export const factsPath = 'data/facts.json'
export const logPath = 'data/log.jsonl'
