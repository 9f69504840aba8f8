import type { Detail } from '#shared/domain/capture'
import { AppError } from '#shared/errors'
import { readText } from '../charset'
import type { Clip, ClipPart } from '../clip'
import { keptFile } from '../kept-file'
import { readClip, type ReadClip, type ReadingTools } from '../read-clip'
import { nextTask } from '../next-task'
import { sentName } from '../sent-name'
import type { Held } from './answers'
import type { ArchivedPage } from './archived-page'
import { bodyIn, blockIn } from './body-in'
import { checksOf } from './checks-of'
import type { Fields } from './head-fields'
import { answerIn, unchunked } from './http-answer'
import { largestBody } from './limits'
import type { WebArchive } from './open-web-archive'
import { shownFiles } from './shown-files'
import { snapshotOf } from './snapshot'
import { turnsOf, type Turn } from './turn'

/** A page of an archive, ready to become a capture: its parts, how it was answered, its text and facts. */
export type TakenPage = Readonly<{
  clip: Clip
  answer: Readonly<{
    finalUrl: string
    status: number | null
    headers: [string, string][]
    redirects: Readonly<{ status: number; url: string }>[]
  }>
  read: ReadClip
}>

/**
 * Takes a page out of its archive: its bytes as the server meant them, a snapshot with the images and style sheets
 * that the archive holds, and its text, read as that of every page. What cannot be read is kept and says why.
 * @throws {AppError} `not-found` where the archive holds no body for it; `unreadable-archive`, `too-large`,
 * `cancelled`.
 */
export async function pageClip(
  archive: Pick<WebArchive, 'answers'>,
  page: ArchivedPage,
  { pause = nextTask, signal }: ReadingTools = {},
): Promise<TakenPage> {
  const turn = turnsOf(pause, signal)
  const held = page.way && archive.answers.bodyOf(page.way.end)
  if (!page.way || !held) throw new AppError('not-found', { id: page.url })
  const { redirects, end } = page.way
  const checks = checksOf(held, await blockIn(held, { turn, limit: largestBody }))
  const found = await body(held, turn)
  const fields = (end === held ? found.fields : await headOfRevisit(end, turn)) ?? found.fields
  const part: ClipPart = { role: 'page', bytes: found.bytes, mediaType: held.mediaType }
  const isHtml = /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(held.mediaType)
  const snapshot =
    isHtml && found.unread === null ? await snapshotPart(archive, end, part, turn) : []
  const clip: Clip = {
    method: 'archive',
    parts: [part, ...snapshot],
    url: end.url,
    headers: fields,
    fileName: isHtml ? null : sentName(fields, end.url),
  }
  const read = found.unread
    ? keptFile(clip, part, { code: found.unread.code, details: found.unread.details })
    : await readOrKeep(clip, part, { pause, signal })
  const answer: TakenPage['answer'] = {
    finalUrl: end.url,
    status: end.status,
    headers: fields.slice(0, 500).map(([name, value]) => [name, value]),
    redirects: redirects.map(({ status, url }) => ({ status: status ?? 0, url })),
  }
  const isWhole = found.isWhole && held.isWhole
  const details = [...read.details, ...detailsOf(end, held, checks, isWhole)]
  return { clip, answer, read: { ...read, details, savedAt: end.date } }
}

async function body(held: Held, turn: Turn) {
  try {
    return { ...(await bodyIn(held, { turn, limit: largestBody })), unread: null }
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== 'unread-coding') throw thrown
    const block = await blockIn(held, { turn, limit: largestBody })
    const answer = answerIn(block)
    const bytes = answer ? unchunked(answer.fields, answer.body) : block
    return { bytes, isWhole: held.isWhole, fields: answer?.fields ?? [], unread: thrown }
  }
}

/** What was answered the second time, without a body. */
async function headOfRevisit(held: Held, turn: Turn): Promise<Fields | null> {
  return answerIn(await blockIn(held, { turn, limit: largestBody }))?.fields ?? null
}

async function snapshotPart(
  { answers }: Pick<WebArchive, 'answers'>,
  { url, date }: Held,
  { bytes, mediaType }: ClipPart,
  turn: Turn,
): Promise<ClipPart[]> {
  let html: string
  try {
    html = readText(bytes, mediaType, true).text
  } catch {
    return [] // What is no text shows nothing; reading it says so.
  }
  const shown = await shownFiles(html, { url, date, answers, turn })
  const snapshot = snapshotOf({ url, mediaType, bytes }, date, shown)
  return [{ role: 'snapshot', bytes: snapshot, mediaType: 'multipart/related' }]
}

async function readOrKeep(clip: Clip, part: ClipPart, tools: ReadingTools): Promise<ReadClip> {
  try {
    return await readClip(clip, tools)
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code === 'cancelled') throw thrown
    return keptFile(clip, part, { code: thrown.code, details: thrown.details })
  }
}

/** How the page lies in its archive, each named as `detail.archive…`; outcomes are ids of words. */
function detailsOf(
  end: Held,
  held: Held,
  { block, payload }: ReturnType<typeof checksOf>,
  isWhole: boolean,
): Detail[] {
  const checks = [block, payload]
  const check = (['differs', 'intact', 'unknown', 'none'] as const).find((one) =>
    checks.includes(one),
  )
  return [
    { name: 'archiveCheck', value: check ?? 'none' },
    ...(isWhole ? [] : [{ name: 'archiveWhole', value: 'cut' }]),
    ...(end.id === null ? [] : [{ name: 'archiveRecord', value: end.id.slice(0, 2000) }]),
    ...(end === held
      ? []
      : [{ name: 'archiveSameAs', value: `${held.url} ${held.date}`.slice(0, 2000) }]),
    ...[['archiveDigest', held.payloadDigest ?? held.blockDigest] as const].flatMap(
      ([name, value]) => (value === null ? [] : [{ name, value: value.slice(0, 2000) }]),
    ),
  ]
}
