import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { openBag } from '#shared/archive/bag'

const day = new Date(2026, 10, 22, 12)
const fill = (limits: { files: number; bytes: number }) => {
  const bag = openBag('b', day, limits)
  return () => [...bag.add('a', strToU8('x'), text), ...bag.add('b', new Uint8Array(999), text)]
}
const text = { deflate: false }

it('takes what fits', () => {
  expect(fill({ files: 2, bytes: 2000 })).not.toThrow()
})

it.each([
  { files: 1, bytes: 2000 },
  { files: 2, bytes: 1700 },
])('refuses what grows past %j while it is written', (limits) => {
  expect(fill(limits)).toThrow(expect.objectContaining({ code: 'case-too-large' }))
})
