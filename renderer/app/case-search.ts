import type { Claim } from '#shared/domain/claim'
import type { Draft } from '#shared/domain/draft'
import { wordsOf, type Passage } from '#shared/domain/passage'
import type { Reading } from '#shared/domain/reading'
import { nameOf, shown, type Source } from '#shared/domain/source'
import { AppError } from '#shared/errors'
import { search, searchIndex, type Hit, type Searchable } from '#shared/text/search'
import { writtenIn } from '../editor/read-draft'
import type { Place } from '../place'

/** What of a case is searched. */
export type CaseTexts = Readonly<{
  sources: readonly Source[]
  readings: readonly Reading[]
  passages: readonly Passage[]
  claims: readonly Claim[]
  drafts: readonly Draft[]
}>

export type Found = Readonly<{
  id: string
  kind: 'source' | 'passage' | 'claim' | 'draft'
  title: string
  /** Empty where the title says it all. */
  snippet: Hit['snippet']
  marks: Hit['marks']
  place: Place
}>

export type CaseSearch = (query: string, limit: number) => readonly Found[]

/** One text to search, with what is shown of it and where it leads. */
type Entry = Omit<Found, 'snippet' | 'marks' | 'id'> &
  Searchable &
  Readonly<{ /** Entries of one whole: only the best of them is shown. */ whole: string }>

/**
 * The search over a case by plain scan: sources with all they say, passages with their notes, claims,
 * drafts. What a source says is found at its place in the reader.
 */
export function caseSearch(texts: CaseTexts): CaseSearch {
  const entries = new Map(entriesOf(texts).map((entry) => [entry.id, entry]))
  const index = searchIndex(entries.values())
  return (query, limit) => {
    const shownWholes = new Set<string>()
    return search(index, query, entries.size)
      .flatMap((hit) => {
        const entry = entries.get(hit.id)
        if (!entry || shownWholes.has(entry.whole)) return []
        shownWholes.add(entry.whole)
        return foundAt(entry, hit)
      })
      .slice(0, limit)
  }
}

function foundAt({ whole, kind, title, place }: Entry, { snippet, marks }: Hit): Found {
  const [first] = marks
  const found = { id: whole, kind, title, snippet: first ? snippet : '', marks }
  if (!first || place.room !== 'reader' || place.passageId) return { ...found, place }
  return { ...found, place: { ...place, find: snippet.slice(first.start, first.end) } }
}

function entriesOf({ sources, readings, passages, claims, drafts }: CaseTexts): Entry[] {
  const titles = new Map(sources.map((source) => [source.id, nameOf(source) ?? '']))
  return [
    ...claims.map(claimEntry),
    ...sources.map(sourceEntry),
    ...readings.map((reading) => readingEntry(reading, titles.get(reading.sourceId) ?? '')),
    ...passages.map((passage) => passageEntry(passage)),
    ...drafts.map(draftEntry),
  ]
}

function claimEntry({ id, caseId, text }: Claim): Entry {
  const place: Place = { room: 'claims', caseId, claimId: id }
  return { id, whole: id, kind: 'claim', title: text, text: '', place }
}

function sourceEntry(source: Source): Entry {
  const { id, caseId, url, note } = source
  const facts = [shown(source, 'publisher'), shown(source, 'author'), url, note]
  const text = facts.filter(Boolean).join('\n')
  const place: Place = { room: 'sources', caseId, sourceId: id }
  return { id, whole: id, kind: 'source', title: nameOf(source) ?? '', text, place }
}

function readingEntry({ id, caseId, sourceId, text }: Reading, title: string): Entry {
  const place: Place = { room: 'reader', caseId, sourceId, view: 'text', captureId: id }
  return { id: `reading ${id}`, whole: sourceId, kind: 'source', title, text, place }
}

function passageEntry(passage: Passage): Entry {
  const { id, caseId, sourceId, captureId, note } = passage
  const place: Place = {
    room: 'reader',
    caseId,
    sourceId,
    view: 'text',
    captureId,
    passageId: id,
  }
  return { id, whole: id, kind: 'passage', title: wordsOf(passage), text: note, place }
}

function draftEntry(draft: Draft): Entry {
  const { id, caseId, title } = draft
  const place: Place = { room: 'draft', caseId, draftId: id }
  return { id, whole: id, kind: 'draft', title, text: wordsOfDraft(draft), place }
}

/** A draft that this version cannot read is still found by its title. */
function wordsOfDraft({ state }: Draft): string {
  try {
    return writtenIn(state)
      .map(({ inlines }) => inlines.map((one) => (one.kind === 'text' ? one.text : '')).join(''))
      .join('\n')
  } catch (error) {
    if (error instanceof AppError && error.code === 'draft-unreadable') return ''
    throw error
  }
}
