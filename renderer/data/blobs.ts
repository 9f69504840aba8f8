import { AppError } from '#shared/errors'
import type { Database } from './database'
import { decodeRows } from './rows'
import type { StoredBlob } from './tables'

/** SHA-256 in lower-case hexadecimal, by the platform's own implementation. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export async function blobOf(bytes: Uint8Array): Promise<StoredBlob> {
  return { sha256: await sha256Of(bytes), bytes }
}

/** @throws {AppError} `not-found` */
export async function bytesOf(db: Database, sha256: string): Promise<Uint8Array> {
  const bytes = await bytesIfHeld(db, sha256)
  if (!bytes) throw new AppError('not-found', { id: sha256 })
  return bytes
}

export async function bytesIfHeld(db: Database, sha256: string): Promise<Uint8Array | null> {
  const blob = await db.blobs.get(sha256)
  return blob ? db.codec.decodeBytes(sha256, blob.bytes) : null
}

/** Bytes held for a case, each counted once. */
export async function bytesHeld(db: Database, caseId: string): Promise<number> {
  const captures = await decodeRows(db, 'captures', await db.captures.where({ caseId }).toArray())
  const sizes = new Map(captures.flatMap(({ parts }) => parts.map((p) => [p.sha256, p.size])))
  return [...sizes.values()].reduce((sum, size) => sum + size, 0)
}

/**
 * Drops bytes that no capture of any case mentions. Only at start: while a window is open, Undo may
 * still bring a removed source back.
 * @returns how many were dropped.
 */
export async function sweepBlobs(db: Database): Promise<number> {
  const captures = await decodeRows(db, 'captures', await db.captures.toArray())
  const mentioned = new Set(captures.flatMap(({ parts }) => parts.map(({ sha256 }) => sha256)))
  const stored = await db.blobs.toCollection().primaryKeys()
  const orphans = stored.filter((sha256) => !mentioned.has(sha256))
  await db.blobs.bulkDelete(orphans)
  return orphans.length
}
