import { nameOf, newSource, shown, type Reliability } from '#shared/domain/source'
import type { PendingCapture, Source, SourceField, SourceOrigin } from '#shared/domain/source'
import { groundOf, type InterestMark } from '#shared/domain/interest'
import type { EntryKind } from '#shared/domain/entry'
import { AppError } from '#shared/errors'
import { inTime } from '#shared/domain/time'
import type { ActReader } from './act-reader'
import { commit, type Change } from './commit'
import type { Database } from './database'
import { belowPassage } from './passages'
import { inquiriesWithout } from './inquiries'
import { rowOf, rowsOf } from './rows'

/** The case's sources, newest first. */
export async function sourcesOf(db: Database, caseId: string): Promise<Source[]> {
  const sources = await rowsOf(db, 'sources', 'caseId', caseId)
  return sources.toSorted((a, b) => inTime(b.createdAt, a.createdAt))
}

export const sourceOf = (db: Database, id: string): Promise<Source | null> =>
  rowOf(db, 'sources', id)

export const sourceSubject = (source: Source) => ({
  kind: 'source',
  id: source.id,
  label: nameOf(source) ?? '',
})

export type Stub = Readonly<{
  id: string
  caseId: string
  kind: Source['kind']
  url: string | null
  fileName: string | null
  at: string
}>

/** Saves that something is to be captured, before anything else is tried. */
export function addStub(db: Database, stub: Stub): Promise<Source> {
  const { id, caseId, kind, url, fileName, at } = stub
  const pending = { url, fileName, since: at, failure: null }
  const source = newSource({ id, caseId, kind, url, fileName, pending, createdAt: at })
  return commit(db, caseId, async () => ({
    changes: [{ table: 'sources', put: source }],
    entry: {
      at,
      what: 'source.stubbed',
      subject: sourceSubject(source),
      details: { address: url, file: fileName },
    },
    undoable: false,
    result: source,
  }))
}

/** Keeps the stub and writes down why its capture failed. */
export function failCapture(db: Database, source: Source, error: AppError, at: string) {
  const failure: PendingCapture['failure'] = { code: error.code, details: error.details, at }
  return changeSource(db, source, at, 'source.failed', false, (before) => ({
    after: before.pending ? { ...before, pending: { ...before.pending, failure } } : before,
    details: { reason: error.code },
  }))
}

/** Marks a failed capture as being tried again. */
export function retryCapture(db: Database, source: Source, at: string) {
  return changeSource(db, source, at, 'source.stubbed', false, (before) => ({
    after: {
      ...before,
      pending: { url: before.url, fileName: null, since: at, failure: null },
    },
    details: { address: before.url, file: null },
  }))
}

/** Sets or takes back (`null`) the reporter's own wording; what the page says stays beside it. */
export function editFact(
  db: Database,
  source: Source,
  field: SourceField,
  own: string | null,
  at: string,
) {
  return changeSource(db, source, at, 'source.edited', true, (before) => {
    const facts = { ...before.facts, [field]: { ...before.facts[field], own } }
    return {
      after: { ...before, facts },
      details: { field, from: shown(before, field), to: own ?? before.facts[field].page },
    }
  })
}

/** Says what kind of source it is; the extraction's guess is often only that. */
export function editSourceKind(db: Database, source: Source, kind: Source['kind'], at: string) {
  return changeSource(db, source, at, 'source.edited', true, (before) => ({
    after: { ...before, kind },
    details: { field: 'kind', from: before.kind, to: kind },
  }))
}

export function editSourceNote(db: Database, source: Source, note: string, at: string) {
  return changeSource(db, source, at, 'source.edited', true, (before) => ({
    after: { ...before, note },
    details: { field: 'note', from: null, to: null },
  }))
}

/** @throws {AppError} `reason-required`: every grade but "not graded" has a ground. */
export function gradeSource(
  db: Database,
  source: Source,
  reliability: Reliability,
  reason: string,
  at: string,
) {
  if (reliability !== 'F' && reason.trim() === '') throw new AppError('reason-required')
  return changeSource(db, source, at, 'source.graded', true, (before) => ({
    after: { ...before, reliability, reliabilityReason: reason.trim() },
    details: { from: before.reliability, to: reliability, reason: reason.trim() },
  }))
}

export function setOrigin(db: Database, source: Source, origin: SourceOrigin, at: string) {
  return changeSource(db, source, at, 'source.origin', true, (before) => ({
    after: { ...before, origin },
    details: { from: before.origin.state, to: origin.state },
  }))
}

/**
 * Writes down that an interest mark is none here, and why; it holds for the same mark in later captures.
 * @throws {AppError} `reason-required`.
 */
export function dismissInterest(
  db: Database,
  source: Source,
  mark: InterestMark,
  given: string,
  at: string,
) {
  const reason = given.trim()
  if (reason === '') throw new AppError('reason-required')
  return changeSource(db, source, at, 'interest.dismissed', true, (before) => ({
    after: {
      ...before,
      dismissedInterests: [...withoutKey(before, mark.key), { key: mark.key, reason, at }],
    },
    details: { interest: mark.kind, ground: groundOf(mark), reason },
  }))
}

/** Lets a dismissed interest mark count again. */
export function restoreInterest(db: Database, source: Source, mark: InterestMark, at: string) {
  return changeSource(db, source, at, 'interest.restored', true, (before) => ({
    after: { ...before, dismissedInterests: withoutKey(before, mark.key) },
    details: { interest: mark.kind, ground: groundOf(mark) },
  }))
}

function withoutKey({ dismissedInterests }: Source, key: string) {
  return dismissedInterests.filter((dismissed) => dismissed.key !== key)
}

/**
 * Removes a source with its captures, passages and the evidence and figures that rest on them. The log keeps the
 * hashes of what was captured; citations of it in drafts say that it is missing.
 */
export function removeSource(db: Database, source: Source, reason: string, at: string) {
  return commit(db, source.caseId, async (reader) => {
    const before = await reader.get('sources', source.id)
    const below = await belowSource(reader, source.id)
    const answered = await inquiriesWithout(reader, source.caseId, { sourceId: source.id })
    return {
      changes: [{ table: 'sources', remove: source.id }, ...below.changes, ...answered],
      entry: {
        at,
        what: 'source.removed',
        subject: sourceSubject(before),
        details: { reason, address: before.url, hashes: below.hashes.join(' ') },
      },
      result: undefined,
    }
  })
}

async function belowSource(reader: ActReader, sourceId: string) {
  const captures = await reader.list('captures', 'sourceId', sourceId)
  const readings = await reader.list('readings', 'sourceId', sourceId)
  const passages = await reader.list('passages', 'sourceId', sourceId)
  const below = await Promise.all(passages.map(({ id }) => belowPassage(reader, id)))
  const changes: Change[] = [
    ...captures.map(({ id }): Change => ({ table: 'captures', remove: id })),
    ...readings.map(({ id }): Change => ({ table: 'readings', remove: id })),
    ...passages.map(({ id }): Change => ({ table: 'passages', remove: id })),
    ...below.flatMap(({ changes: gone }) => gone),
  ]
  return { changes, hashes: captures.flatMap(({ parts }) => parts.map((part) => part.sha256)) }
}

type Edited = Readonly<{ after: Source; details: Record<string, string | number | null> }>

/** Changes one source as one act. `edit` is given the source as it is stored, whatever the screen shows. */
export function changeSource(
  db: Database,
  source: Source,
  at: string,
  what: EntryKind,
  undoable: boolean,
  edit: (before: Source) => Edited,
): Promise<Source> {
  return commit(db, source.caseId, async (reader) => {
    const { after, details } = edit(await reader.get('sources', source.id))
    return {
      changes: [{ table: 'sources', put: after }],
      entry: { at, what, subject: sourceSubject(after), details },
      undoable,
      result: after,
    }
  })
}
