import type { Capture } from '#shared/domain/capture'
import { noFacts, type Source } from '#shared/domain/source'
import { AppError } from '#shared/errors'
import { addVersion, type Renewed } from './data/recapture'
import type { IntakeTools } from './intake-tools'
import { newCapture } from './new-capture'

/**
 * Makes a capture of what the reporter wrote, which never changes any more and can be marked and cited; the
 * passages of the version before it are looked up in it. `transcriptOf` is the capture that it writes down.
 * @throws {AppError} `empty-input`.
 */
export async function keepVersion(
  tools: IntakeTools,
  source: Source,
  writing: string,
  transcriptOf: Capture | null,
): Promise<Renewed> {
  if (writing.trim() === '') throw new AppError('empty-input')
  const { readClip } = await import('./capture/read-clip') // Large, and not needed to start.
  const bytes = new TextEncoder().encode(writing)
  const parts = [{ role: 'page', bytes, mediaType: 'text/plain' }] as const
  const clip = { method: 'typed', parts, url: null, headers: [], fileName: null } as const
  const read = await readClip(clip)
  const got = { clip, page: null, requestedUrl: null }
  const made = await newCapture(tools, source, got, read)
  return addVersion(tools.db, {
    ...made,
    capture: { ...made.capture, transcriptOf: transcriptOf?.id ?? null },
    // A title is what the reporter calls it, and not its first line.
    facts: noFacts(),
  })
}
