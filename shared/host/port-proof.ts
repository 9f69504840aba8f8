import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** What the app keeps of a secret: by it alone nobody can say the secret. Lower-case hexadecimal. */
export function keyOf(secret: string): string {
  return bytesToHex(sha256(utf8ToBytes(secret)))
}

/**
 * Shows whoever knows the secret that this port is the app's, before anything of theirs is sent there: any
 * program may listen where the app listened before. HMAC-SHA-256 (RFC 2104) over what was asked and the port,
 * so that an answer cannot be passed on from another port.
 */
export function portProof(key: string, nonce: string, port: number): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(`uradori ${port} ${nonce}`)))
}
