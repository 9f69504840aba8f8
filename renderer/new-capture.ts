import type { Capture, CaptureMethod, CapturePart } from '#shared/domain/capture'
import type { Source, SourceFacts } from '#shared/domain/source'
import { normaliseForDuplicates } from '#shared/text/normalise'
import type { ReadClip } from './capture/read-clip'
import type { Enclosure } from './clip-queue'
import { blobOf, sha256Of } from './data/blobs'
import type { NewCapture } from './data/captures'
import type { Fetched } from './fetched'
import type { IntakeTools } from './intake-tools'

/** The record, reading text and bytes of what was got and read. */
export async function newCapture(
  tools: IntakeTools,
  source: Source,
  got: Fetched,
  read: ReadClip,
  enclosure: Enclosure | null = null,
): Promise<NewCapture> {
  const { host, appVersion, now, newId } = tools
  const { clip, page, requestedUrl } = got
  const stored = await Promise.all(
    clip.parts.map(async ({ role, bytes, mediaType }) => {
      const blob = await blobOf(bytes)
      const part: CapturePart = { role, sha256: blob.sha256, size: bytes.length, mediaType }
      return { blob, part }
    }),
  )
  const { text, leftOut } = read.reading
  const normalised = new TextEncoder().encode(normaliseForDuplicates(text))
  const capture: Capture = {
    id: newId(),
    caseId: source.caseId,
    sourceId: source.id,
    capturedAt: now(),
    savedAt: read.savedAt,
    clockDoubt: doubt(page?.clockAhead ?? null),
    method: clip.method satisfies CaptureMethod,
    requestedUrl,
    finalUrl: page?.finalUrl ?? read.url,
    redirects: [...(page?.redirects ?? [])],
    status: page?.status ?? null,
    headers: [...(page?.headers ?? [])],
    fileName: clip.fileName,
    mediaType: read.mediaType,
    readAs: read.readAs,
    unread: read.unread,
    parts: stored.map(({ part }) => part),
    details: [...read.details],
    enclosedIn: enclosure?.in ?? null,
    tool: { app: `Uradori ${appVersion}`, host: host.name, extractor: read.extractor },
    reading: {
      sha256: await sha256Of(normalised),
      characters: text.length,
      leftOut: leftOut.reduce((sum, piece) => sum + piece.text.length, 0),
    },
    interests: [...read.interests],
    transcriptOf: null,
    previousCaptureId: null,
  }
  const place = { id: capture.id, caseId: source.caseId, sourceId: source.id }
  return {
    capture,
    reading: { ...place, pages: [], document: null, ...read.reading },
    facts: factsOf(read),
    kind: read.kind,
    blobs: stored.map(({ blob }) => blob),
  }
}

/** Clocks that differ by less than this many seconds are not worth a word. */
const tolerableClockDifference = 300

function doubt(clockAhead: number | null): number | null {
  return clockAhead !== null && Math.abs(clockAhead) > tolerableClockDifference ? clockAhead : null
}

function factsOf({ facts }: ReadClip): SourceFacts {
  const told = (page: string | null) => ({ page, own: null })
  return {
    title: told(facts.title),
    author: told(facts.author),
    publisher: told(facts.publisher),
    publishedAt: told(facts.publishedAt),
    canonicalUrl: told(facts.canonicalUrl),
    language: told(facts.language),
  }
}
