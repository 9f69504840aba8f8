import { AppError, toAppError } from '#shared/errors'
import { wayTo, type Answers } from './answers'
import type { ArchivedPage } from './archived-page'
import { isWarcName } from './is-web-archive'
import { largestPageList, mostPages } from './limits'
import { pageList, type ListedPage } from './page-list'
import { warcReading, type Opening, type ReadAccount } from './warc-reading'
import { unpackedEntry, zipDirectory, type ZipEntry } from './zip-directory'

/** What was found in an archive, and what was not read of it. */
export type Account = ReadAccount &
  Readonly<{
    kind: 'wacz' | 'warc'
    /** Lines of its list of pages that are none, and lists that could not be read. */
    unreadLines: number
  }>

export type WebArchive = Readonly<{
  pages: readonly ArchivedPage[]
  answers: Answers
  account: Account
}>

/**
 * Opens a web archive, a WACZ or a bare WARC file: its pages, what it holds for every address, and an account of
 * what could not be read. Of a WACZ the pages are those it lists; where none is listed they are, as of a WARC
 * file, the answers that were pages and asked for as such. Nothing is loaded from anywhere else.
 * @throws {AppError} `unreadable-archive` where no record can be read; `too-large` (`size`, `limit`, in MB);
 * `cancelled`.
 */
export async function openWebArchive(bytes: Uint8Array, opening: Opening): Promise<WebArchive> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const entries = isZip ? filesOf(bytes) : null
  const reading = warcReading(opening)
  const files = entries
    ? [...entries.values()].filter(({ name }) => isWarcName(name))
    : [{ name: '', packing: 0, bytes }]
  for (const file of files) await reading.readFile(file)
  const { answers, account } = reading.outcome()
  const listed = entries ? listedPages(entries) : { pages: [], unread: 0, isCut: false }
  const pages =
    listed.pages.length > 0
      ? listed.pages.map((page) => pageOf(page, answers))
      : reading.mainPages()
  return {
    pages: pages.slice(0, mostPages),
    answers,
    account: {
      ...account,
      kind: isZip ? 'wacz' : 'warc',
      unreadLines: listed.unread,
      isCut: account.isCut || listed.isCut || pages.length > mostPages,
    },
  }
}

function filesOf(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  try {
    return zipDirectory(bytes).entries
  } catch (cause) {
    throw new AppError('unreadable-archive', {}, { cause })
  }
}

/** The pages of both lists: those that were chosen, then those that were found from them. */
function listedPages(entries: ReadonlyMap<string, ZipEntry>) {
  const pages: ListedPage[] = []
  let unread = 0
  let isCut = false
  for (const name of ['pages/pages.jsonl', 'pages/extraPages.jsonl']) {
    const entry = entries.get(name)
    if (!entry) continue
    try {
      const list = pageList(unpackedEntry(entry, largestPageList))
      for (const page of list.pages) pages.push(page)
      unread += list.unread
      isCut ||= list.isCut
    } catch (thrown) {
      if (toAppError(thrown).code === 'unexpected') throw thrown
      unread += 1
    }
  }
  return { pages, unread, isCut }
}

function pageOf({ url, title, date }: ListedPage, answers: Answers): ArchivedPage {
  const way = wayTo(answers, url, date)
  return { url, title, date: way?.end.date ?? date, way }
}
