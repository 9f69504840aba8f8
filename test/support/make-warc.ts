import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { base32 } from '../../renderer/capture/archive/digest'

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** Pieces of bytes as one, as tests put files together. */
export const joinedBytes = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(pieces))

/** The checksum of bytes as WARC writers state it. */
export const sha1Of = (bytes: Uint8Array): string =>
  `sha1:${base32(createHash('sha1').update(bytes).digest())}`

export type Recorded = Readonly<{
  type?: string
  url?: string
  /** `WARC-Date`. */
  date?: string
  id?: string
  status?: number
  headers?: readonly (readonly [string, string])[]
  /** The body of an answer; with `raw`, the whole block. */
  body?: string | Uint8Array
  raw?: string | Uint8Array
  /** More WARC fields, or others in the place of those that are made. */
  fields?: Readonly<Record<string, string | null>>
}>

export const archivedAt = '2024-03-05T01:02:03Z'

/** A record of a WARC file (ISO 28500), an answer to a request unless it says otherwise. */
export function recordOf({
  type = 'response',
  url = 'https://paper.example/lock',
  date = archivedAt,
  id = `<urn:uuid:${createHash('sha1').update(`${type}${url}${date}`).digest('hex')}>`,
  status = 200,
  headers = [['Content-Type', 'text/html; charset=utf-8']],
  body = '',
  raw,
  fields = {},
}: Recorded = {}): Uint8Array {
  const payload = bytesOf(body)
  const head = [`HTTP/1.1 ${status} Told`, ...headers.map((field) => field.join(': '))]
  const isHttp = raw === undefined
  const block = isHttp
    ? joinedBytes([bytesOf(`${head.join('\r\n')}\r\n\r\n`), payload])
    : bytesOf(raw)
  const made: Record<string, string | null> = {
    'WARC-Type': type,
    'WARC-Record-ID': id,
    'WARC-Date': date,
    'WARC-Target-URI': type === 'warcinfo' ? null : url,
    'Content-Type': isHttp ? `application/http; msgtype=${type}` : 'application/warc-fields',
    'WARC-Block-Digest': sha1Of(block),
    'WARC-Payload-Digest': isHttp && type === 'response' ? sha1Of(payload) : null,
    'Content-Length': String(block.length),
    ...fields,
  }
  const lines = Object.entries(made).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  )
  return joinedBytes([
    bytesOf(`WARC/1.1\r\n${lines.join('\r\n')}\r\n\r\n`),
    block,
    bytesOf('\r\n\r\n'),
  ])
}

export const warcinfo = recordOf({
  type: 'warcinfo',
  raw: 'software: Keeper 1.0\r\nformat: WARC File Format 1.1\r\n',
})

/** A WARC file, each record packed by itself unless it is to be plain. */
export function warcOf(records: readonly Uint8Array[], packed = true): Uint8Array<ArrayBuffer> {
  return joinedBytes(packed ? records.map((record) => gzipSync(record)) : records)
}

type Listed = Readonly<{ url: string; ts?: unknown; title?: unknown }>

/** A WACZ 1.1.1 of WARC files and lists of pages; `more` are other files, or others in their place. */
export function waczOf({
  warcs,
  pages,
  extra,
  more = {},
  untrue = [],
  level = 0,
}: Readonly<{
  warcs: Readonly<Record<string, Uint8Array>>
  pages?: readonly Listed[] | string
  extra?: readonly Listed[]
  more?: Readonly<Record<string, Uint8Array>>
  /** Names of files whose stated checksum is another's. */
  untrue?: readonly string[]
  level?: 0 | 6
}>): Uint8Array<ArrayBuffer> {
  const header = JSON.stringify({ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' })
  const list = (listed: readonly Listed[]) =>
    bytesOf([header, ...listed.map((page) => JSON.stringify(page))].join('\n'))
  const files: Record<string, Uint8Array> = {
    ...Object.fromEntries(Object.entries(warcs).map(([name, warc]) => [`archive/${name}`, warc])),
    ...(pages && { 'pages/pages.jsonl': typeof pages === 'string' ? bytesOf(pages) : list(pages) }),
    ...(extra && { 'pages/extraPages.jsonl': list(extra) }),
    ...more,
  }
  const hash = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const resources = Object.entries(files).map(([path, bytes]) => ({
    name: path.split('/').at(-1),
    path,
    hash: hash(untrue.includes(path) ? bytesOf('other') : bytes),
    bytes: bytes.length,
  }))
  const own = bytesOf(
    JSON.stringify({
      profile: 'data-package',
      wacz_version: '1.1.1',
      software: 'Keeper 1.0',
      created: '2024-03-05T02:00:00Z',
      resources,
    }),
  )
  const digest = bytesOf(JSON.stringify({ path: 'datapackage.json', hash: hash(own) }))
  const whole = { 'datapackage.json': own, 'datapackage-digest.json': digest, ...files }
  return new Uint8Array(zipSync(whole, { level, mtime: new Date(2024, 2, 5) }))
}
