import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedDiffers, readPrintedDate } from '../../../../shared/domain/post-date'

describe('the date printed beside a post', () => {
  it.each([
    ['December 23, 2024', '2024-12-23'],
    ['2024年12月23日', '2024-12-23'],
    ['Dec 23, 2024', '2024-12-23'],
    ['23 December 2024', '2024-12-23'],
    ['June 1, 2025 at 2:13 PM', '2025-06-01T14:13'],
    ['Jul 8, 2025 at 4:00am PDT', '2025-07-08T04:00-07:00'],
    ['2025年6月1日 14:13', '2025-06-01T14:13'],
    ['2025-06-01T05:13:20.250Z', '2025-06-01T05:13:20.250Z'],
    ['12月23日', null],
    ['昨日', null],
    ['5/6/2024', '2024'],
    ['2月30日', null],
    ['', null],
    ['nothing', null],
  ])('%s is read as %s', (printed, date) => {
    expect(readPrintedDate(printed)).toBe(date)
  })
})

describe('whether it fits the time of the number', () => {
  const time = '2024-12-23T15:30:12.345Z'
  it.each([
    ['2024-12-23', false],
    ['2024-12-24', false],
    ['2024-12-22', true],
    ['2024-12-25', true],
    ['2025-12-23', true],
    ['2024-12', false],
    ['2024-11', true],
    ['2024', false],
    ['2025', true],
    ['2024-12-24T00:30', false],
    ['2024-12-23T15:30', false],
    ['2024-12-23T21:15', false],
    ['2024-12-24T00:31', false],
    ['2024-12-24T00:37', true],
    ['2024-12-24T06:30', true],
    ['2024-12-23T03:15', true],
    ['2024-12-24T00:30+09:00', false],
    ['2024-12-24T00:30+08:00', true],
    ['2024-12-23T15:30:12.000Z', false],
  ])('of 15:30 UTC on 23 December 2024, %s: %s', (printed, differs) => {
    expect(printedDiffers(printed, time)).toBe(differs)
  })

  it('fits in every zone in use, as a day and as a clock', () => {
    const moment = fc.integer({ min: Date.UTC(2006, 2, 21), max: Date.UTC(2040, 0, 1) })
    const quarters = fc.integer({ min: -48, max: 56 })
    fc.assert(
      fc.property(moment, quarters, (made, zone) => {
        const local = new Date(made + zone * 900_000).toISOString()
        const at = new Date(made).toISOString()
        for (const length of [4, 7, 10, 16]) {
          expect(printedDiffers(local.slice(0, length), at)).toBe(false)
        }
      }),
    )
  })

  it('fits on two or three days and never on others', () => {
    const moment = fc.integer({ min: Date.UTC(2006, 2, 21), max: Date.UTC(2040, 0, 1) })
    fc.assert(
      fc.property(moment, fc.integer({ min: 2, max: 400 }), (made, days) => {
        for (const away of [days, -days]) {
          const day = new Date(made + away * 86_400_000).toISOString().slice(0, 10)
          expect(printedDiffers(day, new Date(made).toISOString())).toBe(true)
        }
      }),
    )
  })
})
