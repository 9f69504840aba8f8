import type { Detail, ReadAs, Unread } from '#shared/domain/capture'
import type { InterestMark } from '#shared/domain/interest'
import type { Reading } from '#shared/domain/reading'
import type { SourceKind } from '#shared/domain/source'
import { AppError } from '#shared/errors'
import { type ReadText, readText, readUnicode } from './charset'
import { type Clip, type ClipPart, headerOf } from './clip'
import { type ClipKind, kindOf } from './clip-kind'
import type { PageFacts } from './declared-facts'
import type { Enclosed } from './enclosed'
import { fileType } from './file-type'
import { interestMarks } from './interests/interest-marks'
import { largestText } from './largest-text'
import { readArchive } from './mhtml'
import { savedPage } from './saved-page'
import { nextTask } from './next-task'
import { isFileKind, readFile, type FileKind } from './read-file'
import { readLines } from './read-lines'
import { readPage } from './read-page'
import { checkSize } from './too-large'

/** What a capture needs to know of the bytes it keeps. */
export type ReadClip = Readonly<{
  mediaType: string
  /** What kind of source it is by what came; null where that says nothing. */
  kind: SourceKind | null
  /** Null for what is no text. */
  readAs: ReadAs | null
  /** Why no text was read of what is kept all the same. */
  unread: Unread | null
  reading: Pick<Reading, 'text' | 'blocks' | 'leftOut' | 'posts'> &
    Partial<Pick<Reading, 'pages' | 'document'>>
  facts: PageFacts
  /** What the file says of itself. */
  details: readonly Detail[]
  /** Files that came inside of it, each to be a source of its own. */
  enclosed: readonly Enclosed[]
  /** What shows that whoever made it gains by it. */
  interests: readonly InterestMark[]
  /** Which rule cut out the reading text. */
  extractor: string
  /** Where the page was: the clip's address, or the one an archive names. */
  url: string | null
  /** When an archive was saved, an `Instant`; null for anything else. */
  savedAt: string | null
}>

/** Raise it with any change that alters a reading text. */
const extractor = 'uradori-reading 3 (readability 0.6.0)'

/** The most bytes of an archive with all its images. */
const largestArchive = 64 * 1024 * 1024

type TextKind = Exclude<ClipKind, FileKind>

const mediaTypes: Readonly<Record<TextKind, string>> = {
  html: 'text/html',
  archive: 'multipart/related',
  markdown: 'text/markdown',
  text: 'text/plain',
}

/**
 * Reads a clip: a page, an archive of one, Markdown, plain text, or a file by its kind. One of no known kind, or
 * one that cannot be read, is kept as a file.
 * Nothing in it runs and nothing is loaded.
 * @throws {AppError} `cancelled`, `empty-input`, `too-large` (`size`, `limit`, in MB),
 * `unreadable-archive`, `unreadable-text`.
 */
export async function readClip(
  clip: Clip,
  { pause = nextTask, signal, tell }: ReadingTools = {},
): Promise<ReadClip> {
  for (const part of readableParts(clip)) {
    const kind = kindOf(clip, part)
    if (isFileKind(kind)) return readFile(kind, clip, part, { pause, signal, tell })
    const read = await readPart(clip, part, kind, pause)
    if (read.reading.text.trim() !== '') return read
  }
  throw new AppError('empty-input')
}

/** How the reading gives way, is stopped, and tells of each page of a long document. */
export type ReadingTools = Readonly<{
  pause?: () => Promise<void>
  signal?: AbortSignal | undefined
  tell?: ((page: number, of: number) => void) | undefined
}>

/**
 * What the reporter saw before what the server sent, and both before a copy: the first with text is read. Of a
 * file that was sent as a page, what a browser showed is not what it says.
 */
function readableParts(clip: Clip): ClipPart[] {
  const file = clip.parts.find(({ role, bytes }) => role === 'page' && fileType(bytes) !== null)
  if (file) return [file]
  const roles = ['rendered', 'page', 'plain', 'snapshot'] as const
  const parts = roles.flatMap((role) => clip.parts.filter((part) => part.role === role))
  return parts.filter((part) => part.bytes.length > 0)
}

async function readPart(
  clip: Clip,
  part: ClipPart,
  kind: TextKind,
  pause: () => Promise<void>,
): Promise<ReadClip> {
  checkSize(part.bytes.length, kind === 'archive' ? largestArchive : largestText)
  const source = kind === 'archive' ? fromArchive(part.bytes) : fromPart(clip, part, kind)
  const { text, readAs } = source.read
  const url = clip.url ?? source.url
  await pause()
  const fragment = clip.method === 'paste' || clip.method === 'typed'
  const { reading, facts, surroundings } =
    kind === 'html' || kind === 'archive'
      ? await readPage(text, { url, fragment, pause })
      : readLines(text, kind)
  await pause()
  const interests = interestMarks(reading, surroundings)
  const { savedAt } = source
  return {
    mediaType: mediaTypes[kind],
    kind: null,
    readAs,
    unread: null,
    reading,
    facts,
    details: [],
    enclosed: [],
    interests,
    extractor,
    url,
    savedAt,
  }
}

type Source = Readonly<{ read: ReadText; url: string | null; savedAt: string | null }>

function fromArchive(bytes: Uint8Array): Source {
  const archive = readArchive(bytes)
  checkSize(archive.page.length, largestText)
  const { url, savedAt } = archive
  return { read: readText(archive.page, archive.contentType, true), url, savedAt }
}

function fromPart(clip: Clip, part: ClipPart, kind: TextKind): Source {
  const unicode = part.role === 'rendered' || clip.method === 'paste' || clip.method === 'typed'
  const type = /charset/i.test(part.mediaType) ? part.mediaType : headerOf(clip, 'content-type')
  const read = unicode ? readUnicode(part.bytes) : readText(part.bytes, type, kind === 'html')
  const saved = clip.method === 'file' && kind === 'html' ? savedPage(read.text) : null
  return { read, url: saved?.url ?? null, savedAt: saved?.savedAt ?? null }
}
