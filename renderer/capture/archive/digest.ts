import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** What came of comparing bytes with a checksum; `unknown` where its kind is none that Uradori knows. */
export type Checked = 'intact' | 'differs' | 'none' | 'unknown'

/** Bytes given piece by piece, compared in the end with the checksum that was stated for them. */
export type Checker = Readonly<{ add: (bytes: Uint8Array) => void; outcome: () => Checked }>

const kinds = { md5, sha1, sha256, sha512 } as const

/**
 * Compares bytes with a labelled checksum (`sha1:…`, ISO 28500 section 5.8), in hexadecimal as in a
 * datapackage.json, in base32 as most WARC writers give it, or in base64.
 */
export function checker(stated: string | null): Checker {
  const [, label = '', value = ''] = /^([a-z\d-]+):(\S+)$/i.exec(stated?.trim() ?? '') ?? []
  const name = label.toLowerCase().replace(/-/g, '')
  if (stated === null) return { add: () => undefined, outcome: () => 'none' }
  if (!isKind(name)) return { add: () => undefined, outcome: () => 'unknown' }
  const hash = kinds[name].create()
  return {
    add: (bytes) => void hash.update(bytes),
    outcome: () => (writtenAs(hash.digest(), value) ? 'intact' : 'differs'),
  }
}

function isKind(name: string): name is keyof typeof kinds {
  return Object.hasOwn(kinds, name)
}

function writtenAs(digest: Uint8Array, value: string): boolean {
  const bare = value.replace(/=+$/, '')
  if (bytesToHex(digest) === bare.toLowerCase()) return true
  if (base32(digest) === bare.toUpperCase()) return true
  const base64 = btoa(String.fromCharCode(...digest)).replace(/=+$/, '')
  return base64 === bare.replace(/-/g, '+').replace(/_/g, '/')
}

/** RFC 4648, section 6, without padding. */
export function base32(bytes: Uint8Array): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const fives = bits.match(/.{1,5}/g) ?? []
  return fives.map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}
