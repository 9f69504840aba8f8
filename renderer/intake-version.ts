import { addressOf, nameOf, type Source } from '#shared/domain/source'
import { AppError } from '#shared/errors'
import type { ClipRequest, Intake } from './clip-queue'
import { addVersion, noteFailedVersion } from './data/recapture'
import { sourceOf } from './data/sources'
import { filling } from './intake'
import type { IntakeTools } from './intake-tools'

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
  return {
    ...filling(tools, request, async (made) => {
      return { step: 'renewed', ...(await addVersion(db, made)) }
    }),
    purpose: 'version',
    name: nameOf(source) ?? '',
    prepare: async () => {
      if (!db.writer.mayWrite()) throw new AppError('read-only-window')
      const now = await sourceOf(db, source.id)
      if (!now) throw new AppError('not-found', { id: source.id })
      return now
    },
    fail: (now, error) => noteFailedVersion(db, now, error, tools.now()),
  }
}
