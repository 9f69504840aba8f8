import { AppError } from '#shared/errors'

/** Lets the window answer, and ends the work with `cancelled` where it was stopped. */
export type Turn = () => Promise<void>

/** Milliseconds of work after which the window gets a turn. */
const patience = 30

export function turnsOf(pause: () => Promise<void>, signal?: AbortSignal): Turn {
  let turn = performance.now()
  return async () => {
    if (signal?.aborted) throw new AppError('cancelled')
    if (performance.now() - turn < patience) return
    await pause()
    turn = performance.now()
  }
}
