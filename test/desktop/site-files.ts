import { gzipSync } from 'node:zlib'
import { minutes } from '../e2e/pdf-files'
import { picture } from '../support/picture'
import type { Route } from './site'

/** Files as servers answer them. A body that a reader of text would change is among them. */
export const files = {
  minutes: minutes.ja.file.buffer,
  picture: picture(),
  /** 「日付」 in Shift_JIS, a line break of Windows, and two bytes that no character set explains. */
  table: Buffer.concat([
    Buffer.from([0x93, 0xfa, 0x95, 0x74, 0x2c, 0x31, 0x0d, 0x0a]),
    Buffer.from('482,'.repeat(400_000)),
    Buffer.from([0xff, 0xfe, 0x00]),
  ]),
  unknown: Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7) % 256)),
  page: Buffer.from(
    '<!doctype html><title>Notice</title><h1>Notice</h1><p>The lock is closed until Monday.</p>' +
      '<script>fetch("/ran")</script><img src="/loaded.svg">',
  ),
} as const

const sent = (headers: Record<string, string>, body: Buffer): Route => {
  return (_request, response) => {
    response.writeHead(200, { ...headers, 'content-length': body.byteLength }).end(body)
  }
}

/** Sends on and on, as fast as it is taken. */
const endless: Route = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/octet-stream' })
  const piece = Buffer.alloc(1024 * 1024, 'x')
  const send = () => {
    while (!response.destroyed && response.write(piece));
    response.once('drain', send)
  }
  send()
}

export const fileRoutes: Readonly<Record<string, Route>> = {
  '/minutes': (_request, response) => response.writeHead(302, { location: '/minutes.pdf' }).end(),
  '/minutes.pdf': sent({ 'Content-Type': 'application/pdf', 'X-Note': 'one' }, files.minutes),
  '/packed.pdf': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-encoding': 'gzip' })
    response.end(gzipSync(files.minutes))
  },
  '/picture.png': sent({ 'content-type': 'image/png' }, files.picture),
  '/table.csv': sent({ 'content-type': 'text/csv; charset=Shift_JIS' }, files.table),
  '/unknown.dat': sent({ 'content-type': 'application/octet-stream' }, files.unknown),
  '/no-type': sent({}, files.minutes),
  '/attached': sent(
    {
      'content-type': 'text/html',
      'content-disposition': 'attachment; filename="../../notice.html"',
    },
    files.page,
  ),
  '/page-as-pdf': sent({ 'content-type': 'application/pdf' }, files.page),
  '/pdf-as-page': sent({ 'content-type': 'text/html' }, files.minutes),
  '/two-gigabytes': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/zip', 'content-length': 2 ** 31 })
    response.write(Buffer.alloc(4096))
  },
  '/endless': endless,
  '/cut-off.pdf': (request, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': 90_000 })
    response.write(files.minutes, () => request.socket.destroySoon())
  },
  '/stalls.zip': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/zip' }).write(Buffer.alloc(4096))
  },
}
