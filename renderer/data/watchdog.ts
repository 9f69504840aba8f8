import Dexie from 'dexie'
import { AppError, type ErrorCode } from '#shared/errors'
import { innerAppError } from './database'

/** A write that has not settled after this long is told as failed: on a full disk it never settles. */
export const writeTimeoutSeconds = 10

/** `write`, or `write-timeout` after `seconds`. The write itself goes on; it may still come through. */
export async function watched<T>(write: PromiseLike<T>, seconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new AppError('write-timeout', { seconds })), seconds * 1000)
  })
  try {
    return await Promise.race([write, late])
  } catch (thrown) {
    throw writeError(thrown)
  } finally {
    clearTimeout(timer)
  }
}

const codes: Readonly<Record<string, ErrorCode>> = {
  [Dexie.errnames.QuotaExceeded]: 'quota',
  [Dexie.errnames.DatabaseClosed]: 'database-closed',
  [Dexie.errnames.InvalidState]: 'database-closed',
  [Dexie.errnames.OpenFailed]: 'database-unavailable',
}

/** Names why a write failed, however deep Dexie has wrapped it. */
export function writeError(thrown: unknown): AppError {
  const known = innerAppError(thrown)
  if (known) return known
  for (let error = thrown; error instanceof Error; error = innerOf(error)) {
    const code = codes[error.name]
    if (code) return new AppError(code, {}, { cause: thrown })
  }
  return new AppError('unexpected', {}, { cause: thrown })
}

function innerOf(error: Error): unknown {
  return error instanceof Dexie.DexieError ? error.inner : error.cause
}
