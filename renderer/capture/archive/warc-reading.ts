import { AppError, toAppError } from '#shared/errors'
import { answersHeld, type Answers, type Held } from './answers'
import type { ArchivedPage } from './archived-page'
import { blockIn } from './body-in'
import { checksOf } from './checks-of'
import type { Checked } from './digest'
import { fieldOf } from './head-fields'
import { heldIn, isPageAnswer } from './held-in'
import { largestBody, largestWarc, mostRecords, mostUnpacked } from './limits'
import { pageStart } from './page-start'
import type { Turn } from './turn'
import { feedWarc } from './warc-bytes'
import { warcScan, type WarcRecord } from './warc-scan'
import { unpackedEntry, type ZipEntry } from './zip-directory'

/** What was found in the files of an archive, and what was not read of them. */
export type ReadAccount = Readonly<{
  /** The version line of its first record, such as `WARC/1.1`. */
  version: string
  /** What it says it was written by. */
  software: string | null
  records: number
  /** Stretches that were no record, not whole, or could not be unpacked. */
  damaged: number
  /** WARC files that could not be read at all. */
  unreadFiles: readonly string[]
  /** Whether there is more than is read. */
  isCut: boolean
  /** What came of comparing its records with their checksums; all `none` where that was not asked. */
  checks: Readonly<Record<Checked, number>>
}>

export type Opening = Readonly<{
  turn: Turn
  /** Whether the records are compared with their checksums. */
  check: boolean
  /** How many records have been read. */
  tell?: (records: number) => void
}>

export type WarcReading = Readonly<{
  readFile: (entry: ZipEntry) => Promise<void>
  /** @throws {AppError} `unreadable-archive`, `too-large` where no record was read. */
  outcome: () => Readonly<{ answers: Answers; account: ReadAccount }>
  /** The answers that were pages and were asked for as such. */
  mainPages: () => ArchivedPage[]
}>

type Document = Readonly<{ held: Held; title: string | null; beside: string | null }>

/** Reads the files of an archive one after the other into one set of answers. */
export function warcReading({ turn, check, tell }: Opening): WarcReading {
  const answers = answersHeld()
  const documents: Document[] = []
  const inner = new Set<string>()
  /** Whose payload as it was sent is not what its checksum says. */
  let doubted: Held[] = []
  const checks: Record<Checked, number> = { intact: 0, differs: 0, none: 0, unknown: 0 }
  const unreadFiles: string[] = []
  let [records, damaged, room] = [0, 0, mostUnpacked]
  let [version, software, isCut] = ['', null as string | null, false]
  let failure: AppError | null = null

  const take = (file: Uint8Array) => (record: WarcRecord) => {
    records += 1
    if (records === 1) version = record.version
    const { fields } = record
    const type = fieldOf(fields, 'warc-type')
    if (type === 'warcinfo') software ??= softwareIn(record.opening)
    if (type === 'request') noteInner(record, inner)
    const held = heldIn(record, file)
    if (!held) return
    if (record.block !== 'differs' && record.payload === 'differs') doubted.push(held)
    else if (check) checks[worse(record.block, record.payload)] += 1
    if (!answers.add(held)) isCut = true
    else if (isPageAnswer(held)) {
      const { isPage, title } = pageStart(record.opening)
      const beside = fieldOf(fields, 'warc-concurrent-to')
      if (isPage || held.kind !== 'response') documents.push({ held, title, beside })
    }
  }

  async function judgeDoubted(): Promise<void> {
    const judged = doubted
    doubted = []
    for (const held of judged) {
      const { block, payload } = checksOf(held, await blockIn(held, { turn, limit: largestBody }))
      checks[worse(block, payload)] += 1
    }
  }

  async function readFile({ name, ...entry }: ZipEntry): Promise<void> {
    if (room <= 0 || records >= mostRecords) {
      isCut = true
      return
    }
    try {
      const file = unpackedEntry({ name, ...entry }, largestWarc)
      const scan = warcScan(take(file), check)
      const read = await feedWarc(file, scan, {
        room,
        turn: async () => {
          tell?.(records)
          await turn()
        },
        wants: () => records < mostRecords,
      })
      room -= read.unpacked
      damaged += scan.damaged() + read.broken
      isCut ||= !read.isAll
      await judgeDoubted()
    } catch (thrown) {
      const error = toAppError(thrown)
      if (error.code === 'cancelled' || error.code === 'unexpected') throw thrown
      unreadFiles.push(name)
      failure ??= error
    }
  }

  return {
    readFile,
    outcome: () => {
      if (records === 0) throw failure ?? nothingIn(isCut)
      return {
        answers,
        account: { version, software, records, damaged, unreadFiles, isCut, checks },
      }
    },
    mainPages: (): ArchivedPage[] =>
      documents
        .filter(({ held, beside }) => !inner.has(held.id ?? '') && !inner.has(beside ?? ''))
        .filter(({ held }) => held.kind !== 'revisit' || answers.bodyOf(held) !== null)
        .map(({ held, title }) => ({
          url: held.url,
          title,
          date: held.date,
          way: { redirects: [], end: held },
        })),
  }
}

/** What has grown beyond every limit without a record in it is too large; anything else is no archive. */
function nothingIn(isCut: boolean): AppError {
  const limit = mostUnpacked / 1024 / 1024
  return isCut
    ? new AppError('too-large', { size: limit, limit })
    : new AppError('unreadable-archive')
}

const order = ['differs', 'intact', 'unknown', 'none'] as const

function worse(block: Checked, payload: Checked): Checked {
  return order.find((each) => each === block || each === payload) ?? 'none'
}

/** A frame, an image or a script is asked for as such by the browser that archived it. */
function noteInner({ fields, opening }: WarcRecord, inner: Set<string>): void {
  const asked = new TextDecoder('windows-1252').decode(opening.subarray(0, 16 * 1024))
  const purpose = /^sec-fetch-dest:\s*([\w-]+)/im.exec(asked)?.[1]?.toLowerCase()
  const isScripted = /^x-requested-with:\s*xmlhttprequest/im.test(asked)
  if (!isScripted && (purpose === undefined || purpose === 'document')) return
  for (const name of ['warc-concurrent-to', 'warc-record-id']) {
    const id = fieldOf(fields, name)
    if (id !== null) inner.add(id)
  }
}

function softwareIn(block: Uint8Array): string | null {
  const text = new TextDecoder().decode(block.subarray(0, 16 * 1024))
  return /^software:[ \t]*(\S.*?)\s*$/im.exec(text)?.[1]?.slice(0, 500) ?? null
}
