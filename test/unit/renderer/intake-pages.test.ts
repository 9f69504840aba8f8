// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { Source } from '../../../shared/domain/source'
import { openWebArchive } from '../../../renderer/capture/archive/open-web-archive'
import type { ClipItem } from '../../../renderer/clip-queue'
import { bytesOf } from '../../../renderer/data/blobs'
import { capturesOf, readingOf } from '../../../renderer/data/captures'
import { entriesOf } from '../../../renderer/data/log'
import { sourceOf, sourcesOf } from '../../../renderer/data/sources'
import { undoLast } from '../../../renderer/data/undo'
import { intakeOf } from '../../../renderer/intake'
import { intakePages } from '../../../renderer/intake-pages'
import { intakeTools } from '../../support/intake-tools'
import { bombWacz, lockPage, lockWacz } from '../../support/lock-archive'
import { waczOf } from '../../support/make-warc'
import { at } from '../../support/nouns'

async function inCase(bytes: Uint8Array<ArrayBuffer>, name = 'paper.wacz') {
  const tools = await intakeTools()
  const file = new File([bytes], name)
  // jsdom's files cannot be read.
  Object.assign(file, { arrayBuffer: async () => bytes.buffer })
  const intake = intakeOf(tools, 'case-1', { method: 'file', file, url: null })
  const around = await intake.prepare()
  await intake.fill(around, () => undefined)
  const [capture] = await capturesOf(tools.db, around.id)
  if (!capture) throw new Error('nothing was captured')
  return { tools, around, capture }
}

async function archiveIn(bytes: Uint8Array<ArrayBuffer>) {
  const made = await inCase(bytes)
  const archive = await openWebArchive(bytes, { turn: async () => undefined, check: false })
  const chosen = { captureId: made.capture.id, archive, pages: archive.pages }
  return { ...made, chosen }
}

const others = async (db: Parameters<typeof sourcesOf>[0], around: Source) =>
  (await sourcesOf(db, 'case-1')).filter(({ id }) => id !== around.id)

it('an archive is kept byte for byte and says how its files and records stand', async () => {
  const bytes = lockWacz()
  const { tools, around, capture } = await inCase(bytes)
  const kept = await bytesOf(tools.db, capture.parts[0]?.sha256 ?? '')
  expect([...kept]).toEqual([...bytes])
  expect(capture).toMatchObject({ mediaType: 'application/wacz', unread: null, readAs: null })
  expect(Object.fromEntries(capture.details.map(({ name, value }) => [name, value]))).toEqual({
    archiveFormat: 'WACZ 1.1.1, WARC/1.1',
    software: 'Keeper 1.0',
    created: '2024-03-05T02:00:00Z',
    archivePages: '3',
    archiveRecords: '9',
    archiveIntact: '7',
    archiveFilesIntact: '4',
  })
  expect((await sourceOf(tools.db, around.id))?.kind).toBe('document')
})

it('an archive whose files are not what it says names them', async () => {
  const { capture } = await inCase(lockWacz(['pages/pages.jsonl']))
  expect(capture.details).toContainEqual({ name: 'archiveFileDiffers', value: 'pages/pages.jsonl' })
})

it('an archive that cannot be read is kept and says why', async () => {
  const broken = await inCase(lockWacz().slice(0, 900))
  expect(broken.capture.unread).toEqual({ code: 'unreadable-archive', details: {} })
  const none = await inCase(waczOf({ warcs: { 'a.warc.gz': new Uint8Array([0x1f, 0x8b, 8, 0]) } }))
  expect(none.capture.unread).toEqual({ code: 'unreadable-archive', details: {} })
  const bomb = await inCase(bombWacz())
  expect(bomb.capture.unread).toBeNull()
  expect(bomb.capture.details).toContainEqual({ name: 'archiveCut', value: '2' })
})

it('pages become sources with the archive’s own dates, and lead back to it', async () => {
  const { tools, around, chosen } = await archiveIn(lockWacz())
  const { db } = tools
  const told: ClipItem['state'][] = []
  const intake = intakePages(tools, around, chosen)
  const outcome = await intake.fill(await intake.prepare(), (state) => told.push(state))
  expect(outcome).toMatchObject({
    step: 'taken',
    taken: 2,
    left: 0,
    untaken: [{ url: 'https://paper.example/lost', error: { code: 'not-found' } }],
  })
  expect(told.at(-1)).toEqual({ step: 'reading', page: { number: 3, of: 3 } })
  const made = await others(db, around)
  expect(made.map(({ pending }) => pending)).toEqual([null, null])
  expect(made.map(({ url }) => url)).toEqual(
    expect.arrayContaining(['https://paper.example/note', 'https://paper.example/old']),
  )
  const lock = made.find(({ url }) => url?.endsWith('/old'))
  const [capture] = await capturesOf(db, lock?.id ?? '')
  expect(lock?.facts.title.page).toBe('水門は四月に開く')
  expect(capture).toMatchObject({
    method: 'archive',
    capturedAt: at,
    savedAt: '2024-03-05T01:02:03Z',
    requestedUrl: 'https://paper.example/old',
    finalUrl: 'https://paper.example/lock',
    redirects: [{ status: 301, url: 'https://paper.example/old' }],
    status: 200,
    enclosedIn: chosen.captureId,
    parts: [{ role: 'page' }, { role: 'snapshot' }],
  })
  const page = await bytesOf(db, capture?.parts[0]?.sha256 ?? '')
  expect(new TextDecoder().decode(page)).toBe(lockPage)
  expect((await readingOf(db, capture?.id ?? ''))?.text).toContain('482億円')
  const lines = (await entriesOf(db, 'case-1')).filter(({ what }) => what === 'source.captured')
  expect(lines).toHaveLength(3)
})

it('a page that was taken is taken back in one act', async () => {
  const { tools, around, chosen } = await archiveIn(lockWacz())
  const pages = chosen.pages.slice(0, 1)
  await intakePages(tools, around, { ...chosen, pages }).fill(around, () => undefined)
  await undoLast(tools.db, 'case-1', at)
  expect(await others(tools.db, around)).toEqual([])
})

it('what is stopped keeps what was taken, and leaves no stub', async () => {
  const { tools, around, chosen } = await archiveIn(lockWacz())
  const intake = intakePages(tools, around, chosen)
  const outcome = await intake.fill(around, (state) => {
    if (state.step === 'reading' && state.page?.number === 2) intake.cancel(around)
  })
  expect(outcome).toMatchObject({ taken: 1, untaken: [], left: 2 })
  const left = await others(tools.db, around)
  expect(left.map(({ url }) => url)).toEqual(['https://paper.example/old'])
})
