import { AppError } from '#shared/errors'

/**
 * What `work` gives, unless it takes longer than `ms` or the reporter stops it. The work itself is not
 * ended by that: end its worker. `limit` is that of which `ms` is left.
 * @throws {AppError} `cancelled`, or `document-slow` with the limit in `seconds`.
 */
export function inTimeFor<T>(
  ms: number,
  work: Promise<T>,
  { signal, limit = ms }: Readonly<{ signal?: AbortSignal | undefined; limit?: number }> = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const seconds = Math.max(1, Math.round(limit / 1000))
    const tooLong = () => reject(new AppError('document-slow', { seconds }))
    const stop = () => reject(new AppError('cancelled'))
    const timer = setTimeout(tooLong, Math.max(0, ms))
    signal?.addEventListener('abort', stop)
    if (signal?.aborted) stop()
    void work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    })
  })
}
