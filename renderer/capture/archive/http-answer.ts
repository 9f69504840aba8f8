import { fieldOf, headEnd, headOf, type Fields } from './head-fields'
import { joinedBytes } from '#shared/joined-bytes'
import { largestHead } from './limits'

/** What a server answered, as a record holds it: the body as it went over the wire. */
export type Answer = Readonly<{ status: number; fields: Fields; body: Uint8Array }>

/** Reads an answer (RFC 9112) at the beginning of `block`; null where there is none. */
export function answerIn(block: Uint8Array): Answer | null {
  const end = headEnd(block, largestHead)
  if (end < 0) return null
  const { line, fields } = headOf(block.subarray(0, end))
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/i.exec(line)?.[1]
  return status === undefined ? null : { status: Number(status), fields, body: block.subarray(end) }
}

/**
 * A body without its transfer coding (RFC 9112, section 7.1). Many writers take the chunks apart and leave the
 * field that tells of them: what does not begin as chunks do is given back as it is.
 */
export function unchunked(fields: Fields, body: Uint8Array): Uint8Array {
  if (!/\bchunked\b/i.test(fieldOf(fields, 'transfer-encoding') ?? '')) return body
  const pieces: Uint8Array[] = []
  for (let at = 0; at < body.length;) {
    const end = body.indexOf(10, at)
    const line = end < 0 || end - at > 1000 ? '' : latin.decode(body.subarray(at, end))
    const size = /^\s*([0-9a-f]{1,8})\s*(;.*)?\r?$/i.exec(line)?.[1]
    if (size === undefined) return pieces.length === 0 ? body : joinedBytes(pieces)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    pieces.push(body.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    if (body[at] === 13) at += 1
    if (body[at] === 10) at += 1
  }
  return joinedBytes(pieces)
}

const latin = new TextDecoder('windows-1252')
