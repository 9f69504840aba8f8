import { randomBytes } from 'node:crypto'
import { plainCode } from '#shared/host/pairing-code'
import { isSame } from './pairings'

/** Without letters that look like figures (Crockford's base 32). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 28
/** Milliseconds for which a code holds. */
export const codeLivesMs = 10 * 60_000

/**
 * A code of 140 random bits in groups of four. Browser and app are on one computer, so it is copied and not
 * typed: it may be too long to be guessed, and needs no count of tries.
 */
export function newCode(random: (bytes: number) => Uint8Array = randomBytes): string {
  const code = Array.from(random(length), (byte) => letters[byte % 32]).join('')
  return code.replaceAll(/(.{4})(?=.)/g, '$1-')
}

/** A token of 256 random bits. It is never shown: it goes from the app to the extension, once. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function isThisCode(given: string, code: string): boolean {
  return isSame(plainCode(given), plainCode(code))
}
