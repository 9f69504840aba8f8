import { Inflate } from 'fflate'
import { AppError } from '#shared/errors'
import { checkSize } from '../too-large'
import { joinedBytes } from '#shared/joined-bytes'
import { atATime } from './limits'

/** A file in a ZIP: its name, how it is packed, and where its packed bytes lie. */
export type ZipEntry = Readonly<{ name: string; packing: number; bytes: Uint8Array }>

const endMark = 0x06054b50
const end64Mark = 0x06064b50
const entryMark = 0x02014b50
const fileMark = 0x04034b50
const endLength = 22
const longestComment = 0xffff
const stands64 = 0xffffffff

/**
 * The files that a ZIP's directory lists (PKWARE APPNOTE 6.3, with ZIP64), in order, none of them copied or
 * unpacked: of two of one name the first. Files whose place or size cannot be true are left out and counted.
 * @throws {AppError} `unreadable-file` where there is no directory.
 */
export function zipDirectory(
  bytes: Uint8Array,
): Readonly<{ entries: ReadonlyMap<string, ZipEntry>; untrue: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { start, count } = directoryOf(view)
  const entries = new Map<string, ZipEntry>()
  let untrue = 0
  for (let at = start, read = 0; read < count; read += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) {
      throw new AppError('unreadable-file')
    }
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const extra = at + 46 + nameLength
    const entry = entryAt(view, bytes, at, { start: extra, end: extra + extraLength }, name)
    if (!entry || entries.has(name)) untrue += 1
    else entries.set(name, entry)
    at = extra + extraLength + commentLength
  }
  return { entries, untrue }
}

function directoryOf(view: DataView): { start: number; count: number } {
  const size = view.byteLength
  const lowest = Math.max(0, size - endLength - longestComment)
  for (let at = size - endLength; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue
    const count = view.getUint16(at + 10, true)
    const start = view.getUint32(at + 16, true)
    if (count !== 0xffff && start !== stands64) return { start, count }
    // The locator of the larger record stands right before this one.
    const far = at >= 20 ? number64(view, at - 20 + 8) : size
    if (far + 56 > size || view.getUint32(far, true) !== end64Mark) break
    return { start: number64(view, far + 48), count: number64(view, far + 32) }
  }
  throw new AppError('unreadable-file')
}

function entryAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  extra: { start: number; end: number },
  name: string,
): ZipEntry | null {
  const packing = view.getUint16(at + 10, true)
  const isLocked = (view.getUint16(at + 8, true) & 1) !== 0
  const real = view.getUint32(at + 24, true)
  const packed = view.getUint32(at + 20, true)
  const file = view.getUint32(at + 42, true)
  const large = [real, packed, file].filter((field) => field === stands64).length
  const numbers = large === 0 ? [] : numbers64(view, extra.start, Math.min(extra.end, bytes.length))
  if (numbers.length < large) return null
  const next = (field: number) => (field === stands64 ? (numbers.shift() ?? 0) : field)
  const [, length, place] = [next(real), next(packed), next(file)]
  if (length === undefined || place === undefined || isLocked) return null
  if (place + 30 > bytes.length || view.getUint32(place, true) !== fileMark) return null
  const start = place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true)
  if (start + length > bytes.length) return null
  return { name, packing, bytes: bytes.subarray(start, start + length) }
}

/** The numbers of the ZIP64 field among the extra ones. */
function numbers64(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end;) {
    const length = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1) {
      const count = Math.floor(Math.min(length, end - at - 4) / 8)
      return Array.from({ length: Math.min(count, 3) }, (_, index) =>
        number64(view, at + 4 + index * 8),
      )
    }
    at += 4 + length
  }
  return []
}

/** A number of eight bytes. What is too large to be exact is too large for any file, too. */
function number64(view: DataView, at: number): number {
  return at + 8 > view.byteLength ? Infinity : Number(view.getBigUint64(at, true))
}

/**
 * A file of a ZIP, unpacked; what is stored as it is, is not copied. What the ZIP says of its size is not
 * believed: unpacking stops at `limit` bytes.
 * @throws {AppError} `too-large` (`size`, the least it is, and `limit`, in MB), `unreadable-file`.
 */
export function unpackedEntry({ packing, bytes }: ZipEntry, limit: number): Uint8Array {
  if (packing === 0) {
    checkSize(bytes.length, limit)
    return bytes
  }
  if (packing !== 8) throw new AppError('unreadable-file')
  const pieces: Uint8Array[] = []
  let total = 0
  let isWhole = false
  const inflate = new Inflate((piece, last) => {
    total += piece.length
    checkSize(total, limit)
    pieces.push(piece)
    isWhole ||= last
  })
  try {
    for (let at = 0; at < bytes.length; at += atATime) {
      inflate.push(bytes.subarray(at, at + atATime), at + atATime >= bytes.length)
    }
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown
    throw new AppError('unreadable-file', {}, { cause: thrown })
  }
  if (!isWhole) throw new AppError('unreadable-file')
  return joinedBytes(pieces)
}
