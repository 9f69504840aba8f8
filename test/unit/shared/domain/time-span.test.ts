import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanOf, type Zone } from '../../../../shared/domain/time-span'

const tokyo: Zone = () => 9 * 60
/** Summer time of 2024 in New York: 10 March, 2 a.m., until 3 November, 2 a.m. */
const newYork: Zone = (instant) =>
  instant >= Date.UTC(2024, 2, 10, 7) && instant < Date.UTC(2024, 10, 3, 6) ? -240 : -300

const wall = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().slice(0, 19))
const ends = (edtf: string, zone: Zone = tokyo) => {
  const span = spanOf(edtf, zone)
  return span && [wall(span.from), wall(span.until)]
}

describe('the stretch of time that a date leaves open', () => {
  it.each([
    ['2024', '2024-01-01T00:00:00', '2025-01-01T00:00:00'],
    ['0087', '0087-01-01T00:00:00', '0088-01-01T00:00:00'],
    ['2024-12', '2024-12-01T00:00:00', '2025-01-01T00:00:00'],
    ['2024-02-29', '2024-02-29T00:00:00', '2024-03-01T00:00:00'],
    ['2024-12-31', '2024-12-31T00:00:00', '2025-01-01T00:00:00'],
    ['2024-12-23T12:00', '2024-12-23T12:00:00', '2024-12-23T12:01:00'],
    ['2024-12-23T12:00:07', '2024-12-23T12:00:07', '2024-12-23T12:00:08'],
    ['2024-34', '2024-04-01T00:00:00', '2024-07-01T00:00:00'],
    ['2024-41', '2024-07-01T00:00:00', '2025-01-01T00:00:00'],
    ['2024-21', '2024-01-01T00:00:00', '2025-01-01T00:00:00'],
    ['199X', '1990-01-01T00:00:00', '2000-01-01T00:00:00'],
    ['20XX', '2000-01-01T00:00:00', '2100-01-01T00:00:00'],
    ['2022-04/2023-03', '2022-04-01T00:00:00', '2023-04-01T00:00:00'],
    ['2024-12-23/..', '2024-12-23T00:00:00', null],
    ['../2024', null, '2025-01-01T00:00:00'],
  ])('%s', (edtf, from, until) => expect(ends(edtf)).toEqual([from, until]))

  it.each([
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-02-30',
    '2024-12-23T24:00',
    '20X',
    'May',
    '',
    '..',
    '../..',
    '2024/2023',
    '2022/2023/2024',
  ])('is none for %s', (edtf) => expect(spanOf(edtf, tokyo)).toBeNull())

  it.each(['2024-12-23~', '2024?', '2024-12%', '2024-12~/2025'])(
    'says of %s that it is unsure',
    (edtf) => expect(spanOf(edtf, tokyo)).toMatchObject({ approximate: true, exact: false }),
  )

  it('shows a time with its offset by the clock on the wall, on another day if need be', () => {
    const post = '2024-12-23T15:30:00Z'
    expect(ends(post, tokyo)?.[0]).toBe('2024-12-24T00:30:00')
    expect(ends(post, newYork)?.[0]).toBe('2024-12-23T10:30:00')
    expect(ends('2024-12-23T23:30-05:00', tokyo)?.[0]).toBe('2024-12-24T13:30:00')
    expect(ends('2024-07-01T12:00Z', newYork)?.[0]).toBe('2024-07-01T08:00:00')
    expect(spanOf(post, tokyo)?.exact).toBe(true)
  })

  const given = fc.record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    clock: fc.option(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))),
  })
  const padded = (n: number, width = 2) => String(n).padStart(width, '0')

  it('never moves a date that names no offset, whatever the zone', () => {
    fc.assert(
      fc.property(
        given,
        fc.integer({ min: -720, max: 840 }),
        ({ year, month, day, clock }, east) => {
          const date = `${padded(year, 4)}-${padded(month)}-${padded(day)}`
          const time = clock ? `T${clock.map((n) => padded(n)).join(':')}` : ''
          for (const part of [date.slice(0, 4), date.slice(0, 7), date, date + time]) {
            const span = spanOf(part, () => east)
            expect(span).toEqual(spanOf(part, () => 0))
            expect(new Date(span?.from ?? Number.NaN).toISOString().slice(0, part.length)).toBe(
              part,
            )
          }
        },
      ),
    )
  })

  it('lies within that of each less precise date of it', () => {
    fc.assert(
      fc.property(given, ({ year, month, day }) => {
        const date = `${padded(year, 4)}-${padded(month)}-${padded(day)}`
        const spans = [date.slice(0, 4), date.slice(0, 7), date].map((part) => spanOf(part, tokyo))
        for (const [index, inner] of spans.slice(1).entries()) {
          const outer = spans[index]
          expect(inner?.from).toBeGreaterThanOrEqual(outer?.from ?? Infinity)
          expect(inner?.until).toBeLessThanOrEqual(outer?.until ?? -Infinity)
          expect(inner?.from).toBeLessThan(inner?.until ?? -Infinity)
        }
      }),
    )
  })
})
