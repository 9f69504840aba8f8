import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type CopyOptions, type CopyProgress, copyCase, copyName } from '#shared/archive/case-copy'
import type { CaseRows, CaseStore } from '#shared/archive/case-rows'
import { Capture } from '#shared/domain/capture'
import { Entry, entryHash, firstBreak, noEntry } from '#shared/domain/entry'
import { Reading } from '#shared/domain/reading'
import { capture, claim, harbour, passage } from '../../../support/export-case'
import { zipDirectory } from '../../../support/export-zip'
import { aPost, aSettlement } from '../../../support/nouns'

const at = '2026-11-22T09:14:00+09:00'
const digest = (bytes: Uint8Array) => bytesToHex(sha256(bytes))
const page = strToU8('<p>岸壁</p>')
const picture = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 7) % 251)

const blobs = new Map([page, picture].map((bytes) => [digest(bytes), bytes]))

const withParts = (id: string): Capture => ({
  ...capture(id, 's-courier', 'https://wangan.example/'),
  parts: [
    { role: 'page', sha256: digest(page), size: page.length, mediaType: 'text/html' },
    { role: 'screenshot', sha256: digest(picture), size: picture.length, mediaType: 'image/png' },
  ],
})

function log(count: number): readonly Entry[] {
  const entries: Entry[] = []
  for (let seq = 1; seq <= count; seq += 1) {
    const told = {
      at,
      what: 'case.created',
      subject: { kind: 'case', id: 'case-1', label: '港' },
      details: {},
    } as const
    const place = { caseId: 'case-1', seq, prev: entries.at(-1)?.hash ?? noEntry }
    entries.push({ id: `l-${seq}`, ...place, hash: entryHash(place, told), ...told })
  }
  return entries
}

const rows: CaseRows = {
  case: {
    id: 'case-1',
    caseId: 'case-1',
    title: '港の\n三年',
    language: 'ja',
    createdAt: at,
    archivedAt: null,
    sample: false,
  },
  sources: harbour.sources ?? [],
  captures: [withParts('c-2'), withParts('c-1')],
  passages: [passage('p', 's-courier', 'c-1', '岸壁')],
  claims: [claim('k', '港湾局は検査をしなかった')],
  evidence: [],
  figures: [],
  parties: [],
  inquiries: [],
  drafts: [],
  settlements: [aSettlement({ sentence: '費用は3億円だ。' })],
  log: log(3),
  logEnd: null,
}

const store: CaseStore = {
  reading: (id) =>
    Promise.resolve({
      id,
      caseId: 'case-1',
      sourceId: 's-courier',
      text: `岸壁\nの${id}`,
      blocks: [{ kind: 'paragraph', start: 0, end: 2 }],
      leftOut: [{ text: '広告' }],
      posts: [aPost()],
      pages: [],
      document: null,
    }),
  blob: (sha) => Promise.resolve(blobs.get(sha) ?? null),
}

async function copied(
  changed: Partial<CaseRows> = {},
  from: CaseStore = store,
  options: Partial<CopyOptions> = {},
) {
  const copying = copyCase({ ...rows, ...changed }, from, { at, version: '0.1.0', ...options })
  const chunks: Uint8Array[] = []
  for (;;) {
    const step = await copying.next()
    if (step.done) return { bytes: Buffer.concat(chunks), result: step.value }
    chunks.push(step.value)
  }
}

/** What `sha256sum -c` does: the files a manifest names that are not as it says. */
function amiss(files: Readonly<Record<string, Uint8Array>>, base: string, manifest: string) {
  const lines = strFromU8(files[`${base}/${manifest}`] ?? new Uint8Array())
    .trimEnd()
    .split('\n')
  return lines.filter((line) => {
    const [hash, path] = line.split('  ')
    const bytes = files[`${base}/${path}`]
    return !bytes || digest(bytes) !== hash
  })
}

const base = '港の 三年.2026-11-22'

describe('a copy of a whole case', () => {
  it('is a bag: every payload file is in the manifest and as it says, tag files too', async () => {
    const { bytes, result } = await copied()
    const files = unzipSync(bytes)
    const names = Object.keys(files).map((name) => name.slice(base.length + 1))
    expect(Object.keys(files).every((name) => name.startsWith(`${base}/`))).toBe(true)
    expect(amiss(files, base, 'manifest-sha256.txt')).toEqual([])
    expect(amiss(files, base, 'tagmanifest-sha256.txt')).toEqual([])
    const manifest = strFromU8(files[`${base}/manifest-sha256.txt`]!)
    const payload = names.filter((name) => name.startsWith('data/'))
    expect(
      manifest
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(66)),
    ).toEqual(payload)
    expect(names.filter((name) => !name.startsWith('data/'))).toEqual([
      'bagit.txt',
      'bag-info.txt',
      'manifest-sha256.txt',
      'README.txt',
      'tagmanifest-sha256.txt',
    ])
    const size = payload.reduce((sum, name) => sum + files[`${base}/${name}`]!.length, 0)
    expect(result).toEqual({ files: payload.length, bytes: size, problems: [] })
    expect(strFromU8(files[`${base}/bagit.txt`]!)).toBe(
      'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    )
    expect(strFromU8(files[`${base}/bag-info.txt`]!)).toBe(
      'Bag-Software-Agent: Uradori 0.1.0\nBagging-Date: 2026-11-22\nExternal-Identifier: case-1\n' +
        'External-Description: 港の 三年\nUradori-Copied-At: 2026-11-22T09:14:00+09:00\n' +
        `Uradori-Problems: 0\nPayload-Oxum: ${size}.${payload.length}\n`,
    )
  })

  it('holds rows, reading texts and bytes so that they can be read without the app', async () => {
    const files = unzipSync((await copied()).bytes)
    const read = (path: string) => strFromU8(files[`${base}/data/${path}`]!)
    expect(JSON.parse(read('case.json'))).toEqual(rows.case)
    expect(
      read('captures.jsonl')
        .trimEnd()
        .split('\n')
        .map((line) => Capture.parse(JSON.parse(line)).id),
    ).toEqual(['c-1', 'c-2'])
    expect(JSON.parse(read('settlements.jsonl'))).toEqual(rows.settlements[0])
    expect(read('readings/c-1.txt')).toBe('岸壁\nのc-1')
    const text = read('readings/c-1.txt')
    const reading = Reading.parse({ ...JSON.parse(read('readings/c-1.json')), text })
    expect(reading).toEqual(await store.reading('c-1'))
    expect(digest(files[`${base}/data/blobs/${digest(picture)}`]!)).toBe(digest(picture))
    const entries = read('log.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => Entry.parse(JSON.parse(line)))
    expect(entries).toEqual(rows.log)
    expect(firstBreak(entries)).toBeNull()
    expect(strFromU8(files[`${base}/README.txt`]!)).toMatch(
      /^案件「港の 三年」[^]*sha256sum -c manifest-sha256\.txt[^]*"港の 三年"[^]*sha256sum -c/,
    )
  })

  it('has names that every unzip reads as they are', async () => {
    const { bytes } = await copied()
    const entries = zipDirectory(bytes)
    expect(entries.length).toBeGreaterThan(10)
    for (const { origin, flags } of entries) {
      expect(origin).toBe(3)
      expect(flags & 0x800).toBe(0x800)
    }
  })

  it('is the same to the byte when made twice, whatever the order of the rows', async () => {
    const [one, other] = [
      await copied(),
      await copied({ captures: rows.captures.toReversed(), sources: rows.sources.toReversed() }),
    ]
    expect(one.bytes.equals(other.bytes)).toBe(true)
    // Noon of the day it was made, as ZIP writes it.
    const noon = (46 << 25) | (11 << 21) | (22 << 16) | (12 << 11)
    expect(new Set(zipDirectory(one.bytes).map(({ date }) => date))).toEqual(new Set([noon]))
  })

  it('tells how far it is and gives the bytes in pieces', async () => {
    const told: CopyProgress[] = []
    const { result } = await copied({}, store, { progress: (progress) => told.push(progress) })
    expect(told.length).toBeGreaterThan(10)
    expect(told.at(-1)).toEqual({ files: result.files, ofFiles: result.files, bytes: result.bytes })
    expect(told.map(({ files }) => files)).toEqual(
      told.map(({ files }) => files).toSorted((a, b) => a - b),
    )
  })

  it('stops when it is told to', async () => {
    const signal = { aborted: false }
    const copying = copied({}, store, {
      signal,
      progress: ({ files }) => {
        signal.aborted = files > 4
      },
    })
    await expect(copying).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('goes on past what is missing or damaged, and says so in the bag', async () => {
    const entries = log(3)
    const { bytes, result } = await copied(
      { log: entries.with(1, { ...entries[1]!, at: '2026-11-23T09:14:00+09:00' }) },
      {
        reading: (id) => (id === 'c-2' ? Promise.resolve(null) : store.reading(id)),
        blob: (sha) => Promise.resolve(sha === digest(page) ? strToU8('<p>changed</p>') : null),
      },
    )
    const found = digest(strToU8('<p>changed</p>'))
    expect(new Set(result.problems)).toEqual(
      new Set([
        { problem: 'log-broken', seq: 2 },
        { problem: 'reading-missing', captureId: 'c-2' },
        { problem: 'blob-damaged', sha256: digest(page), found },
        { problem: 'blob-missing', sha256: digest(picture) },
      ]),
    )
    const files = unzipSync(bytes)
    expect(amiss(files, base, 'manifest-sha256.txt')).toEqual([])
    expect(files[`${base}/data/blobs/${digest(page)}`]).toBeUndefined()
    expect(strFromU8(files[`${base}/data/damaged/${digest(page)}`]!)).toBe('<p>changed</p>')
    expect(strFromU8(files[`${base}/data/problems.jsonl`]!).trimEnd().split('\n')).toHaveLength(4)
  })

  it('refuses an id that could lead out of the folder', async () => {
    await expect(copied({ captures: [withParts('../x')] })).rejects.toMatchObject({
      code: 'invalid-input',
    })
  })

  it('refuses at once more files or bytes than a ZIP can count', async () => {
    const one = withParts('c-1')
    const nothing: CaseStore = {
      reading: () => Promise.reject(new Error('asked')),
      blob: () => Promise.reject(new Error('asked')),
    }
    const many = Array.from({ length: 32_800 }, (_, index) => ({ ...one, id: `c-${index}` }))
    await expect(copied({ captures: many }, nothing)).rejects.toMatchObject({
      code: 'case-too-large',
    })
    const large = { ...one, parts: one.parts.map((part) => ({ ...part, size: 5e9 })) }
    await expect(copied({ captures: [large] }, nothing)).rejects.toMatchObject({
      code: 'case-too-large',
      details: { size: 9537 },
    })
  })

  it('hashes by the means it is given', async () => {
    const asked: number[] = []
    await copied(
      {},
      { ...store, digest: (bytes) => Promise.resolve((asked.push(bytes.length), digest(bytes))) },
    )
    expect(asked.toSorted((a, b) => a - b)).toEqual([page.length, picture.length])
  })

  it('holds every character of any reading text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (words) => {
        const reading = await store.reading('c-1')
        const captures = [capture('c-1', 's-courier', null)]
        const { bytes } = await copied(
          { captures },
          { ...store, reading: () => Promise.resolve(reading && { ...reading, text: words }) },
        )
        expect(strFromU8(unzipSync(bytes)[`${base}/data/readings/c-1.txt`]!)).toBe(words)
      }),
      { numRuns: 20 },
    )
  })
})

describe('the name of a copy', () => {
  it('holds title and day, and is safe', () => {
    expect(copyName({ ...rows.case, title: '../港' }, at)).toBe('港.2026-11-22')
    expect(copyName({ ...rows.case, title: '港'.repeat(100) }, at)).toMatch(/^港+\.2026-11-22$/)
  })
})
