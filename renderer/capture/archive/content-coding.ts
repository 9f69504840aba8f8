import { AppError } from '#shared/errors'
import { checkSize } from '../too-large'
import { fieldOf, type Fields } from './head-fields'
import { atATime } from './limits'
import { joinedBytes } from '#shared/joined-bytes'

/** A body as the page meant it; `isWhole` is false where its packing breaks off. */
export type Decoded = Readonly<{ bytes: Uint8Array; isWhole: boolean }>

/**
 * A body without its content codings (RFC 9110, section 8.4), at most `limit` bytes of it. What does not begin as
 * its coding does was unpacked by whoever wrote the archive, and is given back as it is.
 * @throws {AppError} `too-large` (`size`, `limit`, in MB), `unread-coding` (`coding`) for one that Uradori
 * has no reader for.
 */
export async function decodedBody(
  fields: Fields,
  body: Uint8Array,
  limit: number,
): Promise<Decoded> {
  const named = (fieldOf(fields, 'content-encoding') ?? '').toLowerCase()
  const codings = named.split(',').map((each) => each.trim())
  let decoded: Decoded = { bytes: body, isWhole: true }
  for (const coding of codings.filter((each) => each !== '' && each !== 'identity').toReversed()) {
    const { bytes, isWhole } = await without(coding, decoded.bytes, limit)
    decoded = { bytes, isWhole: isWhole && decoded.isWhole }
  }
  checkSize(decoded.bytes.length, limit)
  return decoded
}

async function without(coding: string, bytes: Uint8Array, limit: number): Promise<Decoded> {
  const [first = 0, second = 0] = bytes
  if (bytes.length === 0) return { bytes, isWhole: true }
  if (coding === 'gzip' || coding === 'x-gzip') {
    if (first !== 0x1f || second !== 0x8b) return { bytes, isWhole: true }
    return unpacked('gzip', bytes, limit)
  }
  if (coding === 'deflate') {
    // Servers send it with the frame of RFC 1950 or, wrongly, without.
    const isFramed = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
    const decoded = await unpacked(isFramed ? 'deflate' : 'deflate-raw', bytes, limit)
    return decoded.bytes.length === 0 ? { bytes, isWhole: true } : decoded
  }
  if (isPlainText(bytes)) return { bytes, isWhole: true }
  throw new AppError('unread-coding', { coding: coding.slice(0, 40) })
}

/** Whether it begins as markup or text does, which nothing packed does for so long. */
function isPlainText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 512)
  return start.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13)
}

async function unpacked(
  format: CompressionFormat,
  bytes: Uint8Array,
  limit: number,
): Promise<Decoded> {
  const reader = piecesOf(bytes).pipeThrough(new DecompressionStream(format)).getReader()
  const pieces: Uint8Array[] = []
  let total = 0
  for (;;) {
    let read: ReadableStreamReadResult<Uint8Array>
    try {
      read = await reader.read()
    } catch {
      // Cut off, damaged, or followed by something else: what came before stands.
      return { bytes: joinedBytes(pieces), isWhole: false }
    }
    if (read.done) return { bytes: joinedBytes(pieces), isWhole: true }
    total += read.value.length
    if (total > limit) await reader.cancel()
    checkSize(total, limit)
    pieces.push(read.value)
  }
}

/** Bytes a little at a time: what each piece grows to is looked at before the next is given. */
function piecesOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream(
    {
      pull: (stream) => {
        if (at >= bytes.length) return stream.close()
        stream.enqueue(new Uint8Array(bytes.subarray(at, at + atATime)))
        at += atATime
      },
    },
    { highWaterMark: 0 },
  )
}
