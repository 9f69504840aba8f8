import { checker, type Checked, type Checker } from './digest'
import { fieldOf, headEnd, headOf, type Fields } from './head-fields'
import { joinedBytes } from '#shared/joined-bytes'
import { largestBody, largestHead } from './limits'

/** A record of a WARC file (ISO 28500): its fields, how its block begins, and where all of it lies. */
export type WarcRecord = Readonly<{
  fields: Fields
  /** The version line, such as `WARC/1.1`. */
  version: string
  /** Bytes from the file's beginning to the packed member it lies in (0 in a file that is not packed), */
  member: number
  /** unpacked bytes from there to its block, */
  skip: number
  /** and bytes of the block: as many as there are where fewer came than it says. */
  length: number
  isWhole: boolean
  /** The block's first bytes, at most `largestHead`. */
  opening: Uint8Array
  /** What came of comparing it with its own checksums; `none` where nothing was compared. */
  block: Checked
  payload: Checked
}>

export type WarcScan = Readonly<{
  /** The bytes that follow are of a packed member that begins at `start` of the file. */
  member: (start: number) => void
  push: (bytes: Uint8Array) => void
  /** No more bytes come, or those that come do not follow on those before. */
  end: () => void
  /** How many stretches were no record, or not whole. */
  damaged: () => number
}>

type Open = {
  fields: Fields
  version: string
  member: number
  skip: number
  length: number
  left: number
  opening: Uint8Array[]
  opened: number
  block: Checker
  payload: Checker
  payloadFrom: number | null
}

const mark = new TextEncoder().encode('WARC/')

/**
 * Reads WARC records (version 1.0 and 1.1) out of bytes that are pushed, however they are cut, and tells each
 * to `take` once its end has come. What is no record is passed over up to the next line that begins one.
 * With `check`, blocks and payloads are compared with the checksums they state.
 */
export function warcScan(take: (record: WarcRecord) => void, check: boolean): WarcScan {
  let held: Uint8Array = new Uint8Array()
  let open: Open | null = null
  let isLost = false
  let damaged = 0
  let member = 0
  /** Unpacked bytes between the member's start and what is held. */
  let before = 0
  let next: number | null = null

  const drop = (count: number) => {
    held = held.subarray(count)
    before += count
  }
  const lose = () => {
    if (!isLost) damaged += 1
    isLost = true
  }
  const finish = (isWhole: boolean) => {
    if (!open) return
    if (!isWhole) damaged += 1
    take(recordOf(open, isWhole))
    open = null
  }

  /** Whether there was something to do with what is held. */
  function step(isEnd: boolean): boolean {
    if (open) {
      const count = Math.min(open.left, held.length)
      if (count > 0) feed(open, held.subarray(0, count))
      drop(count)
      if (open.left > 0) return false
      finish(true)
      return true
    }
    if (isLost) return find(isEnd)
    const gap = held.findIndex((byte) => byte !== 13 && byte !== 10)
    drop(gap < 0 ? held.length : gap)
    if (held.length < mark.length && !(isEnd && held.length > 0)) return false
    if (!startsRecord(held)) {
      lose()
      return true
    }
    const end = headEnd(held, largestHead)
    if (end < 0 && held.length < largestHead && !isEnd) return false
    open = end < 0 ? null : opened(held.subarray(0, end), { member, skip: before + end }, check)
    if (open) drop(end)
    else {
      drop(mark.length)
      lose()
    }
    return true
  }

  /** Looks for the next line that begins a record. */
  function find(isEnd: boolean): boolean {
    for (let at = held.indexOf(0x57); at >= 0; at = held.indexOf(0x57, at + 1)) {
      if (held.length - at < mark.length && !isEnd) {
        drop(at)
        return false
      }
      if (!startsRecord(held.subarray(at))) continue
      drop(at)
      isLost = false
      return true
    }
    drop(held.length)
    return false
  }

  function work(isEnd: boolean): void {
    while (held.length > 0 && step(isEnd)) continue
    // A record of no bytes is whole at once.
    if (open && open.left === 0) finish(true)
  }

  function enter(): void {
    if (next === null) return
    // A record ends with the member it lies in, unless what follows plainly goes on with it.
    if (startsRecord(held)) {
      finish(false)
      isLost = false
    }
    member = next
    before = 0
    next = null
  }

  return {
    member: (start) => {
      work(next === null)
      next = start
    },
    push: (bytes) => {
      held = held.length === 0 ? bytes : joinedBytes([held, bytes])
      if (next !== null && held.length < mark.length) return
      enter()
      work(false)
    },
    end: () => {
      enter()
      work(true)
      finish(false)
      held = new Uint8Array()
      isLost = false
    },
    damaged: () => damaged,
  }
}

function startsRecord(bytes: Uint8Array): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function opened(
  bytes: Uint8Array,
  place: Pick<Open, 'member' | 'skip'>,
  check: boolean,
): Open | null {
  const { line, fields } = headOf(bytes)
  const length = fieldOf(fields, 'content-length') ?? ''
  if (!/^WARC\/1\.\d+\s*$/.test(line) || !/^\d{1,15}$/.test(length)) return null
  // What is larger than anything that can be taken is not compared either.
  const isCompared = check && Number(length) <= largestBody
  const stated = (name: string) => checker(isCompared ? fieldOf(fields, name) : null)
  return {
    ...place,
    fields,
    version: line.trim(),
    length: Number(length),
    left: Number(length),
    opening: [],
    opened: 0,
    block: stated('warc-block-digest'),
    payload: stated('warc-payload-digest'),
    payloadFrom: holdsAnswer(fields) ? null : 0,
  }
}

/** Whether a record's block is what went over the wire (HTTP), its payload the body of that. */
export function holdsAnswer(fields: Fields): boolean {
  const type = fieldOf(fields, 'content-type') ?? ''
  return /^\s*application\/http\b/i.test(type)
}

function feed(open: Open, bytes: Uint8Array): void {
  open.left -= bytes.length
  open.block.add(bytes)
  const isOpening = open.opened < largestHead
  if (isOpening) {
    const first = bytes.slice(0, largestHead - open.opened)
    open.opening.push(first)
    open.opened += first.length
  }
  if (open.payloadFrom !== null) return open.payload.add(bytes)
  if (!isOpening) return
  const whole = joinedBytes(open.opening)
  const end = headEnd(whole, largestHead)
  if (end < 0) return
  open.payloadFrom = end
  open.payload.add(whole.subarray(end))
  open.payload.add(bytes.subarray(open.opening.at(-1)?.length))
}

function recordOf(open: Open, isWhole: boolean): WarcRecord {
  const { fields, version, member, skip, length, left, opening, block, payload } = open
  return {
    fields,
    version,
    member,
    skip,
    length: length - left,
    isWhole,
    opening: joinedBytes(opening),
    block: block.outcome(),
    // Of a revisit the payload lies elsewhere; where no head of an answer came, nobody knows which it is.
    payload:
      open.payloadFrom === null || fieldOf(fields, 'warc-type') === 'revisit'
        ? 'none'
        : payload.outcome(),
  }
}
