import { z } from 'zod'

/** Every failure the app can name. Its wording for people is in the message catalogues. */
export const ErrorCode = z.enum([
  'unexpected',
  'invalid-input',
  'not-found',
  'not-supported',
  'cancelled',
  // keeping
  'write-timeout',
  'quota',
  'database-closed',
  'database-too-new',
  'database-unavailable',
  'read-only-window',
  'changed-meanwhile',
  'undo-conflict',
  'draft-unreadable',
  'reason-required',
  'deadline-past',
  'nothing-asked',
  // clipping
  'empty-input',
  'not-text', // Not thrown any more; stubs that failed by it are stored.
  'too-large',
  'unreadable-archive',
  'unread-coding',
  'unreadable-text',
  'unreadable-file',
  'picture-too-large',
  'document-password',
  'document-damaged',
  'document-slow',
  'document-no-text',
  'file-type', // As `not-text`.
  'bad-address',
  'page-unreachable',
  'private-address',
  'page-status',
  'page-timeout',
  'too-many-redirects',
  'not-a-page',
  // from the browser
  'no-window',
  'no-open-case',
  'port-busy',
  'port-closed',
  // leaving
  'export-failed',
  'save-failed',
  'print-failed',
  'case-too-large',
])
export type ErrorCode = z.infer<typeof ErrorCode>

export type ErrorDetails = Readonly<Record<string, string | number>>

/** A failure with a name. `details` fill the slots of its wording and never hold a stack or a path. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options)
    this.code = code
    this.details = details
  }
}

/** Gives any thrown value a name, keeping the original as `cause`. */
export function toAppError(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : new AppError('unexpected', {}, { cause: thrown })
}
