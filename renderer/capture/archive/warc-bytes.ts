import { Gunzip } from 'fflate'
import { AppError } from '#shared/errors'
import { checkSize } from '../too-large'
import { joinedBytes } from '#shared/joined-bytes'
import { atATime, mostRepairs } from './limits'
import type { Turn } from './turn'
import type { WarcRecord, WarcScan } from './warc-scan'

const unpackedAtATime = 256 * 1024

export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

type Feeding = Readonly<{
  turn: Turn
  /** How many unpacked bytes there may be: what was read before stays read. */
  room: number
  /** Whether any more records are wanted. */
  wants: () => boolean
}>

/**
 * Gives a WARC file to a scan, unpacked where it is packed (a gzip member for each record, RFC 1952). A place
 * that cannot be unpacked is passed over up to the next member, and counted.
 * @returns the unpacked bytes, the damaged places, and whether there was room for all.
 */
export async function feedWarc(
  bytes: Uint8Array,
  scan: WarcScan,
  feeding: Feeding,
): Promise<Readonly<{ unpacked: number; broken: number; isAll: boolean }>> {
  if (!isPacked(bytes)) return feedPlain(bytes, scan, feeding)
  const { turn, room, wants } = feeding
  let unpacked = 0
  let broken = 0
  let from = 0
  while (from >= 0 && from < bytes.length && broken <= mostRepairs) {
    let member = from
    scan.member(member)
    const outcome = await gunzipped(bytes, from, {
      turn,
      member: (start) => {
        member = start
        scan.member(start)
      },
      take: (piece) => {
        unpacked += piece.length
        scan.push(piece)
        return unpacked < room && wants()
      },
    })
    scan.end()
    if (outcome === 'stopped') return { unpacked, broken, isAll: false }
    if (outcome === 'whole') return { unpacked, broken, isAll: true }
    broken += 1
    from = nextMember(bytes, member + 1)
  }
  return { unpacked, broken, isAll: from < 0 }
}

async function feedPlain(bytes: Uint8Array, scan: WarcScan, { turn, room, wants }: Feeding) {
  let at = 0
  while (at < Math.min(bytes.length, room) && wants()) {
    const end = Math.min(at + unpackedAtATime, bytes.length, room)
    scan.push(bytes.subarray(at, end))
    at = end
    await turn()
  }
  scan.end()
  return { unpacked: at, broken: 0, isAll: at === bytes.length }
}

/**
 * The block of a record, out of the file it was found in; at most `limit` bytes of it.
 * @throws {AppError} `too-large` (`size`, `limit`, in MB), `unreadable-file`.
 */
export async function blockOf(
  bytes: Uint8Array,
  { member, skip, length }: Pick<WarcRecord, 'member' | 'skip' | 'length'>,
  { turn, limit }: Readonly<{ turn: Turn; limit: number }>,
): Promise<Uint8Array> {
  checkSize(length, limit)
  if (!isPacked(bytes)) return bytes.subarray(skip, skip + length)
  const pieces: Uint8Array[] = []
  let passed = 0
  await gunzipped(bytes, member, {
    turn,
    member: () => undefined,
    take: (piece) => {
      const start = Math.max(0, skip - passed)
      const end = Math.min(piece.length, skip + length - passed)
      if (start < end) pieces.push(piece.slice(start, end))
      passed += piece.length
      return passed < skip + length
    },
  })
  const block = joinedBytes(pieces)
  if (block.length < length) throw new AppError('unreadable-file')
  return block
}

type Unpacking = Readonly<{
  turn: Turn
  /** Another member begins. */
  member: (start: number) => void
  /** Whether any more is wanted. */
  take: (piece: Uint8Array) => boolean
}>

/** Unpacks the members from `from` on, up to the end, a damaged place, or as far as is wanted. */
async function gunzipped(
  bytes: Uint8Array,
  from: number,
  { turn, member, take }: Unpacking,
): Promise<'whole' | 'damaged' | 'stopped'> {
  let isWanted = true
  const gunzip = new Gunzip((piece) => {
    if (piece.length > 0 && isWanted) isWanted = take(piece)
  })
  gunzip.onmember = (start) => {
    if (isWanted) member(from + start)
  }
  try {
    for (let at = from; at < bytes.length && isWanted; at += atATime) {
      gunzip.push(bytes.subarray(at, at + atATime), at + atATime >= bytes.length)
      await turn()
    }
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown
    return isWanted ? 'damaged' : 'stopped'
  }
  return isWanted ? 'whole' : 'stopped'
}

/** Where the next packed member may begin; -1 for nowhere. */
function nextMember(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x1f, from); at >= 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8) return at
  }
  return -1
}
