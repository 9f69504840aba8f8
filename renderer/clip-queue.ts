import type { Likeness } from '#shared/domain/duplicates'
import { nameOf, type Source, type SourceKind } from '#shared/domain/source'
import { AppError, toAppError } from '#shared/errors'
import type { HostEventOf } from '#shared/host/contract'
import type { Renewed } from './data/recapture'

/** What a reporter asks to be taken in. */
export type ClipRequest =
  | Readonly<{ method: 'address'; url: string; kind?: SourceKind }>
  | Readonly<{ method: 'paste'; html: string | null; plain: string; url: string | null }>
  | Readonly<{ method: 'file'; file: File; url: string | null; enclosed?: Enclosure }>

/** Where a file came from that was inside of another: its capture, and how deep it lies. */
export type Enclosure = Readonly<{ in: string; depth: number }>

/** How far a request has come. Its id is that of the source it fills. */
export type ClipItem = Readonly<{
  id: string
  caseId: string
  name: string
  state:
    | Readonly<{ step: 'waiting' }>
    | Readonly<{ step: 'fetching'; stage: Progress['stage'] | null; received: number }>
    | Readonly<{ step: 'reading'; page: Readonly<{ number: number; of: number }> | null }>
    | Readonly<{ step: 'saved'; characters: number; leftOut: number; like: readonly Likeness[] }>
    | ({ readonly step: 'renewed' } & Renewed)
    | Readonly<{ step: 'taken'; taken: number; untaken: readonly UntakenPage[]; left: number }>
    | Readonly<{ step: 'failed'; error: AppError }>
  /**
   * Whether it fills a stub, captures a source again, was filed under a source that was there, or takes pages
   * out of a web archive.
   */
  purpose: Purpose
}>
export type Purpose = 'source' | 'version' | 'filed' | 'pages'

/** A page of a web archive that was not taken, and why; the others were. */
export type UntakenPage = Readonly<{ url: string; date: string | null; error: AppError }>

type Progress = HostEventOf<'captureProgress'>

/** Whether a request is still on its way in. */
export function isRunning({ state: { step } }: ClipItem): boolean {
  return step === 'waiting' || step === 'fetching' || step === 'reading'
}

export type ClipQueue = Readonly<{
  items: () => readonly ClipItem[]
  /** Saves a stub for each at once, then takes them in one after the other. */
  add: (caseId: string, requests: readonly ClipRequest[]) => Promise<void>
  /** Tries to fill a stub again: from its address, or from what the reporter gives instead. */
  retry: (source: Source, request?: ClipRequest) => Promise<void>
  /** Captures sources that have a capture once more: from their addresses, or the one from what is given. */
  captureAgain: (sources: readonly Source[], request?: ClipRequest) => Promise<void>
  /** Takes in what has a way in of its own. Its item stands under the source that it belongs to. */
  take: (intake: Intake) => Promise<void>
  /** Takes in what comes from outside of this window; gives how it was stored. @throws why it was not. */
  deliver: (intake: Intake) => Promise<ClipItem['state']>
  /** Tells of a source that was filed under another what came of it there. */
  filed: (id: string, into: Source, renewed: Renewed | null) => void
  cancel: (id: string) => void
  /** Takes a finished item off the list; the source stays. */
  dismiss: (id: string) => void
  watch: (listener: () => void) => () => void
}>

/** One thing to take in: how it is called, how its stub is saved, how it is filled, how it is stopped. */
export type Intake = Readonly<{
  name: string
  purpose: Purpose
  prepare: () => Promise<Source>
  fill: (source: Source, tell: (state: ClipItem['state']) => void) => Promise<ClipItem['state']>
  fail: (source: Source, error: AppError) => Promise<void>
  /** What was found inside of it once it is filled: each is taken in as a source of its own. */
  enclosed: () => readonly ClipRequest[]
  cancel: (source: Source) => void
}>

/** The items of one window, worked off in order. What each step does is the intake's own. */
export function clipQueue(
  intakeOf: (caseId: string, request: ClipRequest) => Intake,
  intakeAgain: (source: Source, request?: ClipRequest) => Intake,
  intakeVersion: (source: Source, request?: ClipRequest) => Intake,
  report: (error: unknown) => void,
): ClipQueue {
  let items: readonly ClipItem[] = []
  const listeners = new Set<() => void>()
  const cancellers = new Map<string, () => void>()
  const cancelled = new Set<string>()
  const entering = new Set<string>()
  let working: Promise<void> = Promise.resolve()

  const change = (next: readonly ClipItem[]) => {
    items = next
    listeners.forEach((listener) => listener())
  }
  const tell = (id: string, state: ClipItem['state']) =>
    change(items.map((item) => (item.id === id ? { ...item, state } : item)))

  /** Puts it at the end of the queue; gives how it ends. */
  async function enter(intake: Intake): Promise<{ end: Promise<ClipItem['state']> }> {
    const source = await intake.prepare()
    const { id, caseId } = source
    const { name, purpose } = intake
    const waiting: ClipItem = { id, caseId, name, purpose, state: { step: 'waiting' } }
    change([waiting, ...items.filter((item) => item.id !== id)])
    cancelled.delete(id)
    cancellers.set(id, () => {
      cancelled.add(id)
      intake.cancel(source)
    })
    const end = working.then(() => work(source, intake))
    working = end.then(() => undefined).catch(report)
    return { end }
  }

  async function enterAll(caseId: string, requests: readonly ClipRequest[]): Promise<void> {
    for (const request of requests) await enter(intakeOf(caseId, request))
  }

  async function work(source: Source, intake: Intake): Promise<ClipItem['state']> {
    try {
      if (cancelled.has(source.id)) throw new AppError('cancelled')
      const state = await intake.fill(source, (now) => tell(source.id, now))
      tell(source.id, state)
      // What cannot be taken in of it is reported and does not undo what it came in.
      await enterAll(source.caseId, intake.enclosed()).catch(report)
      return state
    } catch (thrown) {
      const error = toAppError(thrown)
      if (error.code === 'unexpected') report(thrown)
      // Written down before it is told: a list would show it as given up in between.
      const state = { step: 'failed', error } as const
      await intake.fail(source, error).finally(() => tell(source.id, state))
      return state
    } finally {
      cancellers.delete(source.id)
    }
  }

  return {
    items: () => items,
    add: enterAll,
    retry: async (source, request) => void (await enter(intakeAgain(source, request))),
    captureAgain: async (sources, request) => {
      for (const source of sources) {
        // Asked for twice, it is done once: both would be the same page of the same moment.
        const running = items.some((item) => item.id === source.id && isRunning(item))
        if (running || entering.has(source.id)) continue
        entering.add(source.id)
        await enter(intakeVersion(source, request)).finally(() => entering.delete(source.id))
      }
    },
    take: async (intake) => {
      await enter(intake)
    },
    deliver: async (intake) => {
      const { end } = await enter(intake)
      const state = await end
      if (state.step === 'failed') throw state.error
      return state
    },
    filed: (id, into, renewed) => {
      const others = items.filter((item) => item.id !== id && item.id !== into.id)
      if (!renewed) return change(others)
      const name = nameOf(into) ?? ''
      const state = { step: 'renewed', ...renewed } as const
      change([{ id: into.id, caseId: into.caseId, name, purpose: 'filed', state }, ...others])
    },
    cancel: (id) => cancellers.get(id)?.(),
    dismiss: (id) => change(items.filter((item) => item.id !== id)),
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
