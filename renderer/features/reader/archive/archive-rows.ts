import type { Capture } from '#shared/domain/capture'
import type { AppError } from '#shared/errors'
import { folded, wordsOf } from '#shared/text/fold'
import type { ArchivedPage } from '../../../capture/archive/archived-page'
import type { UntakenPage } from '../../../clip-queue'

/** A page as the list shows it: what it is, what it is found by, and whether it can be taken. */
export type ArchiveRow = Readonly<{
  key: string
  page: ArchivedPage
  words: string
  state: 'free' | 'lost' | 'taken'
  /** The source that was made of it. */
  sourceId: string | null
  /** Why it could not be taken just now. */
  failure: AppError | null
}>

/** What tells one page of an archive from another: its address and when it was archived. */
export function pageKey(url: string | null, date: string | null): string {
  return `${date ?? ''} ${url ?? ''}`
}

/** The rows of an archive's pages before anything of the case is known; a page listed twice stands once. */
export function rowsOfPages(pages: readonly ArchivedPage[]): readonly ArchiveRow[] {
  const rows = new Map<string, ArchiveRow>()
  for (const page of pages) {
    const key = pageKey(page.url, page.date)
    if (rows.has(key)) continue
    const words = folded(`${page.title ?? ''} ${page.url}`)
    const state = page.way ? 'free' : 'lost'
    rows.set(key, { key, page, words, state, sourceId: null, failure: null })
  }
  return [...rows.values()]
}

/** The sources that were made of an archive's pages, by the page's key. */
export function takenPages(
  captures: readonly Capture[],
  archiveIds: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    captures
      .filter(({ enclosedIn }) => archiveIds.has(enclosedIn ?? ''))
      .map(({ requestedUrl, savedAt, sourceId }) => [pageKey(requestedUrl, savedAt), sourceId]),
  )
}

/** The rows with what became of each in the case. */
export function rowsInCase(
  rows: readonly ArchiveRow[],
  taken: ReadonlyMap<string, string>,
  untaken: readonly UntakenPage[],
): readonly ArchiveRow[] {
  const failures = new Map(untaken.map(({ url, date, error }) => [pageKey(url, date), error]))
  return rows.map((row) => {
    const sourceId = taken.get(row.key) ?? null
    if (sourceId !== null) return { ...row, state: 'taken', sourceId }
    return { ...row, failure: failures.get(row.key) ?? null }
  })
}

/** The rows whose title or address has every one of the words. */
export function rowsWith(rows: readonly ArchiveRow[], words: string): readonly ArchiveRow[] {
  const wanted = wordsOf(words)
  if (wanted.length === 0) return rows
  return rows.filter((row) => wanted.every((word) => row.words.includes(word)))
}

/** The choice after one row was pressed: with `from`, all rows between it and that one are chosen, too. */
export function choiceAfter(
  chosen: ReadonlySet<string>,
  rows: readonly ArchiveRow[],
  { at, from }: Readonly<{ at: number; from: number | null }>,
): ReadonlySet<string> {
  const row = rows[at]
  if (!row) return chosen
  const next = new Set(chosen)
  if (from === null) {
    if (row.state !== 'free') return chosen
    if (!next.delete(row.key)) next.add(row.key)
    return next
  }
  const [first, last] = [Math.min(at, from), Math.max(at, from)]
  for (const one of rows.slice(first, last + 1)) if (one.state === 'free') next.add(one.key)
  return next
}
