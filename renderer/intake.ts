import type { Capture } from '#shared/domain/capture'
import { likenesses } from '#shared/domain/duplicates'
import { nameOf, type Source } from '#shared/domain/source'
import { AppError } from '#shared/errors'
import type { ReadClip } from './capture/read-clip'
import type { ClipItem, ClipRequest, Enclosure, Intake } from './clip-queue'
import { sha256Of } from './data/blobs'
import { addCapture, capturesInside, capturesOfCase, type NewCapture } from './data/captures'
import type { Database } from './data/database'
import { addStub, failCapture, retryCapture, sourcesOf } from './data/sources'
import { fetched } from './fetched'
import type { IntakeTools } from './intake-tools'
import { newCapture } from './new-capture'

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
      // Asked before it is stored: what fails here must not fail what is kept.
      const known = read.enclosed.length === 0 ? [] : await capturesInside(db, made.capture)
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

/** What was inside of a capture that is kept, and is none of the `known` captures: each to be a source of its own. */
async function enclosedRequests(
  { enclosed }: ReadClip,
  { id }: Capture,
  around: Enclosure | null,
  known: readonly Capture[],
): Promise<ClipRequest[]> {
  const at: Enclosure = { in: id, depth: (around?.depth ?? 0) + 1 }
  if (at.depth > deepestEnclosed) return []
  const hashes = new Set(known.flatMap(({ parts }) => parts.map(({ sha256 }) => sha256)))
  const requests: ClipRequest[] = []
  for (const { name, mediaType, bytes } of enclosed) {
    if (hashes.has(await sha256Of(bytes))) continue
    const file = new File([bytes], name, { type: mediaType })
    requests.push({ method: 'file', file, url: null, enclosed: at })
  }
  return requests
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
