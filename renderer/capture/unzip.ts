import { Unzip, UnzipInflate, unzipSync } from 'fflate'
import { AppError } from '#shared/errors'
import { joinedBytes } from '#shared/joined-bytes'
import { checkSize } from './too-large'

/** Bytes given to the unpacker at a time: what they can grow to, about a thousandfold, is looked at in between. */
const atATime = 16 * 1024

/** The names in a ZIP's directory; none where it has no directory that can be read. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name)
        return false
      },
    })
  } catch {
    return [] // Half a ZIP is kept as the file that it is.
  }
  return names
}

/**
 * The files of a ZIP (PKWARE APPNOTE 6.3, stored or deflated) that are `wanted`, unpacked; of two of one name
 * the first. What it says of their sizes is not believed: unpacking stops where they are more than `limit`
 * bytes together.
 * @throws {AppError} `too-large` (`size`, the least it is, and `limit`, in MB), `unreadable-file`.
 */
export function unzipped(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array[]>()
  let total = 0
  let unfinished = 0
  const unzip = new Unzip((file) => {
    if (!wanted(file.name) || files.has(file.name)) return
    const pieces: Uint8Array[] = []
    files.set(file.name, pieces)
    unfinished += 1
    file.ondata = (error, piece, last) => {
      if (error) throw error
      if (last) unfinished -= 1
      total += piece.length
      checkSize(total, limit)
      pieces.push(piece)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += atATime) {
      const end = Math.min(at + atATime, bytes.length)
      unzip.push(bytes.subarray(at, end), end === bytes.length)
    }
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown
    throw new AppError('unreadable-file', {}, { cause: thrown })
  }
  if (unfinished > 0) throw new AppError('unreadable-file')
  return new Map([...files].map(([name, pieces]) => [name, joinedBytes(pieces)]))
}
