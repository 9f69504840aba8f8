import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Instant, instant, inTime } from '#shared/domain/time'

describe('an instant', () => {
  it.each([
    ['2026-11-22T00:14:00.000Z', 540, '2026-11-22T09:14:00+09:00'],
    ['2026-11-22T00:14:00.007Z', 540, '2026-11-22T09:14:00.007+09:00'],
    ['2026-11-22T00:14:05.120Z', -210, '2026-11-21T20:44:05.120-03:30'],
    ['2026-11-22T00:14:00.000Z', 0, '2026-11-22T00:14:00+00:00'],
  ])('of %s, %d minutes east, is %s', (date, offset, written) => {
    expect(instant(new Date(date), offset)).toBe(written)
  })

  it('is the same moment in any offset, and what the schema takes', () => {
    const date = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 })
    fc.assert(
      fc.property(date, offset, (when, east) => {
        const written = instant(when, east)
        expect(Instant.parse(written)).toBe(written)
        expect(Date.parse(written)).toBe(when.getTime())
      }),
    )
  })

  it('stands after an earlier one, whatever their offsets and however they are written', () => {
    const [early, late] = ['2026-11-22T09:14:00+09:00', '2026-11-22T00:14:00.001+00:00']
    expect([late, early].toSorted(inTime)).toEqual([early, late])
    expect(inTime(early, '2026-11-22T00:14:00Z')).toBe(0)
  })
})
