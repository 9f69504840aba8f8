import type { Unread } from '#shared/domain/capture'
import { AppError } from '#shared/errors'

/** What stopped the reading of a document, for the reporter; the bytes are kept all the same. */
export function troubleOf(thrown: unknown): Unread {
  if (thrown instanceof AppError) return { code: thrown.code, details: thrown.details }
  const isLocked = thrown instanceof Error && thrown.name === 'PasswordException'
  return { code: isLocked ? 'document-password' : 'document-damaged', details: {} }
}
