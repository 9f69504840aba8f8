import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeOfPostId } from '../../../../shared/domain/post-time'

const today = '2026-11-22T12:00:00Z'
const until = Date.parse(today)
const moment = (from: number) => fc.integer({ min: from, max: until })
const rest = (bits: number) => fc.bigInt({ min: 0n, max: (1n << BigInt(bits)) - 1n })
const iso = (time: number) => new Date(time).toISOString()

function written(number: bigint, digits: string, length: number): string {
  const base = BigInt(digits.length)
  const at = (place: number) => digits.charAt(Number((number / base ** BigInt(place)) % base))
  return Array.from({ length }, (_, index) => at(length - 1 - index)).join('')
}
const base32 = '234567abcdefghijklmnopqrstuvwxyz'
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

describe('the time that the number of a post holds', () => {
  it('is that of any X post since its numbers hold one', () => {
    fc.assert(
      fc.property(moment(Date.UTC(2010, 10, 5)), rest(22), (time, low) => {
        const id = ((BigInt(time) - 1288834974657n) << 22n) | low
        expect(timeOfPostId('x', String(id), today)).toBe(iso(time))
      }),
    )
  })

  it('is that of any Mastodon post', () => {
    fc.assert(
      fc.property(moment(Date.UTC(2017, 9, 2)), rest(16), (time, low) => {
        const id = (BigInt(time) << 16n) | low
        expect(timeOfPostId('mastodon', String(id), today)).toBe(iso(time))
      }),
    )
  })

  it('is that of any Bluesky post, less its microseconds', () => {
    const microseconds = fc.integer({ min: 0, max: 999 })
    fc.assert(
      fc.property(moment(Date.UTC(2022, 0, 2)), microseconds, rest(10), (time, micro, clock) => {
        const id = ((BigInt(time) * 1000n + BigInt(micro)) << 10n) | clock
        expect(timeOfPostId('bluesky', written(id, base32, 13), today)).toBe(iso(time))
      }),
    )
  })

  it('is that of any Instagram post since its numbers hold one', () => {
    fc.assert(
      fc.property(moment(Date.UTC(2011, 8, 1)), rest(23), (time, low) => {
        const id = ((BigInt(time) - 1314220021721n) << 23n) | low
        const code = written(id, base64, 11).replace(/^A+/, '')
        expect(timeOfPostId('instagram', code, today)).toBe(iso(time))
      }),
    )
  })

  it.each([
    ['x', '1871216745646133863', '2024-12-23T15:30:12.345Z'],
    ['x', '1541815603606036480', '2022-06-28T16:07:40.105Z'],
    // The example of atproto's own libraries, and one whose time was published beside it.
    ['bluesky', '3l25zusnsfctk', '2024-08-20T16:31:35.793Z'],
    ['instagram', written(2384288897814875714n, base64, 11), '2020-08-26T13:43:27.064Z'],
  ] as const)('%s %s: %s', (platform, id, time) => {
    expect(timeOfPostId(platform, id, today)?.slice(0, 19)).toBe(time.slice(0, 19))
  })

  it.each([
    ['x', '20'],
    ['x', '29700859247'],
    ['x', ''],
    ['x', '-1871216745646133863'],
    ['x', '01871216745646133863'],
    ['x', '1.8e18'],
    ['x', '９'.repeat(18)],
    ['x', '9'.repeat(19)],
    ['x', '9'.repeat(400)],
    ['mastodon', '42'],
    ['mastodon', '9'.repeat(400)],
    ['bluesky', '3lqjiueq56k2'],
    ['bluesky', '3lqjiueq56k21'],
    ['bluesky', 'zzzzzzzzzzzzz'],
    ['bluesky', '2222222222222'],
    ['instagram', 'BAAAA'],
    ['instagram', 'x'.repeat(400)],
    ['instagram', 'DL180MTgD+5'],
    ['youtube', 'aB3_dE6-gH9'],
    ['other', '1871216745646133863'],
  ] as const)('is none for %s %s', (platform, id) => {
    expect(timeOfPostId(platform, id, today)).toBeNull()
  })

  it('is none when it is later than the capture, but for a clock that is an hour slow', () => {
    const id = '1871216745646133863'
    expect(timeOfPostId('x', id, '2024-12-23T15:00:00Z')).toBe('2024-12-23T15:30:12.345Z')
    expect(timeOfPostId('x', id, '2024-12-23T23:59:00+09:00')).toBe('2024-12-23T15:30:12.345Z')
    expect(timeOfPostId('x', id, '2024-12-23T14:00:00Z')).toBeNull()
  })

  it('is none or before the capture, whatever stands for a number', () => {
    const platform = fc.constantFrom('x', 'bluesky', 'mastodon', 'instagram', 'other')
    const id = fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{0,40}$/), fc.stringMatching(/^\d+$/))
    fc.assert(
      fc.property(platform, id, (on, number) => {
        const time = timeOfPostId(on, number, today) ?? today
        expect(Date.parse(time)).toBeLessThanOrEqual(until + 3_600_000)
      }),
    )
  })
})
