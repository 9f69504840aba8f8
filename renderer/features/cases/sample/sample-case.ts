import { z } from 'zod'
import { ClaimKind, Finding, Importance, LegalFlag, Use, Work } from '#shared/domain/claim'
import { Credibility, Nearness, Stance } from '#shared/domain/evidence'
import { InquiryChannel } from '#shared/domain/inquiry'
import { PartialDate } from '#shared/domain/time'
import { Reliability, SourceKind } from '#shared/domain/source'

const key = z.string().min(1)
const reason = z.string()

const SampleEdge = z.union([
  z.object({ named: z.string(), ground: reason }),
  z.object({ source: key, ground: reason }),
])

const SampleSource = z.object({
  key,
  file: z.string(),
  url: z.url(),
  kind: SourceKind,
  reliability: z.object({ grade: Reliability, reason }).optional(),
  origin: z.discriminatedUnion('state', [
    z.object({ state: z.literal('own'), ground: reason }),
    z.object({ state: z.literal('from'), edges: z.array(SampleEdge).min(1) }),
  ]),
})

const SampleClaim = z.object({
  key,
  text: z.string(),
  kind: ClaimKind,
  claimant: key.optional(),
  about: z.array(key).default([]),
  saidAt: PartialDate.optional(),
  concerns: PartialDate.optional(),
  work: z.tuple([Work, reason]).optional(),
  finding: z.tuple([Finding, reason]).optional(),
  use: z.tuple([Use, reason]).optional(),
  importance: Importance.default('normal'),
  legal: z.array(LegalFlag).default([]),
  evidence: z.array(
    z.object({
      passage: key,
      stance: Stance,
      nearness: Nearness,
      credibility: z.tuple([Credibility, reason]).optional(),
      note: z.string().default(''),
    }),
  ),
})

const SampleInquiry = z.object({
  party: key,
  claims: z.array(key),
  channel: InquiryChannel,
  reachedAt: z.string(),
  question: z.string(),
  /** How many days after the making of the case an answer still counts. */
  days: z.int().positive(),
})

const SampleInline = z.union([z.string(), z.object({ claim: key }), z.object({ passage: key })])

/** A sample case as `assets/sample/<language>/case.json` tells it; names stand for ids. */
export const SampleCase = z.object({
  title: z.string(),
  parties: z.array(
    z.object({
      key,
      kind: z.enum(['person', 'organisation']),
      name: z.string(),
      reading: z.string().default(''),
      aliases: z.array(z.string()),
      role: z.string(),
    }),
  ),
  sources: z.array(SampleSource),
  passages: z.array(
    z.object({ key, source: key, quote: z.string(), note: z.string().default('') }),
  ),
  claims: z.array(SampleClaim),
  inquiries: z.array(SampleInquiry),
  draft: z.object({
    title: z.string(),
    blocks: z.array(
      z.object({ kind: z.enum(['paragraph', 'heading']), inlines: z.array(SampleInline) }),
    ),
  }),
})
export type SampleCase = z.infer<typeof SampleCase>
