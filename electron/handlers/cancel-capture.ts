import { AppError } from '#shared/errors'
import type { HostCalls } from '#shared/host/contract'

/** The captures under way, each with what stops it. */
export type RunningCaptures = Map<string, AbortController>

/** Stops a capture; one that has ended, or never was, is stopped already. */
export function cancelCapture(running: RunningCaptures): HostCalls['cancelCapture'] {
  return async ({ captureId }) => {
    running.get(captureId)?.abort(new AppError('cancelled'))
    return {}
  }
}
