import { strFromU8, strToU8 } from 'fflate'
import { AppError } from '#shared/errors'
import { ClipHead } from '#shared/host/browser-clip'

/** How a clip travels: the length of its head in four bytes (big-endian), the head as JSON, its parts. */
export const clipMediaType = 'application/vnd.uradori.clip'

/** The most bytes that a head may have; its texts are limited by its schema. */
const longestHead = 512 * 1024

/** What goes before the parts' bytes. */
export function packedHead(head: ClipHead): Uint8Array<ArrayBuffer> {
  const json = strToU8(JSON.stringify(head))
  const packed = new Uint8Array(4 + json.length)
  new DataView(packed.buffer).setUint32(0, json.length)
  packed.set(json, 4)
  return packed
}

/**
 * Head and parts of a clip that came whole.
 * @throws {AppError} `invalid-input` for anything that is not exactly one clip.
 */
export function unpackedClip(packed: Uint8Array<ArrayBuffer>): {
  head: ClipHead
  bytes: Uint8Array<ArrayBuffer>[]
} {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const length = packed.length < 4 ? longestHead + 1 : view.getUint32(0)
  if (length > longestHead || length > packed.length - 4) throw new AppError('invalid-input')
  const head = ClipHead.safeParse(parsed(packed.subarray(4, 4 + length)))
  if (!head.success) throw new AppError('invalid-input')
  let at = 4 + length
  const bytes = head.data.parts.map(({ size }) => packed.slice(at, (at += size)))
  if (at !== packed.length) throw new AppError('invalid-input')
  return { head: head.data, bytes }
}

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(json))
  } catch (cause) {
    throw new AppError('invalid-input', {}, { cause })
  }
}
