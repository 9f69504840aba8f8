import { AppError } from '#shared/errors'

/** Waits for `promise`, at most `ms` milliseconds. @throws {AppError} page-timeout, when that is over. */
export async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_resolve, reject) => {
    const seconds = Math.round(ms / 1000)
    timer = setTimeout(() => reject(new AppError('page-timeout', { seconds })), ms)
  })
  try {
    return await Promise.race([promise, over])
  } finally {
    clearTimeout(timer)
  }
}
