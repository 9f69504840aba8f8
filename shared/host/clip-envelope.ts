import { AppError } from '#shared/errors'
import { ClipHead } from '#shared/host/browser-clip'

/**
 * How a clip travels: the length of its head in four bytes (big-endian), the head as JSON in ASCII, its parts.
 */
export const clipMediaType = 'application/vnd.uradori.clip'

/** The most bytes that a head may have; its texts are limited by its schema. */
const longestHead = 512 * 1024

/** What goes before the parts' bytes. */
export function packedHead(head: ClipHead): Uint8Array<ArrayBuffer> {
  const json = asciiJson(head)
  const packed = new Uint8Array(4 + json.length)
  new DataView(packed.buffer).setUint32(0, json.length)
  for (let at = 0; at < json.length; at += 1) packed[4 + at] = json.charCodeAt(at)
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

/** JSON in which everything beyond ASCII is escaped: `shared/` has no encoder. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function parsed(json: Uint8Array): unknown {
  let text = ''
  for (let at = 0; at < json.length; at += 0x2000) {
    text += String.fromCharCode(...json.subarray(at, at + 0x2000))
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AppError('invalid-input', {}, { cause })
  }
}
