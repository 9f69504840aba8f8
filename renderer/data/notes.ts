import { longestWriting, noFacts, type Source, type Talk } from '#shared/domain/source'
import { commit } from './commit'
import type { Database } from './database'
import { sourceSubject } from './sources'

/** A note or an interview that is about to be written. */
export type NewNote = Readonly<{
  id: string
  caseId: string
  kind: 'note' | 'interview'
  title: string
  talk: Talk | null
  at: string
}>

/** Makes a source of the reporter's own writing, with nothing written yet. */
export function beginNote(db: Database, note: NewNote): Promise<Source> {
  const { id, caseId, kind, title, talk, at } = note
  const source: Source = {
    id,
    caseId,
    kind,
    url: null,
    fileName: null,
    facts: { ...noFacts(), title: { page: null, own: title } },
    reliability: 'F',
    reliabilityReason: '',
    origin: { state: 'unknown' },
    note: '',
    talk,
    writing: '',
    dismissedInterests: [],
    pending: null,
    createdAt: at,
  }
  return commit(db, caseId, async () => ({
    changes: [{ table: 'sources', put: source }],
    entry: { at, what: 'source.begun', subject: sourceSubject(source), details: { kind } },
    result: source,
  }))
}

/**
 * Keeps what has been written so far, at most `longestWriting`. It has no line in the log: what counts are the
 * captures that are made of it.
 */
export function keepWriting(db: Database, source: Source, writing: string): Promise<Source> {
  return commit(db, source.caseId, async (reader) => {
    const before = await reader.get('sources', source.id)
    const after = { ...before, writing: writing.slice(0, longestWriting) }
    return { changes: [{ table: 'sources', put: after }], entry: null, result: after }
  })
}

/** Says with whom, when, where and on what terms it was talked. */
export function editTalk(db: Database, source: Source, talk: Talk, at: string): Promise<Source> {
  return commit(db, source.caseId, async (reader) => {
    const before = await reader.get('sources', source.id)
    const after = { ...before, talk }
    return {
      changes: [{ table: 'sources', put: after }],
      entry: {
        at,
        what: 'source.edited',
        subject: sourceSubject(after),
        details: { field: 'talk', from: before.talk?.terms ?? null, to: talk.terms },
      },
      result: after,
    }
  })
}
