import { sha256Of } from '#shared/archive/bag'
import type { CaseRows, CaseStore } from '#shared/archive/case-rows'
import { sealed } from '#shared/archive/sealed'
import { loggedCaptures, type LoggedCapture } from '#shared/archive/logged-captures'
import type { Capture, CapturePart, PartRole } from '#shared/domain/capture'
import { firstBreak, noEntry, type Entry } from '#shared/domain/entry'
import { type Passage, wordsOf } from '#shared/domain/passage'
import type { Reading } from '#shared/domain/reading'
import type { Settlement } from '#shared/domain/settlement'
import { nameOf } from '#shared/domain/source'
import { grouped } from '#shared/grouped'
import { normaliseForDuplicates } from '#shared/text/normalise'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** What each item of a case is: its log, a capture's record, bytes and reading text, a passage, an answer to the desk check. */
export type VerifiedItem = 'log' | 'record' | 'part' | 'reading' | 'passage' | 'settlement'

/** Why something is not as it was; its wording is `verify.ground.<ground>`. */
export type Ground =
  | 'chain-broken'
  | 'log-cut'
  | 'record-missing'
  | 'record-differs'
  | 'not-logged'
  | 'bytes-missing'
  | 'bytes-unreadable'
  | 'bytes-differ'
  | 'reading-missing'
  | 'reading-unreadable'
  | 'reading-differs'
  | 'layout-differs'
  | 'capture-missing'
  | 'words-differ'

/** What was found of one item. `state` and `ground` go together: intact has no ground. */
export type Verified = Readonly<{
  item: VerifiedItem
  /** The item's own id or a part's role: with `item` and `captureId` it names the item in the case. */
  id: string
  captureId: string | null
  sourceId: string | null
  /** What people know it by: the source's name, the passage's words; empty for what has no name. */
  label: string
  state: 'intact' | 'damaged' | 'missing'
  ground: Ground | null
  /** Which part of a capture; null for all that is no part. */
  role: PartRole | null
  /** In what a record differs from its line of the log. */
  fields: readonly LoggedField[]
  /** What else is known: a hash, a count, a line of the log. */
  details: Readonly<Record<string, string | number>>
}>

/** What a line of the log tells of a capture that its record tells too. */
export type LoggedField = (typeof loggedFields)[number]

/** How many items there are to look at, for progress. */
export function itemsToVerify({ captures, passages, settlements, log }: CaseRows): number {
  const missing = loggedCaptures(log).filter(isMissingIn(captures)).length
  const parts = captures.reduce((sum, capture) => sum + capture.parts.length, 0)
  return 1 + missing + 2 * captures.length + parts + passages.length + settlements.length
}

/**
 * Recomputes everything a case vouches for and says of every item whether it is intact: the chain of
 * the log and its end; each capture's record against the line that was logged of it, field by field and
 * by the hash of all of it; each part's bytes against their SHA-256 (FIPS 180-4); each reading text against
 * the hash in its record, which folds width and white space (rule 10), and its length, which does not, and
 * with what else was read (pages, posts, what was left out) against the hash in the line; each passage
 * against the words at its place; each answer to the desk check against its line. Reads one blob at a time. Nothing is changed.
 */
export async function* verifyCase(
  rows: CaseRows,
  store: CaseStore,
): AsyncGenerator<Verified, void> {
  yield verifiedLog(rows)
  const logged = loggedCaptures(rows.log)
  for (const { captureId, entry } of logged.filter(isMissingIn(rows.captures))) {
    const { id, label } = entry.subject
    const about = { item: 'record', id: captureId, captureId, sourceId: id, label } as const
    yield damage(about, 'missing', 'record-missing', { seq: entry.seq })
  }
  const lines = new Map(logged.map(({ captureId, entry }) => [captureId, entry]))
  const names = new Map(rows.sources.map((source) => [source.id, nameOf(source) ?? '']))
  const passages = grouped(rows.passages, ({ captureId }) => captureId)
  const hashOf = async (bytes: Uint8Array) => (await store.digest?.(bytes)) ?? sha256Of(bytes)
  const digest = digestOnce(store, hashOf)
  for (const capture of rows.captures) {
    const { id: captureId, sourceId } = capture
    const of = { captureId, sourceId, label: names.get(sourceId) ?? '' }
    const line = lines.get(captureId)
    yield await verifiedRecord(capture, line, hashOf, of)
    for (const part of capture.parts) yield await verifiedPart(part, digest, of)
    const reading = await store.reading(captureId).catch(() => 'unreadable' as const)
    yield await verifiedReading(capture, reading, line, hashOf, of)
    for (const passage of passages.get(captureId) ?? [])
      yield verifiedPassage(passage, reading === 'unreadable' ? null : reading, true)
    passages.delete(captureId)
  }
  for (const passage of [...passages.values()].flat()) yield verifiedPassage(passage, null, false)
  for (const settlement of rows.settlements)
    yield await verifiedSettlement(settlement, rows, hashOf)
}

type About = Pick<Verified, 'item' | 'id' | 'captureId' | 'sourceId' | 'label'> &
  Partial<Pick<Verified, 'role' | 'fields'>>
type Of = Pick<Verified, 'captureId' | 'sourceId' | 'label'>

const bare = { role: null, fields: [] } as const

const intact = (about: About, details: Verified['details'] = {}): Verified => ({
  ...bare,
  ...about,
  state: 'intact',
  ground: null,
  details,
})

const damage = (
  about: About,
  state: 'damaged' | 'missing',
  ground: Ground,
  details: Verified['details'] = {},
): Verified => ({ ...bare, ...about, state, ground, details })

function isMissingIn(captures: readonly Capture[]): (logged: LoggedCapture) => boolean {
  const known = new Set(captures.map(({ id }) => id))
  return ({ captureId, isExpected }) => isExpected && !known.has(captureId)
}

function verifiedLog({ log, logEnd }: CaseRows): Verified {
  const about: About = { item: 'log', id: 'log', captureId: null, sourceId: null, label: '' }
  const broken = firstBreak(log)
  if (broken) return damage(about, 'damaged', 'chain-broken', { seq: broken.seq })
  const last = log.at(-1)
  const isWhole = logEnd?.seq === log.length && logEnd.hash === (last?.hash ?? noEntry)
  if (isWhole) return intact(about, { count: log.length })
  return damage(about, 'damaged', 'log-cut', { lines: log.length, all: logEnd?.seq ?? 0 })
}

const loggedFields = [
  'time',
  'method',
  'address',
  'file',
  'status',
  'characters',
  'hashes',
  'record',
] as const

/** What the log told of a capture when it came, beside what its record says now. */
async function verifiedRecord(
  capture: Capture,
  line: Entry | undefined,
  hashOf: HashOf,
  of: Of,
): Promise<Verified> {
  const about: About = { item: 'record', id: capture.id, ...of }
  if (!line) return damage(about, 'damaged', 'not-logged')
  const { details } = line
  const now: Readonly<Record<LoggedField, readonly [unknown, unknown]>> = {
    time: [line.at, capture.capturedAt],
    method: [details['method'], capture.method],
    address: [details['address'], capture.finalUrl],
    file: [details['file'], capture.fileName],
    status: [details['status'], capture.status],
    characters: [details['characters'], capture.reading.characters],
    hashes: [details['hashes'], capture.parts.map(({ sha256 }) => sha256).join(' ')],
    record: [details['record'], await hashOf(sealed(capture))],
  }
  const differing = loggedFields.filter((field) => now[field][0] !== now[field][1])
  const named = differing.filter((field) => field !== 'record')
  // Lines of older versions of the app have no hash of the record.
  const isSealed = details['record'] !== undefined
  const fields = named.length > 0 || !isSealed ? named : differing
  if (fields.length === 0) return intact(about, { seq: line.seq })
  return damage({ ...about, fields }, 'damaged', 'record-differs', { seq: line.seq })
}

async function verifiedPart(part: CapturePart, digest: Digest, of: Of): Promise<Verified> {
  const { role, sha256, size } = part
  const about: About = { item: 'part', id: role, role, ...of }
  const found = await digest(sha256)
  if (found === null) return damage(about, 'missing', 'bytes-missing', { sha256 })
  if (found === 'unreadable') return damage(about, 'damaged', 'bytes-unreadable', { sha256 })
  if (found.sha256 === sha256 && found.size === size) return intact(about, { sha256, size })
  return damage(about, 'damaged', 'bytes-differ', { sha256, found: found.sha256 })
}

async function verifiedReading(
  capture: Capture,
  reading: Reading | null | 'unreadable',
  line: Entry | undefined,
  hashOf: HashOf,
  of: Of,
): Promise<Verified> {
  const about: About = { item: 'reading', id: capture.id, ...of }
  if (reading === null) return damage(about, 'missing', 'reading-missing')
  if (reading === 'unreadable') return damage(about, 'damaged', 'reading-unreadable')
  const { sha256, characters } = capture.reading
  const found = await hashOf(utf8ToBytes(normaliseForDuplicates(reading.text)))
  if (found !== sha256 || reading.text.length !== characters)
    return damage(about, 'damaged', 'reading-differs', { sha256, found })
  const read = line?.details['read'] // Not told by older versions of the app.
  if (read !== undefined && read !== (await hashOf(sealed(reading))))
    return damage(about, 'damaged', 'layout-differs')
  return intact(about, { count: characters })
}

function verifiedPassage(passage: Passage, reading: Reading | null, hasCapture: boolean): Verified {
  const { id, captureId, sourceId, selector } = passage
  const about: About = { item: 'passage', id, captureId, sourceId, label: wordsOf(passage) }
  // A part of a picture is where it is in the bytes, which were hashed.
  if (selector.kind === 'region')
    return hasCapture ? intact(about) : damage(about, 'missing', 'capture-missing')
  if (!reading) return damage(about, 'missing', 'capture-missing')
  const there = reading.text.slice(selector.start, selector.end)
  return there === selector.exact ? intact(about) : damage(about, 'damaged', 'words-differ')
}

/** An answer to the desk check beside the newest line that tells of it. */
async function verifiedSettlement(
  settlement: Settlement,
  { log }: CaseRows,
  hashOf: HashOf,
): Promise<Verified> {
  const { id, sentence: label } = settlement
  const about: About = { item: 'settlement', id, captureId: null, sourceId: null, label }
  const line = log.findLast(
    ({ what, details }) => what === 'desk.settled' && details['settlement'] === id,
  )
  if (!line) return damage(about, 'damaged', 'not-logged')
  const isSame = line.details['record'] === (await hashOf(sealed(settlement)))
  if (isSame) return intact(about, { seq: line.seq })
  return damage({ ...about, fields: ['record'] }, 'damaged', 'record-differs', { seq: line.seq })
}

type HashOf = (bytes: Uint8Array) => Promise<string>
/** Null for bytes that are not there, `unreadable` for such as the disk does not give back. */
type Digest = (
  sha256: string,
) => Promise<Readonly<{ sha256: string; size: number }> | null | 'unreadable'>

/** Hashes each piece of bytes once, however many captures hold it. */
function digestOnce(store: CaseStore, hashOf: HashOf): Digest {
  const known = new Map<string, Awaited<ReturnType<Digest>>>()
  return async (sha256) => {
    const before = known.get(sha256)
    if (before !== undefined) return before
    const bytes = await store.blob(sha256).catch(() => 'unreadable' as const)
    const found =
      bytes && bytes !== 'unreadable' ? { sha256: await hashOf(bytes), size: bytes.length } : bytes
    known.set(sha256, found)
    return found
  }
}
