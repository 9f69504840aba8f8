import { strToU8 } from 'fflate'
import { type Bag, openBag, plainZip, refuseAbove, sha256Of } from '#shared/archive/bag'
import { caseTables, type CaseRows, type CaseStore } from '#shared/archive/case-rows'
import type { Capture, CapturePart } from '#shared/domain/capture'
import type { Case } from '#shared/domain/case'
import { firstBreak } from '#shared/domain/entry'
import { AppError } from '#shared/errors'
import { momentInWords } from '#shared/export/dates-in-words'
import { fileName } from '#shared/export/file-name'
import { oneLine } from '#shared/export/writable'
import { translator } from '#shared/i18n/translate'
import { canonicalJson, type Json } from '#shared/text/canonical-json'

/** What the copy found wrong. It goes on: what is there is worth the more. */
export type CopyProblem =
  | Readonly<{ problem: 'reading-missing'; captureId: string }>
  | Readonly<{ problem: 'blob-missing'; sha256: string }>
  | Readonly<{ problem: 'blob-damaged'; sha256: string; found: string }>
  | Readonly<{ problem: 'log-broken'; seq: number }>

export type CopyProgress = Readonly<{ files: number; ofFiles: number; bytes: number }>

export type CopyOptions = Readonly<{
  /** ISO 8601 with offset. */
  at: string
  /** The app's version. */
  version: string
  progress?(progress: CopyProgress): void
  /** An AbortSignal, or anything that can say so. */
  signal?: Readonly<{ aborted: boolean }>
}>

export type CopyResult = Readonly<{
  files: number
  /** Of the payload, before it is packed. */
  bytes: number
  problems: readonly CopyProblem[]
}>

/** The name for the copy's file, without its `.zip`, and for the folder in it. */
export function copyName(theCase: Case, at: string): string {
  const t = translator(theCase.language)
  return fileName(theCase.title, `${at.slice(0, 10)}.zip`, t('term.case')).slice(0, -'.zip'.length)
}

/**
 * A whole case as a bag (RFC 8493) in a ZIP, piece by piece: rows as JSON and JSON Lines in canonical
 * form (RFC 8785), reading texts, blobs, the log with its chain, and a guide in both languages. Blobs
 * are hashed again on their way. The same case at the same instant gives the same bytes. What was
 * missing or damaged is in the result and in `data/problems.jsonl`.
 * @throws {AppError} `cancelled` when the signal says so, `case-too-large`, `invalid-input` when an id
 * cannot name a file.
 */
export async function* copyCase(
  rows: CaseRows,
  store: CaseStore,
  options: CopyOptions,
): AsyncGenerator<Uint8Array, CopyResult> {
  const [year = 1980, month = 1, day = 1] = options.at.slice(0, 10).split('-').map(Number)
  const bag = openBag(copyName(rows.case, options.at), new Date(year, month - 1, day, 12))
  const problems: CopyProblem[] = []
  const parts = partsOf(rows.captures)
  // Beside the tables the case itself and its log; of a capture its text and what that was on the page.
  const ofFiles = caseTables.length + 2 + 2 * rows.captures.length + parts.length
  refuseAbove(
    plainZip,
    ofFiles + tagFiles,
    parts.reduce((sum, part) => sum + part.size, 0),
  )

  const entries = (async function* () {
    yield* rowsInto(bag, rows, problems)
    for (const { id } of byId(rows.captures)) yield* readingInto(bag, id, store, problems)
    for (const part of parts) yield* blobInto(bag, part, store, problems)
    if (problems.length > 0) yield* bag.add('problems.jsonl', lines(problems), text)
    yield* bag.close(infoOf(rows.case, options, problems), guideOf(rows.case, options))
  })()

  for await (const chunk of entries) {
    if (options.signal?.aborted) throw new AppError('cancelled')
    options.progress?.({ ...bag.payload(), ofFiles })
    yield chunk
  }
  return { ...bag.payload(), problems }
}

const text = { deflate: true } as const
// Five of the bag itself, and perhaps one on problems.
const tagFiles = 6

function lines(rows: readonly Json[]): Uint8Array {
  return strToU8(rows.map((row) => `${canonicalJson(row)}\n`).join(''))
}

function byId<Row extends Readonly<{ id: string }>>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function* rowsInto(bag: Bag, rows: CaseRows, problems: CopyProblem[]) {
  yield* bag.add('case.json', lines([rows.case]), text)
  for (const table of caseTables) {
    yield* bag.add(`${table}.jsonl`, lines(byId<Json & { id: string }>(rows[table])), text)
  }
  yield* bag.add('log.jsonl', lines(rows.log), text)
  const broken = firstBreak(rows.log)
  if (broken) problems.push({ problem: 'log-broken', seq: broken.seq })
}

async function* readingInto(
  bag: Bag,
  captureId: string,
  store: CaseStore,
  problems: CopyProblem[],
) {
  if (!/^[\w-]{1,100}$/.test(captureId)) throw new AppError('invalid-input')
  const reading = await store.reading(captureId)
  if (reading === null) {
    problems.push({ problem: 'reading-missing', captureId })
    return
  }
  const { text: words, ...rest } = reading
  yield* bag.add(`readings/${captureId}.txt`, strToU8(words), text)
  yield* bag.add(`readings/${captureId}.json`, lines([rest]), text)
}

async function* blobInto(
  bag: Bag,
  { sha256, mediaType }: CapturePart,
  store: CaseStore,
  problems: CopyProblem[],
) {
  const bytes = await store.blob(sha256)
  if (bytes === null) {
    problems.push({ problem: 'blob-missing', sha256 })
    return
  }
  const found = await (store.digest?.(bytes) ?? sha256Of(bytes))
  const deflate = /^(text|message|multipart)\/|[/+](json|xml|javascript)\b/i.test(mediaType)
  // Never under a name that would vouch for it.
  const folder = found === sha256 ? 'blobs' : 'damaged'
  if (found !== sha256) problems.push({ problem: 'blob-damaged', sha256, found })
  yield* bag.add(`${folder}/${sha256}`, bytes, { deflate, sha256: found })
}

/** Every part once, however many captures share it. */
function partsOf(captures: readonly Capture[]): readonly CapturePart[] {
  const parts = byId(captures).flatMap((capture) => capture.parts)
  const unique = new Map(parts.toReversed().map((part) => [part.sha256, part]))
  return [...unique.values()].toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
}

function infoOf(theCase: Case, { at, version }: CopyOptions, problems: readonly CopyProblem[]) {
  return [
    ['Bag-Software-Agent', `Uradori ${version}`],
    ['Bagging-Date', at.slice(0, 10)],
    ['External-Identifier', oneLine(theCase.id)],
    ['External-Description', oneLine(theCase.title)],
    ['Uradori-Copied-At', at],
    ['Uradori-Problems', String(problems.length)],
  ] as const
}

function guideOf(theCase: Case, { at, version }: CopyOptions): string {
  const title = oneLine(theCase.title)
  const inWords = (language: 'ja' | 'en') =>
    translator(language)('export.copy.guide', { title, version, at: momentInWords(at, language) })
  return `${inWords('ja')}\n${inWords('en')}`
}
