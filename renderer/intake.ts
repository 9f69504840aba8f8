import type { Capture, CaptureMethod, CapturePart } from '#shared/domain/capture'
import { likenesses } from '#shared/domain/duplicates'
import { nameOf, type Source, type SourceFacts } from '#shared/domain/source'
import { AppError } from '#shared/errors'
import { largestPart, type CapturedPage, type Host } from '#shared/host/contract'
import { normaliseForDuplicates } from '#shared/text/normalise'
import { longestMediaType, type Clip, type ClipPart } from './capture/clip'
import type { ReadClip } from './capture/read-clip'
import { checkSize } from './capture/too-large'
import type { ClipItem, ClipRequest, Enclosure, Intake } from './clip-queue'
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

/** How a page was answered, now or when it was archived. */
type Answered = Pick<CapturedPage, 'finalUrl' | 'status' | 'headers' | 'redirects' | 'clockAhead'>

/** What came, before it is read: the clip, and how it was got. */
type Fetched = Readonly<{
  clip: Clip
  page: Answered | null
  requestedUrl: string | null
}>

/** How one request is taken in: its stub at once, then its bytes, its text, its capture. */
export function intakeOf(tools: IntakeTools, caseId: string, request: ClipRequest): Intake {
  const url = request.url
  const fileName = request.method === 'file' ? request.file.name : null
  const kind = (request.method === 'address' && request.kind) || 'article'
  const id = tools.newId()
  return {
    ...filling(tools, request, (made) => store(tools, made)),
    fail: (source, error) => failed(tools, source, error),
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
    ...filling(tools, request, (made) => store(tools, made)),
    fail: (stub, error) => failed(tools, stub, error),
    purpose: 'source',
    name: nameOf(source) ?? '',
    prepare: () => retryCapture(tools.db, source, tools.now()),
  }
}

type Tell = Parameters<Intake['fill']>[1]

/** How a request is got, read and made into a capture, which `keep` stores; and how it is stopped. */
export function filling(
  tools: IntakeTools,
  request: ClipRequest,
  keep: (made: NewCapture) => Promise<ClipItem['state']>,
): Pick<Intake, 'fill' | 'cancel' | 'enclosed'> {
  const { db, host } = tools
  const enclosure = (request.method === 'file' && request.enclosed) || null
  let inside: readonly ClipRequest[] = []
  const stopped = new AbortController()
  const { signal } = stopped
  return {
    enclosed: () => inside,
    fill: async (source, tell) => {
      const got = await fetched(tools, source, request, tell)
      tell({ step: 'reading', page: null })
      const { readClip } = await import('./capture/read-clip') // Large, and not needed to start.
      const read = await readClip(got.clip, {
        signal,
        tell: (number, of) => tell({ step: 'reading', page: { number, of } }),
      })
      const made = await newCapture(tools, source, got, read, enclosure)
      const known = await enclosedIn(db, source)
      if (signal.aborted) throw new AppError('cancelled')
      const state = await keep(made)
      inside = await enclosedRequests(read, made.capture, enclosure, known)
      return state
    },
    cancel: (source) => {
      stopped.abort()
      if (host.supports('cancelCapture')) void host.cancelCapture({ captureId: source.id })
    },
  }
}

async function failed({ db, now }: IntakeTools, source: Source, error: AppError): Promise<void> {
  await failCapture(db, source, error, now())
}

/** How deep files in files are taken out; what lies deeper stays in what encloses it. */
const deepestEnclosed = 5

/** What was inside of a capture that is kept, and is not `known` by its hash: each to be a source of its own. */
async function enclosedRequests(
  { enclosed }: ReadClip,
  { id }: Capture,
  around: Enclosure | null,
  known: ReadonlySet<string>,
): Promise<ClipRequest[]> {
  const at: Enclosure = { in: id, depth: (around?.depth ?? 0) + 1 }
  if (at.depth > deepestEnclosed) return []
  const requests: ClipRequest[] = []
  for (const { name, mediaType, bytes } of enclosed) {
    if (known.has(await sha256Of(bytes))) continue
    const file = new File([bytes], name, { type: mediaType })
    requests.push({ method: 'file', file, url: null, enclosed: at })
  }
  return requests
}

/** The hashes of the files that were taken out of what was captured of a source before. */
async function enclosedIn(db: Database, { id, caseId }: Source): Promise<ReadonlySet<string>> {
  const captures = await capturesOfCase(db, caseId)
  const own = new Set(captures.flatMap((capture) => (capture.sourceId === id ? capture.id : [])))
  const inside = captures.filter((capture) => own.has(capture.enclosedIn ?? ''))
  return new Set(inside.flatMap(({ parts }) => parts.map(({ sha256 }) => sha256)))
}

/** Gets what is asked for: the bytes of an address, a file or a paste. */
async function fetched(
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
  // What a browser or a mail says of it can be of any length.
  const mediaType = (file.type || 'application/octet-stream').slice(0, longestMediaType)
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

/** Fills a source for the first time, and looks for others like it. */
async function store({ db }: IntakeTools, made: NewCapture): Promise<ClipItem['state']> {
  return savedState(db, await addCapture(db, made), made.capture)
}

/** What is told of a source once it is stored: how much was read, and what in the case it is like. */
export async function savedState(
  db: Database,
  filled: Source,
  capture: Capture,
): Promise<ClipItem['state']> {
  const [others, captures] = await Promise.all([
    sourcesOf(db, filled.caseId),
    capturesOfCase(db, filled.caseId),
  ])
  const like = likenesses(filled, capture, others, captures)
  const { characters, leftOut } = capture.reading
  return { step: 'saved', characters, leftOut, like }
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
