import { toAppError, AppError } from '#shared/errors'
import type { BrowserAsk, BrowserReply, CasesForBrowser, ClipHead } from '#shared/host/browser-clip'
import { seenAt, sourceAtAddress } from './browser-source'
import type { ClipQueue } from './clip-queue'
import { captureOf } from './data/captures'
import { allCases, caseOf } from './data/cases'
import { lastInLog } from './data/log'
import { intakeFromBrowser, type BrowserClip } from './intake-browser'
import type { IntakeTools } from './intake-tools'

/** What answering a browser needs of the running app. */
export type FromBrowserTools = IntakeTools &
  Readonly<{
    clips: Pick<ClipQueue, 'deliver'>
    /** The case that is open in this window. */
    openCase: () => string | null
    /** Something came in from a browser that was not there before. */
    arrived: (title: string, caseTitle: string) => void
    report: (error: unknown) => void
  }>

/**
 * Answers what paired browsers ask. That a page is kept is said only once it is stored, and of each id once: one
 * that is handed over again, since its browser never heard the answer, is not stored twice.
 */
export function fromBrowser(
  tools: () => FromBrowserTools,
): (ask: BrowserAsk) => Promise<BrowserReply> {
  const coming = new Map<string, Promise<BrowserReply>>()
  const takeOnce = (clip: BrowserClip) => {
    const { id } = clip.head
    const taken = coming.get(id) ?? take(tools(), clip).finally(() => coming.delete(id))
    coming.set(id, taken)
    return taken
  }
  return async (ask) => {
    try {
      return await (ask.kind === 'cases' ? casesFor(tools(), ask.url) : takeOnce(ask))
    } catch (thrown) {
      const { code, details } = toAppError(thrown)
      if (code === 'unexpected') tools().report(thrown)
      return { kind: 'failed', code, details: { ...details } }
    }
  }
}

async function casesFor(
  { db, openCase }: FromBrowserTools,
  url: string | null,
): Promise<CasesForBrowser> {
  const open = (await allCases(db)).filter(({ archivedAt }) => archivedAt === null)
  const cases = await Promise.all(
    open.map(async ({ id, title }) => {
      const there = url === null ? null : await sourceAtAddress(db, id, url)
      const newest = there?.captures[0]
      return { id, title, savedAt: newest ? seenAt(newest) : null }
    }),
  )
  const current = openCase()
  return { kind: 'cases', cases, open: cases.some(({ id }) => id === current) ? current : null }
}

async function take(tools: FromBrowserTools, clip: BrowserClip): Promise<BrowserReply> {
  const { db, clips, openCase } = tools
  const { head } = clip
  const there = await captureOf(db, head.id)
  const caseId = there?.caseId ?? head.caseId ?? openCase()
  if (caseId === null) throw new AppError('no-open-case')
  const into = await caseOf(db, caseId)
  if (!into) throw new AppError('not-found')
  const kept = { kind: 'kept', caseTitle: into.title } as const
  if (there) return { ...kept, asVersion: there.previousCaptureId !== null, already: true }
  if (!db.writer.mayWrite()) throw new AppError('read-only-window')
  const before = await storedBefore(tools, caseId, head)
  if (before) return { ...kept, ...before, already: true }
  const { step } = await clips.deliver(intakeFromBrowser(tools, caseId, clip))
  tools.arrived(head.title || head.url, into.title)
  return { ...kept, asVersion: step === 'renewed', already: false }
}

/** How it was stored in this case, by its log: what the reporter removed since does not come back. */
function storedBefore({ db }: FromBrowserTools, caseId: string, { id, at }: ClipHead) {
  // Nothing that was stored is older than its tab.
  return lastInLog(db, caseId, at, ({ what, details }) =>
    what === 'source.captured' && details['capture'] === id
      ? { asVersion: typeof details['previous'] === 'string' }
      : null,
  )
}
