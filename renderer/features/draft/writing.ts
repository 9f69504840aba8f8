import type { Draft } from '#shared/domain/draft'
import { toAppError } from '#shared/errors'
import type { Database } from '../../data/database'
import { endWriting, writeDraft } from '../../data/drafts'
import { autosave, type Autosave } from './autosave'

/** What stands on the screen, to be stored. */
export type Written = Pick<Draft, 'state' | 'characters'>

/**
 * The writing in one draft. It outlives the room: text that could not be stored is kept and tried again,
 * and is there when the room is opened next.
 */
export type Writing = Readonly<{
  saving: Autosave
  /** The state that is known to be stored. */
  base: () => string
  /** Text that was left behind unstored when the room was closed, or null. */
  leftBehind: () => string | null
  /** From now on what is stored comes from here. */
  attach: (source: () => Written) => void
  /** The room closes: stores what is left and ends the writing session. */
  detach: () => Promise<void>
  /** The screen has just been filled with this stored state. */
  loaded: (state: string) => void
  /** Stores all and writes the session into the log; false when text is left unstored. */
  end: () => Promise<boolean>
}>

const perDatabase = new WeakMap<Database, Map<string, Writing>>()

/** The writing of a draft: the one that was left behind, else a new one. */
export function writingOf(db: Database, draft: Draft, now: () => string): Writing {
  const writings = perDatabase.get(db) ?? new Map<string, Writing>()
  perDatabase.set(db, writings)
  const writing =
    writings.get(draft.id) ?? newWriting(db, draft, now, () => writings.delete(draft.id))
  writings.set(draft.id, writing)
  return writing
}

function newWriting(db: Database, draft: Draft, now: () => string, forget: () => void): Writing {
  let base = draft.state
  let source: (() => Written) | null = null
  let left: Written | null = null

  const saving = autosave(async () => {
    const written = source?.() ?? left
    if (!written || written.state === base) return
    try {
      base = (await writeDraft(db, draft, written, now(), base)).state
    } catch (thrown) {
      // Whatever stopped it, and however early: the status line must not go on saying "saved".
      db.saving.set({ state: 'failed', code: toAppError(thrown).code, at: new Date() })
      throw thrown
    }
  })
  const end = async () => {
    if (!(await saving.flush())) return false
    if (db.writer.mayWrite()) await endWriting(db, draft)
    return true
  }
  const settle = async () => {
    if (source || !(await end()) || source) return
    stopWatching()
    saving.stop()
    forget()
  }
  const stopWatching = saving.watch(() => {
    showWaiting(db, saving.current().kind)
    if (!source && saving.current().kind === 'stored') void settle()
  })
  return {
    saving,
    base: () => base,
    leftBehind: () => (saving.current().kind === 'stored' ? null : (left?.state ?? null)),
    attach: (from) => {
      source = from
    },
    detach: async () => {
      left = source?.() ?? left
      source = null
      await settle()
    },
    loaded: (state) => {
      base = state
      saving.settled()
    },
    end,
  }
}

/** The status line says "saving" from the first unsaved letter on, not from when it is written down. */
function showWaiting({ saving }: Database, kind: ReturnType<Autosave['current']>['kind']): void {
  if (kind === 'waiting') saving.set({ state: 'saving' })
  // Where what was typed was taken back again there is nothing to write, and nobody else says so.
  else if (kind === 'stored' && saving.current().state === 'saving') {
    saving.set({ state: 'saved', at: new Date() })
  }
}
