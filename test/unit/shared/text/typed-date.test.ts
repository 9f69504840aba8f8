import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PartialDate } from '../../../../shared/domain/time'
import { typedDate } from '../../../../shared/text/typed-date'

describe('a typed date', () => {
  test.each([
    ['2024', '2024'],
    ['2024-12', '2024-12'],
    ['2024/12/3', '2024-12-03'],
    ['2024.06.28', '2024-06-28'],
    ['2024年12月23日', '2024-12-23'],
    ['２０２４年１２月', '2024-12'],
    [' 2024年12月23日(月) ', '2024-12-23'],
    ['令和6年12月23日', '2024-12-23'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和64年', '1989'],
    ['23 December 2024', '2024-12-23'],
    ['Dec 23, 2024', '2024-12-23'],
    ['Sept. 3rd, 2024', '2024-09-03'],
    ['May 2024', '2024-05'],
    ['23/12/2024', '2024-12-23'],
    ['12/23/2024', '2024-12-23'],
    ['4/4/2024', '2024-04-04'],
    ['2024-12-23 18:42', '2024-12-23T18:42'],
    ['2024年12月23日 9:05', '2024-12-23T09:05'],
    ['2024年12月23日18:42', '2024-12-23T18:42'],
    ['2024年12月23日18時', '2024-12-23T18:00'],
    ['2024-12-23T18:42:10+09:00', '2024-12-23T18:42:10+09:00'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is read as %s', (typed, date) => {
    expect(typedDate(typed)).toBe(date)
  })

  test.each([
    '',
    'yesterday',
    '3/4/2024',
    '2024-13',
    '2023-02-29',
    '24年12月',
    '12月23日',
    'Smarch 3, 2024',
    '2024-12 18:42',
    '2024-12-23 24:00',
    '2024-12-23 18:60',
    '2024-12/23',
  ])('“%s” is not taken for a date', (typed) => {
    expect(typedDate(typed)).toBeNull()
  })

  test('comes out as a partial date or not at all, and reads its own result again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9年月日/.:T\- +Za-d元令和]{0,24}$/), (typed) => {
        const date = typedDate(typed)
        if (date === null) return
        expect(PartialDate.safeParse(date).success).toBe(true)
        expect(typedDate(date)).toBe(date)
      }),
      { numRuns: 2000 },
    )
  })

  test('reads every day of the calendar in Japanese and English', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01') })
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const show = (language: string, options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(date)
        const words = { year: 'numeric', month: 'long', day: 'numeric' } as const
        expect(typedDate(show('ja', words))).toBe(iso)
        expect(typedDate(show('en-GB', words))).toBe(iso)
        expect(typedDate(show('en-US', words))).toBe(iso)
      }),
    )
  })
})
