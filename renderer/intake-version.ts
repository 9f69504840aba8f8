import { addressOf, nameOf, type Source } from '#shared/domain/source'
import { AppError } from '#shared/errors'
import type { ClipRequest, Intake } from './clip-queue'
import { addVersion, noteFailedVersion } from './data/recapture'
import { sourceOf } from './data/sources'
import { cancelFetching, enclosedRequests, fetched, newCapture, type IntakeTools } from './intake'

/**
 * How a source that has a capture is captured once more: from its address, or from what is given instead.
 * Nothing is stored before the new capture is whole; one that fails leaves only its line in the log.
 */
export function intakeVersion(
  tools: IntakeTools,
  source: Source,
  request: ClipRequest = { method: 'address', url: addressOf(source) ?? '' },
): Intake {
  const { db } = tools
  const enclosure = (request.method === 'file' && request.enclosed) || null
  let inside: readonly ClipRequest[] = []
  const stopped = new AbortController()
  const { signal } = stopped
  return {
    purpose: 'version',
    name: nameOf(source) ?? '',
    prepare: async () => {
      if (!db.writer.mayWrite()) throw new AppError('read-only-window')
      const now = await sourceOf(db, source.id)
      if (!now) throw new AppError('not-found', { id: source.id })
      return now
    },
    fill: async (now, tell) => {
      const got = await fetched(tools, now, request, tell)
      tell({ step: 'reading', page: null })
      const { readClip } = await import('./capture/read-clip') // Large, and not needed to start.
      const read = await readClip(got.clip, {
        signal,
        tell: (number, of) => tell({ step: 'reading', page: { number, of } }),
      })
      const made = await newCapture(tools, now, got, read, enclosure)
      const renewed = await addVersion(db, made)
      inside = enclosedRequests(read, made.capture, enclosure)
      return { step: 'renewed', ...renewed }
    },
    enclosed: () => inside,
    fail: (now, error) => noteFailedVersion(db, now, error, tools.now()),
    cancel: (now) => {
      stopped.abort()
      cancelFetching(tools, now)
    },
  }
}
