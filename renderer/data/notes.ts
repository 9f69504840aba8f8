import { longestWriting, newSource, noFacts, type Source, type Talk } from '#shared/domain/source'
import { commit } from './commit'
import type { Database } from './database'
import { changeSource, sourceSubject } from './sources'

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
  const facts = { ...noFacts(), title: { page: null, own: title } }
  const source = newSource({ id, caseId, kind, facts, talk, createdAt: at })
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

/** Says with whom, when, where or on what terms it was talked; what is not given stays. */
export function editTalk(
  db: Database,
  source: Source,
  change: Partial<Talk>,
  at: string,
): Promise<Source> {
  return changeSource(db, source, at, 'source.edited', true, (before) => {
    const talk = before.talk && { ...before.talk, ...change }
    const from = before.talk?.terms
    const said = talk && talk.terms !== from ? { from: from ?? null, to: talk.terms } : {}
    // Whom and where stay out of the log, which goes to others.
    const parts = Object.keys(change).join(' ')
    return { after: { ...before, talk }, details: { field: 'talk', parts, ...said } }
  })
}
