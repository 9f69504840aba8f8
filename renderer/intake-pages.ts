import { newSource, nameOf, type Source } from '#shared/domain/source'
import { AppError, toAppError, type ErrorCode } from '#shared/errors'
import type { ArchivedPage } from './capture/archive/archived-page'
import type { WebArchive } from './capture/archive/open-web-archive'
import type { Intake, UntakenPage } from './clip-queue'
import { addCapture } from './data/captures'
import { sourceOf } from './data/sources'
import type { IntakeTools } from './intake-tools'
import { newCapture } from './new-capture'

/** Which pages are to be taken out of a web archive, and the capture that holds it. */
export type ChosenPages = Readonly<{
  captureId: string
  archive: WebArchive
  pages: readonly ArchivedPage[]
}>

/** Why a page of an archive may not be taken while the others still can. */
const ofThePage: readonly ErrorCode[] = [
  'not-found',
  'unreadable-archive',
  'unreadable-file',
  'unreadable-text',
  'too-large',
  'empty-input',
  'invalid-input',
]

/**
 * How pages are taken out of a web archive, each as a source of its own with its capture in one act: what is
 * stopped leaves no stub, and what was taken before stays.
 */
export function intakePages(
  tools: IntakeTools,
  around: Source,
  { captureId, archive, pages }: ChosenPages,
): Intake {
  const { db } = tools
  const stopped = new AbortController()
  const { signal } = stopped

  async function take(page: ArchivedPage): Promise<void> {
    const { pageClip } = await import('./capture/archive/page-clip')
    const { clip, answer, read } = await pageClip(archive, page, { signal })
    const { caseId } = around
    const at = tools.now()
    const source = newSource({
      id: tools.newId(),
      caseId,
      kind: 'article',
      url: page.url,
      fileName: clip.fileName,
      createdAt: at,
    })
    const facts = { ...read.facts, title: read.facts.title ?? page.title }
    const got = { clip, page: { ...answer, clockAhead: null }, requestedUrl: page.url }
    const enclosure = { in: captureId, depth: 1 }
    const made = await newCapture(tools, source, got, { ...read, facts }, enclosure)
    if (signal.aborted) throw new AppError('cancelled')
    await addCapture(db, made, source)
  }

  return {
    purpose: 'pages',
    name: nameOf(around) ?? '',
    prepare: async () => {
      if (!db.writer.mayWrite()) throw new AppError('read-only-window')
      const now = await sourceOf(db, around.id)
      if (!now) throw new AppError('not-found', { id: around.id })
      return now
    },
    fill: async (_, tell) => {
      let taken = 0
      const untaken: UntakenPage[] = []
      for (const [index, page] of pages.entries()) {
        if (signal.aborted) break
        tell({ step: 'reading', page: { number: index + 1, of: pages.length } })
        try {
          await take(page)
          taken += 1
        } catch (thrown) {
          const error = toAppError(thrown)
          if (error.code === 'cancelled') break
          if (!ofThePage.includes(error.code)) throw thrown
          untaken.push({ url: page.url, date: page.date, error })
        }
      }
      return { step: 'taken', taken, untaken, left: pages.length - taken - untaken.length }
    },
    // What was not taken is in the archive still, and the archive in the case.
    fail: async () => undefined,
    enclosed: () => [],
    cancel: () => stopped.abort(),
  }
}
