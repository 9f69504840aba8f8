import type { Capture, CaptureMethod, CapturePart } from '#shared/domain/capture'
import { likenesses } from '#shared/domain/duplicates'
import { nameOf, type Source, type SourceFacts } from '#shared/domain/source'
import { AppError } from '#shared/errors'
import { largestPart, type CapturedPage, type Host } from '#shared/host/contract'
import { normaliseForDuplicates } from '#shared/text/normalise'
import type { Clip, ClipPart } from './capture/clip'
import type { ReadClip } from './capture/read-clip'
import { checkSize } from './capture/too-large'
import type { ClipRequest, Enclosure, Intake } from './clip-queue'
import { blobOf, sha256Of } from './data/blobs'
import { addCapture, capturesOfCase, type NewCapture } from './data/captures'
import type { Database } from './data/database'
import { addStub, failCapture, retryCapture, sourcesOf } from './data/sources'

/** What taking in needs of the world. */
export type IntakeTools = Readonly<{
  db: Database
  host: Host
  appVersion: string
  now: () => string
  newId: () => string
}>

/** What came, before it is read: the clip, and how it was got. */
export type Fetched = Readonly<{
  clip: Clip
  page: CapturedPage | null
  requestedUrl: string | null
}>

/** How one request is taken in: its stub at once, then its bytes, its text, its capture. */
export function intakeOf(tools: IntakeTools, caseId: string, request: ClipRequest): Intake {
  const url = request.url
  const fileName = request.method === 'file' ? request.file.name : null
  const kind = (request.method === 'address' && request.kind) || 'article'
  const id = tools.newId()
  return {
    ...common(tools, request, (source, tell) => fetched(tools, source, request, tell)),
    purpose: 'source',
    name: fileName ?? url ?? (request.method === 'paste' ? request.plain.trim().slice(0, 80) : ''),
    prepare: () => addStub(tools.db, { id, caseId, kind, url, fileName, at: tools.now() }),
  }
}

/** How a stub is filled at a second try: from its address, or from what is given instead. */
export function intakeAgain(
  tools: IntakeTools,
  source: Source,
  request: ClipRequest = { method: 'address', url: source.url ?? '' },
): Intake {
  return {
    ...common(tools, request, (stub, tell) => fetched(tools, stub, request, tell)),
    purpose: 'source',
    name: nameOf(source) ?? '',
    prepare: () => retryCapture(tools.db, source, tools.now()),
  }
}

/** How deep files in files are taken out; what lies deeper stays in what encloses it. */
const deepestEnclosed = 5

/** What was inside of a capture that is kept, each to be taken in as a source of its own. */
export function enclosedRequests(
  { enclosed }: ReadClip,
  { id }: Capture,
  around: Enclosure | null,
): ClipRequest[] {
  const at: Enclosure = { in: id, depth: (around?.depth ?? 0) + 1 }
  if (at.depth > deepestEnclosed) return []
  return enclosed.map(({ name, mediaType, bytes }) => {
    const file = new File([bytes], name, { type: mediaType })
    return { method: 'file', file, url: null, enclosed: at }
  })
}

export type Tell = Parameters<Intake['fill']>[1]

/** Stops the host's work on a source. */
export function cancelFetching({ host }: IntakeTools, source: Source): void {
  if (host.supports('cancelCapture')) void host.cancelCapture({ captureId: source.id })
}

function common(
  tools: IntakeTools,
  request: ClipRequest,
  fetch: (source: Source, tell: Tell) => Promise<Fetched>,
): Pick<Intake, 'fill' | 'fail' | 'cancel' | 'enclosed'> {
  const enclosure = (request.method === 'file' && request.enclosed) || null
  let inside: readonly ClipRequest[] = []
  const stopped = new AbortController()
  const { signal } = stopped
  return {
    enclosed: () => inside,
    fill: async (source, tell) => {
      const got = await fetch(source, tell)
      tell({ step: 'reading', page: null })
      const { readClip } = await import('./capture/read-clip') // Large, and not needed to start.
      const read = await readClip(got.clip, {
        signal,
        tell: (number, of) => tell({ step: 'reading', page: { number, of } }),
      })
      const { capture, state } = await store(tools, source, got, read, enclosure)
      inside = enclosedRequests(read, capture, enclosure)
      return state
    },
    fail: async (source, error) => {
      await failCapture(tools.db, source, error, tools.now())
    },
    cancel: (source) => {
      stopped.abort()
      cancelFetching(tools, source)
    },
  }
}

/** Gets what is asked for: the bytes of an address, a file or a paste. */
export async function fetched(
  { host }: IntakeTools,
  source: Source,
  request: ClipRequest,
  tell: Tell,
): Promise<Fetched> {
  switch (request.method) {
    case 'paste':
      return { clip: pasted(request), page: null, requestedUrl: null }
    case 'file':
      return { clip: await opened(request), page: null, requestedUrl: null }
    case 'address': {
      if (!host.supports('capturePage')) throw new AppError('not-supported')
      tell({ step: 'fetching', stage: null, received: 0 })
      const off = host.on('captureProgress', ({ captureId, stage, received }) => {
        if (captureId === source.id) tell({ step: 'fetching', stage, received })
      })
      try {
        const page = await host.capturePage({ captureId: source.id, url: request.url })
        if (page.status !== null && page.status >= 400) {
          throw new AppError('page-status', { status: page.status })
        }
        return { clip: fromPage(page), page, requestedUrl: request.url }
      } finally {
        off()
      }
    }
  }
}

function pasted({ html, plain, url }: Extract<ClipRequest, { method: 'paste' }>): Clip {
  const utf8 = new TextEncoder()
  const parts: ClipPart[] = []
  if (html !== null) {
    parts.push({ role: 'page', bytes: utf8.encode(html), mediaType: 'text/html' })
  }
  parts.push({
    role: html === null ? 'page' : 'plain',
    bytes: utf8.encode(plain),
    mediaType: 'text/plain',
  })
  return { method: 'paste', parts, url, headers: [], fileName: null }
}

async function opened({ file, url }: Extract<ClipRequest, { method: 'file' }>): Promise<Clip> {
  checkSize(file.size, largestPart)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const mediaType = file.type || 'application/octet-stream'
  const parts: ClipPart[] = [{ role: 'page', bytes, mediaType }]
  return { method: 'file', parts, url, headers: [], fileName: file.name }
}

function fromPage(page: CapturedPage): Clip {
  const part = (role: ClipPart['role'], bytes: Uint8Array | null, mediaType: string) =>
    bytes && bytes.length > 0 ? [{ role, bytes, mediaType }] : []
  return {
    method: 'address',
    parts: [
      ...part('page', page.body, page.mediaType),
      ...part('rendered', page.html, 'text/html'),
      ...part('snapshot', page.snapshot, 'multipart/related'),
      ...part('screenshot', page.screenshot, 'image/png'),
      ...part('print', page.print, 'application/pdf'),
    ],
    url: page.finalUrl,
    headers: page.headers,
    fileName: null,
  }
}

async function store(
  tools: IntakeTools,
  source: Source,
  got: Fetched,
  read: ReadClip,
  enclosure: Enclosure | null,
) {
  const { db } = tools
  const made = await newCapture(tools, source, got, read, enclosure)
  const filled = await addCapture(db, made)
  const [others, captures] = await Promise.all([
    sourcesOf(db, source.caseId),
    capturesOfCase(db, source.caseId),
  ])
  const like = likenesses(filled, made.capture, others, captures)
  const { characters, leftOut: left } = made.capture.reading
  const state = { step: 'saved', characters, leftOut: left, like } as const
  return { capture: made.capture, state }
}

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
