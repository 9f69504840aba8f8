import fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { AppError } from '../../../../../shared/errors'
import { unpackedEntry, zipDirectory } from '../../../../../renderer/capture/archive/zip-directory'

const text = new TextEncoder()

function outcome(bytes: Uint8Array): string {
  try {
    for (const entry of zipDirectory(bytes).entries.values()) unpackedEntry(entry, 1000)
    return 'unpacked'
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.code : String(thrown)
  }
}

it('finds what was packed, at its place, without copying what is stored', () => {
  const content = fc.dictionary(fc.stringMatching(/^[a-z/.]{1,12}[a-z]$/), fc.uint8Array(), {
    maxKeys: 6,
  })
  fc.assert(
    fc.property(content, fc.constantFrom(0 as const, 6 as const), (files, level) => {
      const packed = zipSync(files, { level })
      const { entries, untrue } = zipDirectory(packed)
      expect([...entries.keys()]).toEqual(Object.keys(files))
      expect(untrue).toBe(0)
      for (const [name, entry] of entries) {
        const found = unpackedEntry(entry, 10_000)
        expect([...found]).toEqual([...(files[name] ?? [])])
        expect(found.buffer === packed.buffer).toBe(entry.packing === 0)
      }
    }),
  )
})

it('stops where a file unpacks to more than it may, whatever it says of its size', () => {
  const packed = zipSync({ big: new Uint8Array(3 * 1024 * 1024) }, { level: 9 })
  const view = new DataView(packed.buffer)
  const directory = Buffer.from(packed).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  view.setUint32(directory + 24, 5, true)
  const big = zipDirectory(packed).entries.get('big')
  expect(() => big && unpackedEntry(big, 1024 * 1024)).toThrow(
    expect.objectContaining({ code: 'too-large', details: { size: 3, limit: 1 } }),
  )
})

it('takes the first of two files of one name, and leaves out what cannot be where it says', () => {
  const packed = zipSync({
    aa: text.encode('one'),
    ab: text.encode('two'),
    ac: text.encode('three'),
  })
  const bytes = Buffer.from(packed)
  const at = (from: number) => bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), from)
  const [, second] = [at(0), at(at(0) + 1)]
  const third = at(second + 1)
  packed.set(text.encode('aa'), second + 46)
  new DataView(packed.buffer).setUint32(third + 42, 0xfffffff, true)
  const { entries, untrue } = zipDirectory(packed)
  expect([...entries.keys()]).toEqual(['aa'])
  expect(untrue).toBe(2)
  const first = entries.get('aa')
  expect(first && new TextDecoder().decode(unpackedEntry(first, 100))).toBe('one')
  new DataView(packed.buffer).setUint32(second - 48 + 20, 0xffff, true)
  const other = zipDirectory(packed).entries.get('aa')
  expect(other && new TextDecoder().decode(unpackedEntry(other, 100))).toBe('two')
})

it('never fails but by name, whatever is changed or cut off', () => {
  const packed = zipSync({ 'a.txt': text.encode('words '.repeat(50)), b: text.encode('more') })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(packed.length - 1), fc.nat(255)), { maxLength: 8 }),
      fc.nat(packed.length),
      (changes, end) => {
        const broken = packed.slice(0, changes.length === 0 ? end : undefined)
        for (const [at, byte] of changes) broken[at] = byte
        expect(outcome(broken)).toMatch(/^(unpacked|unreadable-file|too-large)$/)
      },
    ),
    { numRuns: 1000 },
  )
})

/** A ZIP of one stored file whose numbers all stand in ZIP64 fields, as writers that stream make it. */
function zip64(name: string, content: Uint8Array): Uint8Array {
  const bytes = (
    size: number,
    ...fields: readonly (readonly [at: number, of: 2 | 4 | 8, value: number])[]
  ) => {
    const view = new DataView(new ArrayBuffer(size))
    for (const [at, of, value] of fields) {
      if (of === 2) view.setUint16(at, value, true)
      else if (of === 4) view.setUint32(at, value, true)
      else view.setBigUint64(at, BigInt(value), true)
    }
    return new Uint8Array(view.buffer)
  }
  const own = text.encode(name)
  const local = bytes(30, [0, 4, 0x04034b50], [26, 2, own.length])
  const start = local.length + own.length + content.length
  const none = 0xffffffff
  const entry = bytes(
    46,
    [0, 4, 0x02014b50],
    [20, 4, none],
    [24, 4, none],
    [28, 2, own.length],
    [30, 2, 28],
    [42, 4, none],
  )
  const extra = bytes(
    28,
    [0, 2, 1],
    [2, 2, 24],
    [4, 8, content.length],
    [12, 8, content.length],
    [20, 8, 0],
  )
  const size = entry.length + own.length + extra.length
  const end64 = bytes(
    56,
    [0, 4, 0x06064b50],
    [4, 8, 44],
    [24, 8, 1],
    [32, 8, 1],
    [40, 8, size],
    [48, 8, start],
  )
  const locator = bytes(20, [0, 4, 0x07064b50], [8, 8, start + size])
  const end = bytes(
    22,
    [0, 4, 0x06054b50],
    [8, 2, 0xffff],
    [10, 2, 0xffff],
    [12, 4, none],
    [16, 4, none],
  )
  return new Uint8Array(
    Buffer.concat([local, own, content, entry, own, extra, end64, locator, end]),
  )
}

it('reads the larger numbers of ZIP64 where the small fields have no room', () => {
  const { entries } = zipDirectory(zip64('archive/data.warc', text.encode('WARC/1.1')))
  const entry = entries.get('archive/data.warc')
  expect(entry && new TextDecoder().decode(entry.bytes)).toBe('WARC/1.1')
})
