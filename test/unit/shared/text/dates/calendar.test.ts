import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, dayNumber, dayOf, daysIn, weekdayOf } from '#shared/text/dates/calendar'

const years = { min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }

describe('the calendar', () => {
  it('numbers days as the language does, and back', () => {
    fc.assert(
      fc.property(fc.date(years), (date) => {
        const number = Math.floor(date.getTime() / 86_400_000)
        const day = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        }
        expect(dayNumber(day)).toBe(number)
        expect(dayOf(number)).toEqual(day)
        expect(weekdayOf(day)).toBe(date.getUTCDay())
        expect(daysIn(day.year, day.month)).toBe(
          dayOf(dayNumber({ ...addMonths(day.year, day.month, 1), day: 1 }) - 1).day,
        )
      }),
      { numRuns: 2000 },
    )
  })
})
