import { crc32, deflateSync } from 'node:zlib'

const ascii = (text: string) => Buffer.from(text, 'latin1')

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([ascii(name), content])
  const edges = Buffer.alloc(8)
  edges.writeUInt32BE(content.length, 0)
  edges.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([edges.subarray(0, 4), body, edges.subarray(4)])
}

/** Entries of a TIFF directory: tag, type, count, and a value or where it stands. */
type Entry = readonly [tag: number, type: number, count: number, value: number]

function directory(entries: readonly Entry[]): Buffer {
  const bytes = Buffer.alloc(2 + entries.length * 12 + 4)
  bytes.writeUInt16BE(entries.length, 0)
  entries.forEach(([tag, type, count, value], index) => {
    const at = 2 + index * 12
    bytes.writeUInt16BE(tag, at)
    bytes.writeUInt16BE(type, at + 2)
    bytes.writeUInt32BE(count, at + 4)
    bytes.writeUInt32BE(value, at + 8)
  })
  return bytes
}

/** Exif (JEITA CP-3451) of a camera called Kuro K1 at 35.5° north, 139.75° east. */
function exif(): Buffer {
  const head = Buffer.from('4d4d002a00000008', 'hex')
  const main = 2 + 3 * 12 + 4
  const place = 2 + 4 * 12 + 4
  const gps = 8 + main
  const texts = gps + place
  const numbers = texts + 8
  const rationals = Buffer.alloc(48)
  ;[35, 30, 0, 139, 45, 0].forEach((number, index) => {
    rationals.writeUInt32BE(number, index * 8)
    rationals.writeUInt32BE(1, index * 8 + 4)
  })
  return Buffer.concat([
    head,
    directory([
      [0x010f, 2, 5, texts],
      [0x0110, 2, 3, ascii('K1\0\0').readUInt32BE()],
      [0x8825, 4, 1, gps],
    ]),
    directory([
      [1, 2, 2, ascii('N\0\0\0').readUInt32BE()],
      [2, 5, 3, numbers],
      [3, 2, 2, ascii('E\0\0\0').readUInt32BE()],
      [4, 5, 3, numbers + 24],
    ]),
    ascii('Kuro\0\0\0\0'),
    rationals,
  ])
}

/** A line of points without a filter: a pattern, so that one sees that it is drawn. */
function line(row: number, width: number): Buffer {
  const points = Array.from({ length: width }, (_, column) => (row ^ column) & 0xff)
  return Buffer.from([0, ...points])
}

/** A grey PNG of a size; with `secrets` it says with what and where it was taken. */
export function picture(
  { width = 320, height = 200, secrets = true } = {},
  rows = deflateSync(Buffer.concat(Array.from({ length: height }, (_, row) => line(row, width)))),
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(secrets ? [chunk('eXIf', exif()), chunk('tEXt', ascii('Author\0Nobody Known'))] : []),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
