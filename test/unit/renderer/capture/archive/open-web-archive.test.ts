import { expect, it } from 'vitest'
import { openWebArchive } from '../../../../../renderer/capture/archive/open-web-archive'
import { bombWacz, lockRecords, lockWacz, lockWarc } from '../../../../support/lock-archive'
import {
  archivedAt,
  joinedBytes,
  recordOf,
  sha1Of,
  waczOf,
  warcOf,
} from '../../../../support/make-warc'

const turn = async () => undefined
const opened = (bytes: Uint8Array, check = false) => openWebArchive(bytes, { turn, check })

it('lists the pages of a WACZ with the dates of their records, and says which it does not hold', async () => {
  const { pages } = await opened(lockWacz())
  expect(
    pages.map(({ url, title, date, way }) => [
      url,
      title,
      date,
      way?.end.url,
      way?.redirects.length,
    ]),
  ).toEqual([
    ['https://paper.example/old', '水門は四月に開く', archivedAt, 'https://paper.example/lock', 1],
    [
      'https://paper.example/note',
      'Correction about the lock',
      '2024-03-06T09:00:00Z',
      'https://paper.example/note',
      0,
    ],
    ['https://paper.example/lost', 'A page that is not held', archivedAt, undefined, undefined],
  ])
})

it.each([true, false])(
  'finds the pages of a bare WARC file by itself, packed: %s',
  async (packed) => {
    const { pages, account } = await opened(lockWarc(packed), true)
    expect(pages.map(({ url, title, date }) => [url, title, date])).toEqual(
      [
        ['https://paper.example/lock', '水門は四月に開く', archivedAt],
        ['https://paper.example/note', 'Correction about the lock', archivedAt],
        ['https://paper.example/note', 'Correction about the lock', '2024-03-06T09:00:00Z'],
      ].map(([url, title, date], index) => [url, index === 2 ? null : title, date]),
    )
    expect(account).toMatchObject({
      kind: 'warc',
      version: 'WARC/1.1',
      software: 'Keeper 1.0',
      records: 9,
      damaged: 0,
      isCut: false,
      checks: { intact: 7, differs: 0, none: 0 },
    })
  },
)

it('stops a bomb at its limit, keeps what came before, and says that there is more', async () => {
  const { pages, account } = await opened(bombWacz())
  expect(pages.map(({ way }) => way?.end.isWhole)).toEqual([true, false])
  expect(account).toMatchObject({ isCut: true, records: 2 })
})

it('names records that are not what their checksums say', async () => {
  const untrue = recordOf({ body: 'x', fields: { 'WARC-Payload-Digest': 'sha1:AAAA' } })
  const none = recordOf({
    url: 'https://paper.example/none',
    fields: { 'WARC-Block-Digest': null, 'WARC-Payload-Digest': null },
  })
  const { account } = await opened(warcOf([untrue, none]), true)
  expect(account.checks).toEqual({ intact: 0, differs: 1, none: 1, unknown: 0 })
})

it.each([true, false])(
  'takes a checksum of what was in the chunks for a true one, as it does for a page, packed: %s',
  async (packed) => {
    const words = '<!doctype html><title>Sluice</title><p>The sluice held.'
    const size = words.length.toString(16)
    const stated = (of: string) => ({ 'WARC-Payload-Digest': sha1Of(new TextEncoder().encode(of)) })
    const chunked = (fields: Record<string, string>) =>
      recordOf({
        headers: [
          ['Content-Type', 'text/html'],
          ['Transfer-Encoding', 'chunked'],
        ],
        body: `${size}\r\n${words}\r\n0\r\n\r\n`,
        fields,
      })
    const records = [chunked(stated(words)), chunked({}), chunked(stated('other words'))]
    const { account } = await opened(warcOf(records, packed), true)
    expect(account.checks).toEqual({ intact: 2, differs: 1, none: 0, unknown: 0 })
  },
)

it('passes over what is damaged and reads on behind it', async () => {
  const [info, ...rest] = lockRecords()
  const packed = warcOf(rest)
  const cut = warcOf([recordOf({ url: 'https://paper.example/cut', body: 'word '.repeat(900) })])
  const bytes = joinedBytes([warcOf([info ?? new Uint8Array()]), cut.subarray(0, 150), packed])
  const { pages, account } = await opened(bytes)
  expect(pages.map(({ url }) => url)).toContain('https://paper.example/note')
  expect(account.damaged).toBeGreaterThan(0)
})

it('reads on at the next record where a length is untrue', async () => {
  const short = recordOf({ body: '<p>one', fields: { 'Content-Length': '20' } })
  const long = recordOf({ url: 'https://paper.example/b', fields: { 'Content-Length': '9000' } })
  const last = recordOf({ url: 'https://paper.example/c', body: '<p>three' })
  const packed = await opened(warcOf([short, long, last]))
  expect(packed.answers.at('https://paper.example/c', null)).not.toBeNull()
  expect(packed.answers.at('https://paper.example/b', null)?.isWhole).toBe(false)
  expect(packed.account.damaged).toBe(2)
  const plain = await opened(warcOf([short, last], false))
  expect(plain.answers.at('https://paper.example/c', null)).not.toBeNull()
  expect(plain.account.damaged).toBeGreaterThan(0)
})

it('says of lines that are no page that they could not be read', async () => {
  const pages = `{"format":"json-pages-1.0"}\n{nonsense\n[1]\n{"url":"file:///etc/passwd"}\n\n{"url":"https://paper.example/note"}`
  const { pages: listed, account } = await opened(
    waczOf({ warcs: { 'a.warc.gz': lockWarc() }, pages }),
  )
  expect(listed.map(({ url }) => url)).toEqual(['https://paper.example/note'])
  expect(account.unreadLines).toBe(3)
})

it.each([
  ['nothing', new Uint8Array()],
  ['half a WACZ', lockWacz().subarray(0, 900)],
  ['a WARC of no records', new TextEncoder().encode('WARC/1.1\r\n\r\n')],
])('refuses %s as unreadable', async (_, bytes) => {
  await expect(opened(bytes)).rejects.toMatchObject({ code: 'unreadable-archive' })
})
