import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { AppError } from '../../../../shared/errors'
import { unzipped, zipNames } from '../../../../renderer/capture/unzip'

const all = () => true

function outcome(bytes: Uint8Array): string {
  try {
    unzipped(bytes, all, 100_000)
    return 'unpacked'
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.code : String(thrown)
  }
}

it('unpacks what was packed, however it was', () => {
  const content = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.[a-z]{3}$/), fc.uint8Array(), {
    maxKeys: 5,
  })
  fc.assert(
    fc.property(content, fc.constantFrom(0, 6, 9), (files, level) => {
      const packed = zipSync(files, { level: level as 0 | 6 | 9 })
      const names = Object.keys(files)
      expect(zipNames(packed).toSorted()).toEqual(names.toSorted())
      const found = unzipped(packed, all, 10_000)
      for (const name of names)
        expect([...(found.get(name) ?? [])]).toEqual([...(files[name] ?? [])])
      expect(found.size).toBe(names.length)
    }),
    { numRuns: 60 },
  )
})

it('unpacks only what is wanted, and stops where that is more than it may be', () => {
  const packed = zipSync({ 'big.xml': new Uint8Array(3 * 1024 * 1024), 'small.xml': strToU8('a') })
  const small = unzipped(packed, (name) => name === 'small.xml', 1024 * 1024)
  expect([...small.keys()]).toEqual(['small.xml'])
  expect(() => unzipped(packed, all, 1024 * 1024)).toThrow(
    expect.objectContaining({ code: 'too-large', details: { size: 3, limit: 1 } }),
  )
})

it('says of anything cut off or broken that it cannot be read, and never hangs', () => {
  const packed = zipSync({ 'a.xml': strToU8('words '.repeat(2000)), 'b.xml': strToU8('more') })
  expect(() => unzipped(packed.subarray(0, 60), all, 100_000)).toThrow(
    expect.objectContaining({ code: 'unreadable-file' }),
  )
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      const broken = packed.slice()
      broken[at] = byte
      expect(outcome(broken)).toMatch(/^(unpacked|unreadable-file|too-large)$/)
    }),
  )
  expect(zipNames(strToU8('no zip'))).toEqual([])
})
