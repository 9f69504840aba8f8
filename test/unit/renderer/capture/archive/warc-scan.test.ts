import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AppError } from '../../../../../shared/errors'
import { openWebArchive } from '../../../../../renderer/capture/archive/open-web-archive'
import { blockOf, feedWarc } from '../../../../../renderer/capture/archive/warc-bytes'
import { warcScan, type WarcRecord } from '../../../../../renderer/capture/archive/warc-scan'
import { lockWacz, lockWarc } from '../../../../support/lock-archive'
import { joinedBytes, recordOf, warcOf } from '../../../../support/make-warc'

const turn = async () => undefined

async function recordsIn(bytes: Uint8Array, room = Infinity) {
  const records: WarcRecord[] = []
  const scan = warcScan((record) => records.push(record), true)
  const read = await feedWarc(bytes, scan, { turn, room, wants: () => true })
  return { records, damaged: scan.damaged(), ...read }
}

/** Bytes of any kind, words that look like the beginning of a record among them. */
const block = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .constantFrom('WARC/1.1\r\n', '\r\n\r\n', '\n', 'WARC/')
    .map((text) => new TextEncoder().encode(text)),
)
const packing = fc.constantFrom('plain', 'each by itself', 'all in one')

function packed(records: readonly Uint8Array[], how: string): Uint8Array {
  if (how === 'all in one') return new Uint8Array(gzipSync(joinedBytes(records)))
  return warcOf(records, how !== 'plain')
}

it('reads back every record that was written, wherever it lies and however it is packed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 8 }), packing, async (blocks, how) => {
      const made = blocks.map((body, index) =>
        recordOf({ url: `https://paper.example/${index}`, body }),
      )
      const bytes = packed(made, how)
      const { records, damaged, isAll } = await recordsIn(bytes)
      expect(records.map(({ isWhole }) => isWhole)).toEqual(blocks.map(() => true))
      expect(records.map(({ block: ofBlock, payload }) => [ofBlock, payload])).toEqual(
        blocks.map(() => ['intact', 'intact']),
      )
      expect([damaged, isAll]).toEqual([0, true])
      for (const [index, record] of records.entries()) {
        const found = await blockOf(bytes, record, { turn, limit: 1e6 })
        const end = found.length - (blocks[index]?.length ?? 0)
        expect([...found.subarray(end)]).toEqual([...(blocks[index] ?? [])])
      }
    }),
    { numRuns: 150 },
  )
})

it('reads the same records however the bytes are cut', () => {
  const bytes = warcOf([recordOf({ body: 'one' }), recordOf({ body: 'two' })], false)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (sizes) => {
      const found: number[] = []
      const scan = warcScan(({ length, skip }) => found.push(skip, length), false)
      for (let at = 0, turnOf = 0; at < bytes.length; turnOf += 1) {
        const size = sizes[turnOf % sizes.length] ?? 1
        scan.push(bytes.subarray(at, at + size))
        at += size
      }
      scan.end()
      expect(found).toHaveLength(4)
      expect(scan.damaged()).toBe(0)
    }),
  )
})

it('never fails but by name, whatever the bytes are', async () => {
  const whole = [lockWarc(), lockWarc(false), lockWacz()]
  const changed = fc.record({
    of: fc.nat(2),
    changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
    end: fc.nat(),
    isCut: fc.boolean(),
  })
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    changed.map(({ of, changes, end, isCut }) => {
      const copy = Uint8Array.from(whole[of] ?? [])
      for (const [at, byte] of changes) copy[at % copy.length] = byte
      return isCut ? copy.subarray(0, end % copy.length) : copy
    }),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async (given) => {
      const outcome = await openWebArchive(given, { turn, check: true }).then(
        () => 'opened',
        (thrown: unknown) => (thrown instanceof AppError ? thrown.code : String(thrown)),
      )
      expect(outcome).toMatch(/^(opened|unreadable-archive|too-large|unreadable-file)$/)
    }),
    { numRuns: 400 },
  )
})

it('finds the change of any byte of a block that states its checksum', async () => {
  const body = 'The lock opens in April.'
  const record = recordOf({ body })
  const start = Buffer.from(record).indexOf('HTTP/1.1')
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: start, max: record.length - 5 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, by) => {
        const changed = Uint8Array.from(record)
        changed[at] = (changed[at] ?? 0) ^ by
        const { records } = await recordsIn(changed)
        expect(records[0]?.block).toBe('differs')
      },
    ),
  )
})

it('reads a record that goes on in the next packed member', async () => {
  const record = recordOf({ body: 'The lock opens in April.' })
  const next = recordOf({ url: 'https://paper.example/next' })
  const bytes = warcOf([record.subarray(0, -20), record.subarray(-20), next])
  const { records, damaged } = await recordsIn(bytes)
  expect(records.map(({ block: ofBlock }) => ofBlock)).toEqual(['intact', 'intact'])
  expect(damaged).toBe(0)
})

it('stops at the room there is, and says that there is more', async () => {
  const bytes = warcOf([recordOf({ body: 'a'.repeat(1000) }), recordOf({ body: 'b' })], false)
  const { records, isAll, unpacked } = await recordsIn(bytes, 1200)
  expect([records.length, records[0]?.isWhole, isAll, unpacked]).toEqual([1, false, false, 1200])
})

it('passes over fields that never end and a length that is no number', async () => {
  const endless = new TextEncoder().encode(`WARC/1.1\r\nX: ${'y'.repeat(200_000)}`)
  const odd = recordOf({ fields: { 'Content-Length': '12e3' } })
  const last = recordOf({ url: 'https://paper.example/last' })
  const gap = new TextEncoder().encode('\r\n\r\n')
  const { records, damaged } = await recordsIn(joinedBytes([endless, gap, odd, last]))
  expect(records).toHaveLength(1)
  expect(damaged).toBeGreaterThan(0)
  expect((await recordsIn(warcOf([endless, odd, last]))).records).toHaveLength(1)
})
