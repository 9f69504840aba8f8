import { z } from 'zod'
import { DismissedInterest } from '#shared/domain/interest'
import { Instant, PartialDate } from '#shared/domain/time'
import { ErrorCode } from '#shared/errors'
import { isWebAddress } from '#shared/text/address'

export const SourceKind = z.enum([
  'article',
  'post',
  'document',
  'image',
  'mail',
  'interview',
  'note',
])
export type SourceKind = z.infer<typeof SourceKind>

/** The first half of the Admiralty code. F, the default, says "not graded" and never "bad". */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
export type Reliability = z.infer<typeof Reliability>

/** What the page says of itself, and the reporter's own wording beside it. Neither replaces the other. */
const told = <T extends z.ZodType<string>>(value: T) =>
  z.object({ page: value.nullable(), own: value.nullable() })

/** A page's words are limited here so that a hostile title cannot swell every list. */
const words = z.string().max(2000)

export const SourceFacts = z.object({
  title: told(words),
  author: told(words),
  publisher: told(words),
  publishedAt: told(PartialDate),
  canonicalUrl: told(z.string().max(8000)),
  language: told(z.string().max(35)),
})
export type SourceFacts = z.infer<typeof SourceFacts>
export type SourceField = keyof SourceFacts

/** Where a source's knowledge comes from: another source of the case, or one named outside it. */
export const OriginEdge = z.discriminatedUnion('to', [
  z.object({ to: z.literal('source'), sourceId: z.string(), ground: z.string() }),
  z.object({ to: z.literal('named'), name: z.string().trim().min(1).max(200), ground: z.string() }),
])
export type OriginEdge = z.infer<typeof OriginEdge>

/** `unknown` until the reporter judges; `own` knowledge needs a ground; else the edges it comes by. */
export const SourceOrigin = z.discriminatedUnion('state', [
  z.object({ state: z.literal('unknown') }),
  z.object({ state: z.literal('own'), ground: z.string() }),
  z.object({ state: z.literal('from'), edges: z.array(OriginEdge).min(1) }),
])
export type SourceOrigin = z.infer<typeof SourceOrigin>

/** On what terms somebody talked. Only who talks on the record is named in print. */
export const Terms = z.enum(['on-record', 'background', 'not-for-attribution', 'off-record'])
export type Terms = z.infer<typeof Terms>

/** A conversation: with whom, when, where and on what terms. Who and where are never exported. */
export const Talk = z.object({
  who: words,
  at: PartialDate.nullable(),
  place: words,
  terms: Terms,
})
export type Talk = z.infer<typeof Talk>

/** The most characters that a reporter's own text may have, in UTF-16 units. */
export const longestWriting = 500_000

/** A capture that has been asked for and has not arrived: the stub's state. */
export const PendingCapture = z.object({
  url: z.string().nullable(),
  fileName: z.string().nullable(),
  since: Instant,
  failure: z
    .object({
      code: ErrorCode,
      details: z.record(z.string(), z.union([z.string(), z.number()])),
      at: Instant,
    })
    .nullable(),
})
export type PendingCapture = z.infer<typeof PendingCapture>

/** A work that someone published or gave. It exists, as a stub, before its first capture does. */
export const Source = z.object({
  id: z.string(),
  caseId: z.string(),
  kind: SourceKind,
  /** The address as it was given, tracking parameters and all; null for what has none. */
  url: z.string().nullable(),
  /** The name of the file it came as; only for telling sources apart in the app, never exported. */
  fileName: z.string().nullable().default(null),
  facts: SourceFacts,
  reliability: Reliability,
  reliabilityReason: z.string(),
  origin: SourceOrigin,
  note: z.string(),
  /** Null for what is no conversation. */
  talk: Talk.nullable().default(null),
  /** The reporter's own text as it is being written; what is cited are captures that were made of it. */
  writing: z.string().max(longestWriting).default(''),
  /** Interest marks of its captures that the reporter holds for none. */
  dismissedInterests: z.array(DismissedInterest).default([]),
  pending: PendingCapture.nullable(),
  createdAt: Instant,
})
export type Source = z.infer<typeof Source>

/** A source of which nothing is known yet but what is given. */
export function newSource(
  given: Pick<Source, 'id' | 'caseId' | 'kind' | 'createdAt'> & Partial<Source>,
): Source {
  return {
    url: null,
    fileName: null,
    facts: noFacts(),
    reliability: 'F',
    reliabilityReason: '',
    origin: { state: 'unknown' },
    note: '',
    talk: null,
    writing: '',
    dismissedInterests: [],
    pending: null,
    ...given,
  }
}

/** What to show for a fact: the reporter's wording where there is one, else the page's. */
export function shown(source: Source, field: SourceField): string | null {
  const { own, page } = source.facts[field]
  return own ?? page
}

/**
 * Where a source is to be fetched from: the reporter's own word on it, else the address it was clipped by,
 * else the one its page gives; null where none is known.
 */
export function addressOf({ url, facts }: Pick<Source, 'url' | 'facts'>): string | null {
  return facts.canonicalUrl.own ?? url ?? facts.canonicalUrl.page
}

/** The address from which a source can be fetched; null where it has none that is of the web. */
export function fetchableAddress(source: Pick<Source, 'url' | 'facts'>): string | null {
  const address = addressOf(source)
  return address !== null && isWebAddress(address) ? address : null
}

/** A name for lists: title, else address, else file name; null when it has none of them yet. */
export function nameOf(source: Source): string | null {
  return shown(source, 'title') ?? source.url ?? source.fileName ?? source.pending?.fileName ?? null
}

/** Facts of which nothing is known yet. */
export function noFacts(): SourceFacts {
  const none = () => ({ page: null, own: null })
  return {
    title: none(),
    author: none(),
    publisher: none(),
    publishedAt: none(),
    canonicalUrl: none(),
    language: none(),
  }
}

/** Facts whose page's words are chosen from those known and those of another page; the reporter's own stay. */
export function withPages(
  known: SourceFacts,
  page: SourceFacts,
  choose: (known: string | null, page: string | null) => string | null,
): SourceFacts {
  const fact = <F extends SourceField>(field: F): SourceFacts[F] => ({
    own: known[field].own,
    page: choose(known[field].page, page[field].page),
  })
  return {
    title: fact('title'),
    author: fact('author'),
    publisher: fact('publisher'),
    publishedAt: fact('publishedAt'),
    canonicalUrl: fact('canonicalUrl'),
    language: fact('language'),
  }
}
