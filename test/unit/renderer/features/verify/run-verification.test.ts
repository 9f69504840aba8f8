// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capturesOfCase } from '../../../../../renderer/data/captures'
import type { Encoded } from '../../../../../renderer/data/codec'
import type { Database } from '../../../../../renderer/data/database'
import { entriesOf } from '../../../../../renderer/data/log'
import { passagesOfCase } from '../../../../../renderer/data/passages'
import { removeSource, sourcesOf } from '../../../../../renderer/data/sources'
import type { TableName } from '../../../../../renderer/data/tables'
import { redoLast, undoLast } from '../../../../../renderer/data/undo'
import { fileAsVersion } from '../../../../../renderer/data/versions'
import { makeSample } from '../../../../../renderer/features/cases/sample/make-sample'
import { sampleContent } from '../../../../../renderer/features/cases/sample/sample-content'
import {
  verifyOpenCase,
  type VerifyProgress,
} from '../../../../../renderer/features/verify/run-verification'
import { later } from '../../../../support/nouns'
import { intakeTools } from '../../../../support/intake-tools'

async function sample() {
  const tools = await intakeTools()
  const made = await makeSample(tools, 'en', await sampleContent('en'))
  const { db } = tools
  const verify = (
    signal = new AbortController().signal,
    onProgress: (progress: VerifyProgress) => void = () => {},
  ) => verifyOpenCase(made, { db, now: () => later, signal, onProgress })
  const faults = async () => {
    const { found } = await verify()
    return found.filter(({ state }) => state !== 'intact')
  }
  return { db, caseId: made.id, verify, faults }
}

type Spoil = (db: Database, caseId: string) => Promise<unknown>

type Change = (body: Record<string, unknown>) => object

/** The row with its body changed, as something outside the app would. */
async function changed<Row extends { id: string; body: Encoded }>(
  db: Database,
  table: string,
  row: Row,
  change: Change,
): Promise<Row> {
  const name = { table, id: row.id }
  const body = (await db.codec.decode(name, row.body)) as Record<string, unknown>
  return { ...row, body: await db.codec.encode(name, { ...body, ...change(body) }) }
}

async function first(db: Database, table: TableName) {
  const row = await db[table].toCollection().first()
  if (!row) throw new Error(`Nothing in ${table}`)
  return row
}

const edit =
  (table: TableName, change: Change): Spoil =>
  async (db) => {
    await db[table].put(await changed(db, table, await first(db, table), change))
  }

const editLine =
  (seq: number, change: Change): Spoil =>
  async (db) => {
    const lines = (await db.entries.toArray()).filter((one) => one.seq === seq)
    for (const line of lines) await db.entries.put(await changed(db, 'entries', line, change))
  }

const someBlob = async (db: Database) => {
  const blob = await db.blobs.toCollection().first()
  if (!blob) throw new Error('The case holds no bytes')
  return blob
}

describe('verifying a case', () => {
  it('finds all of a case intact that nothing has touched, and the log tells of it', async () => {
    const { db, caseId, verify } = await sample()
    const progress: VerifyProgress[] = []
    const { found, counts, unlogged } = await verify(undefined, (one) => progress.push(one))
    const captures = await capturesOfCase(db, caseId)
    const passages = await passagesOfCase(db, caseId)
    const parts = captures.flatMap((capture) => capture.parts)
    const all = 1 + 2 * captures.length + parts.length + passages.length
    expect(counts).toEqual({ intact: all, damaged: 0, missing: 0 })
    expect(found).toHaveLength(all)
    expect(progress.at(-1)).toEqual({ done: all, all })
    expect(unlogged).toBeNull()
    expect((await entriesOf(db, caseId)).at(-1)).toMatchObject({
      what: 'case.verified',
      details: counts,
    })
    // Its own line is part of the chain the next time.
    expect((await verify()).counts).toEqual(counts)
  })

  const spoiled: readonly (readonly [string, Spoil, readonly (readonly [string, string])[]])[] = [
    [
      'a byte of a page that was changed',
      async (db) => {
        const blob = await someBlob(db)
        const bytes = new Uint8Array(blob.bytes)
        bytes[10] = (bytes[10] ?? 0) ^ 1
        await db.blobs.put({ ...blob, bytes })
      },
      [['part', 'bytes-differ']],
    ],
    [
      'bytes that were cut short',
      async (db) => {
        const blob = await someBlob(db)
        await db.blobs.put({ ...blob, bytes: blob.bytes.slice(0, -1) })
      },
      [['part', 'bytes-differ']],
    ],
    [
      'bytes that are gone',
      async (db) => db.blobs.delete((await someBlob(db)).sha256),
      [['part', 'bytes-missing']],
    ],
    [
      'a capture that is said to be of another time',
      edit('captures', () => ({ capturedAt: '2001-01-01T00:00:00+09:00' })),
      [['record', 'record-differs']],
    ],
    [
      'a capture that is said to come from elsewhere',
      edit('captures', () => ({ finalUrl: 'https://elsewhere.example/' })),
      [['record', 'record-differs']],
    ],
    [
      'an answer of the server that was changed',
      edit('captures', () => ({ headers: [['last-modified', 'yesterday']] })),
      [['record', 'record-differs']],
    ],
    [
      'what a file says of itself that was added',
      edit('captures', () => ({ details: [{ name: 'author', value: 'Nobody' }] })),
      [['record', 'record-differs']],
    ],
    [
      'something left out of the text that was added',
      edit('readings', () => ({ leftOut: [{ text: 'Nothing to see here.' }] })),
      [['reading', 'layout-differs']],
    ],
    [
      'white space of a reading text',
      edit('readings', ({ text }) => ({ text: String(text).replace(' ', '\u3000') })),
      [['reading', 'layout-differs']],
    ],
    [
      'a capture of which nothing is left',
      async (db) => {
        const { id } = await first(db, 'captures')
        await db.captures.delete(id)
        await db.passages.where({ captureId: id }).delete()
      },
      [['record', 'record-missing']],
    ],
    [
      'a digit of a reading text that was changed',
      edit('readings', ({ text }) => ({ text: String(text).replace(/\d/, (d) => `${9 - +d}`) })),
      [['reading', 'reading-differs']],
    ],
    [
      'a word of a passage that was changed',
      edit('passages', ({ selector }) => ({
        selector: { ...(selector as object), exact: 'something else' },
      })),
      [['passage', 'words-differ']],
    ],
    [
      'a line of the log that was changed',
      editLine(2, () => ({ at: later })),
      [['log', 'chain-broken']],
    ],
    [
      'a log whose end was cut off',
      async (db, caseId) => {
        const last = (await entriesOf(db, caseId)).at(-1)
        await db.entries.delete(last?.id ?? '')
      },
      [['log', 'log-cut']],
    ],
    [
      'a capture that no line tells of',
      async (db) => {
        const more = { ...(await first(db, 'captures')), id: 'smuggled' }
        await db.captures.put(await changed(db, 'captures', more, () => ({ id: 'smuggled' })))
      },
      [
        ['record', 'not-logged'],
        ['reading', 'reading-missing'],
      ],
    ],
  ]
  it.each(spoiled)('finds %s', async (_what, spoil, expected) => {
    const { db, caseId, faults } = await sample()
    await spoil(db, caseId)
    const found = (await faults()).map(({ item, ground }) => [item, ground])
    // A passage whose words went with the spoiled text is a fault of its own.
    const others = found.filter(([item]) => item !== 'passage')
    expect(expected[0]?.[0] === 'passage' ? found : others).toEqual(expected)
  })

  it('finds any one byte of any part that was changed', async () => {
    const { db, faults } = await sample()
    const blobs = await db.blobs.toArray()
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (n, at, by) => {
        const blob = blobs[n % blobs.length] ?? (await someBlob(db))
        const bytes = new Uint8Array(blob.bytes)
        const place = at % bytes.length
        bytes[place] = (bytes[place] ?? 0) ^ by
        await db.blobs.put({ ...blob, bytes })
        const found = await faults()
        await db.blobs.put(blob)
        expect(found.map(({ ground }) => ground)).toContain('bytes-differ')
      }),
      { numRuns: 30 },
    )
  })

  it('misses nothing that was removed, undone, or filed elsewhere in the app', async () => {
    const { db, caseId, faults } = await sample()
    const [one, second, third] = await sourcesOf(db, caseId)
    if (!one || !second || !third) throw new Error('The sample has three sources at least')
    await fileAsVersion(db, one, second.id, later)
    expect(await faults()).toEqual([])
    await undoLast(db, caseId, later)
    expect(await faults()).toEqual([])
    await redoLast(db, caseId, later)
    expect(await faults()).toEqual([])
    await removeSource(db, second, 'by mistake', later)
    expect(await faults()).toEqual([])
    await undoLast(db, caseId, later)
    expect(await faults()).toEqual([])
    await removeSource(db, third, 'not about the case', later)
    expect(await faults()).toEqual([])
    // What came back by undo is looked for again.
    await undoLast(db, caseId, later)
    await db.captures.where({ sourceId: third.id }).delete()
    await db.passages.where({ sourceId: third.id }).delete()
    expect((await faults()).map(({ ground }) => ground)).toContain('record-missing')
  })

  it('tells what the disk does not give back as damaged, and goes on', async () => {
    const { db, verify } = await sample()
    const held = await someBlob(db)
    const codec = db.codec
    Object.assign(db, {
      codec: {
        ...codec,
        decodeBytes: async (sha256: string, bytes: Uint8Array) => {
          if (sha256 === held.sha256) throw new Error('The disk does not answer')
          return codec.decodeBytes(sha256, bytes)
        },
      },
    })
    const { found } = await verify()
    const faults = found.filter(({ state }) => state !== 'intact')
    expect(faults.map(({ ground }) => ground)).toEqual(['bytes-unreadable'])
  })

  it('stops when it is cancelled, and the log has no line of it', async () => {
    const { db, caseId, verify } = await sample()
    const before = (await entriesOf(db, caseId)).length
    const stop = new AbortController()
    await expect(verify(stop.signal, () => stop.abort())).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(await entriesOf(db, caseId)).toHaveLength(before)
  })
})
