import { blobOf } from '../../../renderer/data/blobs'
import { commit } from '../../../renderer/data/commit'
import { openDatabase, type Database } from '../../../renderer/data/database'
import { entriesOf } from '../../../renderer/data/log'
import { firstBreak } from '../../../shared/domain/entry'
import { aCapture, aReading, aSource, at } from '../../support/nouns'

/** The numbers of the acts that each of the tables knows of, and whether the log's chain holds. */
export type Kept = Readonly<{ tables: Record<string, readonly number[]>; isChained: boolean }>

declare global {
  interface Window {
    /** Writes acts from the number given on, one after the other, and tells the server of each that is kept. */
    write: (from: number) => Promise<never>
    read: () => Promise<Kept>
  }
}

const caseId = 'case-1'
const name = (act: number) => `act-${act}`
const numbers = (names: readonly string[]) => names.map((id) => Number(id.replace('act-', '')))

window.write = async (from) => {
  const db = await openDatabase('kept')
  for (let act = from; ; act += 1) {
    await takeIn(db, act)
    await fetch(`/kept/${act}`)
  }
}

/** What taking in a page comes to: three rows, its bytes, its line in the log, its word to the journal. */
async function takeIn(db: Database, act: number): Promise<void> {
  const id = name(act)
  const blob = await blobOf(new TextEncoder().encode(`${id} `.repeat(4000)))
  const source = aSource({ id })
  const part = { role: 'page', sha256: blob.sha256, size: blob.bytes.length } as const
  const capture = aCapture({ id, sourceId: id, parts: [{ ...part, mediaType: 'text/html' }] })
  await commit(db, caseId, async () => ({
    changes: [
      { table: 'sources', put: source },
      { table: 'captures', put: capture },
      { table: 'readings', put: aReading({ id, sourceId: id }) },
    ],
    entry: { at, what: 'source.captured', subject: { kind: 'source', id, label: id }, details: {} },
    blobs: [blob],
    result: undefined,
  }))
}

window.read = async () => {
  const db = await openDatabase('kept')
  const ids = (table: 'sources' | 'captures' | 'readings') => db[table].toCollection().primaryKeys()
  const captures = await db.captures.toArray()
  const entries = await entriesOf(db, caseId)
  const outbox = await db.outbox.toArray()
  const bytes = new Set(await db.blobs.toCollection().primaryKeys())
  const announced = outbox.filter(({ blobs }) => blobs.every((sha256) => bytes.has(sha256)))
  const kept = {
    tables: {
      sources: numbers(await ids('sources')),
      captures: numbers(captures.map(({ id }) => id)),
      readings: numbers(await ids('readings')),
      entries: numbers(entries.map(({ subject }) => subject.id)),
      outbox: numbers(announced.map(({ rows }) => rows[0]?.[1] ?? '')),
    },
    isChained: firstBreak(entries) === null,
  }
  db.close()
  return kept
}
