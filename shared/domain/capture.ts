import { z } from 'zod'
import { InterestMark } from '#shared/domain/interest'
import { inTime, Instant } from '#shared/domain/time'
import { fetchableAddress, type Source } from '#shared/domain/source'
import { ErrorCode } from '#shared/errors'

/** Lower-case hexadecimal SHA-256 (FIPS 180-4). */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** How a capture came. `browser`: as the reporter's own browser showed it, logged in wherever they were. */
export const CaptureMethod = z.enum(['address', 'paste', 'file', 'typed', 'archive', 'browser'])
export type CaptureMethod = z.infer<typeof CaptureMethod>

/**
 * What a part of a capture is. `page`: the HTML or text as it came, byte for byte. `rendered`: the page
 * after its scripts ran, as HTML. `plain`: the plain flavour of a paste. `snapshot`: MHTML.
 * `screenshot`: PNG of the whole page, or of what could be seen of it in the reporter's browser. `print`: PDF
 * of the page.
 */
export const PartRole = z.enum(['page', 'rendered', 'plain', 'snapshot', 'screenshot', 'print'])
export type PartRole = z.infer<typeof PartRole>

export const CapturePart = z.object({
  role: PartRole,
  sha256: Sha256,
  /** Size in bytes. */
  size: z.int().nonnegative(),
  mediaType: z.string().max(200),
})
export type CapturePart = z.infer<typeof CapturePart>

/** Which character set the bytes were read in, and what said so. */
export const ReadAs = z.object({
  charset: z.string().max(60),
  by: z.enum(['header', 'bom', 'meta', 'detected', 'assumed', 'unicode']),
})
export type ReadAs = z.infer<typeof ReadAs>

/**
 * Something that a file says of itself: a mail's sender, a picture's camera and place, who wrote a document
 * and when. It may name or locate people, so it is shown with the capture and never exported.
 */
export const Detail = z.object({ name: z.string().max(100), value: z.string().max(2000) })
export type Detail = z.infer<typeof Detail>

/** Why no text was read of a file that was kept all the same: an error's code and its details. */
export const Unread = z.object({
  code: ErrorCode,
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Unread = z.infer<typeof Unread>

/** What a source looked like at one moment. Never changed once written. */
export const Capture = z.object({
  id: z.string(),
  caseId: z.string(),
  sourceId: z.string(),
  capturedAt: Instant,
  /** When an archive that was opened, or that it was taken out of, says it was saved; null for anything else. */
  savedAt: Instant.nullable(),
  /** Seconds by which the server's clock differs from ours when it is more than five minutes. */
  clockDoubt: z.number().nullable(),
  method: CaptureMethod,
  requestedUrl: z.string().nullable(),
  finalUrl: z.string().nullable(),
  redirects: z.array(z.object({ status: z.int(), url: z.string() })),
  status: z.int().nullable(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  fileName: z.string().nullable(),
  mediaType: z.string().max(200),
  /** Null for what is no text and has no character set. */
  readAs: ReadAs.nullable(),
  /** Null where its text was read, or where its kind has none that is looked for. */
  unread: Unread.nullable().default(null),
  parts: z.array(CapturePart).min(1),
  /** None in captures made before they were read. */
  details: z.array(Detail).default([]),
  /** The capture of the mail or archive that it was enclosed in. */
  enclosedIn: z.string().nullable().default(null),
  /** Which program captured and which rule cut out the reading text. */
  tool: z.object({ app: z.string(), host: z.enum(['desktop', 'browser']), extractor: z.string() }),
  reading: z.object({
    /** SHA-256 of the reading text after `normaliseForDuplicates`, UTF-8. */
    sha256: Sha256,
    /** Characters of the reading text and of what was left out of it, in UTF-16 units. */
    characters: z.int().nonnegative(),
    leftOut: z.int().nonnegative(),
  }),
  /** What showed, when it was captured, that whoever made it gains by it. None proves nothing. */
  interests: z.array(InterestMark).default([]),
  /** The capture whose picture or sound the reporter wrote down in this one. */
  transcriptOf: z.string().nullable().default(null),
  previousCaptureId: z.string().nullable(),
})
export type Capture = z.infer<typeof Capture>

export function partOf(capture: Capture, role: PartRole): CapturePart | null {
  return capture.parts.find((part) => part.role === role) ?? null
}

/**
 * Those of a source's captures that are versions of what `of` is: of what came, or of what the reporter
 * wrote down of it. In the order in which they are given.
 */
export function versionsOf(
  of: Pick<Capture, 'transcriptOf'>,
  captures: readonly Capture[],
): readonly Capture[] {
  const isTranscript = of.transcriptOf !== null
  return captures.filter(({ transcriptOf }) => (transcriptOf !== null) === isTranscript)
}

/** The SHA-256 of what came, byte for byte. */
export const bytesHash = (capture: Capture): string =>
  (partOf(capture, 'page') ?? capture.parts[0])?.sha256 ?? ''

/** The capture that was made last; null for none. */
export function newestOf<C extends Pick<Capture, 'capturedAt'>>(captures: readonly C[]): C | null {
  return captures.toSorted((a, b) => inTime(a.capturedAt, b.capturedAt)).at(-1) ?? null
}

/**
 * Whether a source can be captured again: something was captured of it that the reporter did not write in
 * the app, and nothing is on its way.
 */
export function canCaptureAgain(
  { pending }: Pick<Source, 'pending'>,
  captures: readonly Pick<Capture, 'method'>[],
): boolean {
  return pending === null && captures.some(({ method }) => method !== 'typed')
}

export type ByHand = 'browser' | 'noAddress' | 'cannot'

/**
 * Why a newer version of a source is not fetched and has to be given; null where it can be fetched. What was
 * captured last as the reporter's own `browser` showed it may be another page to anybody else.
 */
export function whyByHand(
  source: Pick<Source, 'url' | 'facts'>,
  captures: readonly Capture[],
  hostFetches: boolean,
): ByHand | null {
  const newest = newestOf(versionsOf({ transcriptOf: null }, captures))
  if (newest?.method === 'browser') return 'browser'
  if (fetchableAddress(source) === null) return 'noAddress'
  return hostFetches ? null : 'cannot'
}
