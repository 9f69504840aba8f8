import { AppError } from '#shared/errors'

/** @throws {AppError} `too-large` (`size`, `limit`, in MB) where there are more than `limit` bytes. */
export function checkSize(size: number, limit: number): void {
  if (size <= limit) return
  const inMegabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  throw new AppError('too-large', { size: inMegabytes(size), limit: inMegabytes(limit) })
}
