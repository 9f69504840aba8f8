import type { PostPlatform } from '#shared/domain/post'

/** The first instant of X's numbers, 2010-11-04T01:42:54.657Z, and the last number before they held a time. */
const xEpoch = 1288834974657n
const lastPlainX = 29_700_859_247n
/** The epoch of Instagram's numbers, 2011-08-24T21:07:01.721Z. */
const instagramEpoch = 1314220021721n
/** A number of Instagram's with a time of less than a day after that is one from before. */
const firstInstagram = 86_400_000n
/** When Mastodon began to put times into its numbers (version 2.0), and Bluesky was first used. */
const mastodonStart = Date.UTC(2017, 9, 1)
const blueskyStart = Date.UTC(2022, 0, 1)

/** A clock may be wrong by this many milliseconds before a post counts as made after it was seen. */
const tolerance = 3_600_000

/**
 * When a post was made, told from its own number alone: ISO 8601 in UTC, to the millisecond. Null for a
 * number that holds no time, is malformed, or whose time is later than `seenAt` (ISO 8601) by an hour.
 *
 * X: `(id >> 22) + 1288834974657` ms (Snowflake, 41 bits of time; Twitter, 2010), not for the counted
 * numbers up to 29700859247 (TweetedAt, ODU WS-DL 2019). Mastodon: `id >> 16` ms (`Mastodon::Snowflake`,
 * 48 bits). Bluesky: a TID, 13 characters base32-sortable, 53 bits of microseconds and 10 of a clock's
 * number (atproto.com/specs/tid). Instagram: the shortcode is the number in base64url, and
 * `(id >> 23) + 1314220021721` ms ("Sharding & IDs at Instagram", 2012): when the upload began, which can be
 * well before it was published (ODU WS-DL 2021). YouTube's hold none. X's and Instagram's are given by the
 * platform; on Mastodon and Bluesky whoever runs the server or the account can choose one.
 */
export function timeOfPostId(platform: PostPlatform, id: string, seenAt: string): string | null {
  const time = millisecondsOf(platform, id)
  if (time === null || time > Date.parse(seenAt) + tolerance) return null
  return new Date(time).toISOString()
}

function millisecondsOf(platform: PostPlatform, id: string): number | null {
  switch (platform) {
    case 'x': {
      const number = decimal(id)
      return number !== null && number > lastPlainX ? Number((number >> 22n) + xEpoch) : null
    }
    case 'mastodon': {
      const number = decimal(id)
      const time = number === null ? 0 : Number(number >> 16n)
      return time >= mastodonStart ? time : null
    }
    case 'bluesky': {
      const number = /^[2-7a-j][2-7a-z]{12}$/.test(id) ? inBase(id, base32, 5n) : 0n
      const time = Number((number >> 10n) / 1000n)
      return time >= blueskyStart ? time : null
    }
    case 'instagram': {
      const number = /^[\w-]{9,11}$/.test(id) ? inBase(id, base64, 6n) : 0n
      const since = number >> 23n
      return since >= firstInstagram && number < 1n << 64n ? Number(since + instagramEpoch) : null
    }
    case 'youtube':
    case 'other':
      return null
  }
}

const base32 = '234567abcdefghijklmnopqrstuvwxyz'
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A number of up to 63 bits, as these platforms write theirs. */
function decimal(id: string): bigint | null {
  if (!/^[1-9]\d{0,18}$/.test(id)) return null
  const number = BigInt(id)
  return number < 1n << 63n ? number : null
}

function inBase(id: string, digits: string, bits: bigint): bigint {
  let number = 0n
  for (const digit of id) number = (number << bits) | BigInt(digits.indexOf(digit))
  return number
}
