import type { Capture, Detail } from '#shared/domain/capture'
import type { Passage } from '#shared/domain/passage'
import { newSource, type Source } from '#shared/domain/source'
import { AppError } from '#shared/errors'
import type { ClipHead } from '#shared/host/browser-clip'
import { describe } from '#shared/text/quote'
import { sourceAtAddress, type SourceAtAddress } from './browser-source'
import type { Clip } from './capture/clip'
import type { Intake } from './clip-queue'
import { addCapture, type NewCapture } from './data/captures'
import { addVersion } from './data/recapture'
import { savedState } from './intake'
import type { IntakeTools } from './intake-tools'
import { newCapture } from './new-capture'
import { placeOfSelection } from './selection-place'

/** A tab as a paired browser hands it over. */
export type BrowserClip = Readonly<{ head: ClipHead; bytes: readonly Uint8Array[] }>

/**
 * How a tab from the reporter's browser is taken in: as a version of the source that has its address, where
 * that is wanted, else as a source of its own. Source and capture have the id that the extension gave, and
 * come in one act: what fails leaves nothing, and the browser still has it.
 */
export function intakeFromBrowser(
  tools: IntakeTools,
  caseId: string,
  { head, bytes }: BrowserClip,
): Intake {
  const { db } = tools
  const stopped = new AbortController()
  let there: SourceAtAddress | null = null
  const isVersion = () => there !== null && there.captures.length > 0
  return {
    get purpose() {
      return isVersion() ? 'filed' : 'source'
    },
    name: head.title || head.url,
    prepare: async () => {
      there = head.asVersion ? await sourceAtAddress(db, caseId, head.url) : null
      const { id, url } = head
      const made = { id, caseId, kind: 'article', url, createdAt: tools.now() } as const
      return there?.source ?? newSource(made)
    },
    fill: async (source, tell) => {
      tell({ step: 'reading', page: null })
      const made = await madeFrom(tools, source, { head, bytes }, stopped.signal)
      return isVersion()
        ? { step: 'renewed', ...(await addVersion(db, made)) }
        : savedState(db, await addCapture(db, made, source), made.capture)
    },
    fail: async () => {}, // Nothing was stored; the extension keeps the page and says why.
    enclosed: () => [],
    cancel: () => stopped.abort(),
  }
}

async function madeFrom(
  tools: IntakeTools,
  source: Source,
  { head, bytes }: BrowserClip,
  signal: AbortSignal,
): Promise<NewCapture> {
  const { readClip } = await import('./capture/read-clip') // Large, and not needed to start.
  const clip = clipOf({ head, bytes })
  const read = await readClip(clip, { signal })
  if (signal.aborted) throw new AppError('cancelled')
  const got = { clip, page: null, requestedUrl: null }
  const made = await newCapture({ ...tools, newId: () => head.id }, source, got, read)
  const capture: Capture = { ...made.capture, savedAt: head.at, details: detailsOf(head) }
  return { ...made, capture, passage: selected(tools, made, head.selection) }
}

const mediaTypes = {
  snapshot: 'multipart/related',
  rendered: 'text/html',
  screenshot: 'image/png',
} as const

function clipOf({ head, bytes }: BrowserClip): Clip {
  const parts = head.parts.flatMap(({ role }, index) => {
    const part = bytes[index]
    return part ? [{ role, bytes: part, mediaType: mediaTypes[role] }] : []
  })
  return { method: 'browser', parts, url: head.url, headers: [], fileName: null }
}

/** The longest value that a detail may have. */
const longestDetail = 2000

function detailsOf({ browser, extension, selection }: ClipHead): Detail[] {
  const cut =
    selection.length > longestDetail ? `${selection.slice(0, longestDetail - 1)}…` : selection
  return [
    { name: 'browser', value: browser },
    { name: 'extension', value: extension },
    ...(cut.trim() === '' ? [] : [{ name: 'selection', value: cut }]),
  ].filter(({ value }) => value !== '')
}

/** The words that were selected, if they stand in the reading text once and as they are. */
function selected(
  { now, newId }: IntakeTools,
  { capture, reading }: NewCapture,
  selection: string,
): Passage | null {
  const place = placeOfSelection(reading.text, selection)
  if (!place) return null
  const { caseId, sourceId, id: captureId } = capture
  return {
    id: newId(),
    caseId,
    sourceId,
    captureId,
    selector: describe(reading.text, place.start, place.end),
    pages: null,
    note: '',
    keptBeside: null,
    createdAt: now(),
  }
}
