/**
 * What a date leaves open, as a stretch of the clock on the wall: milliseconds since 1970-01-01T00:00 as that
 * clock shows them, `until` not included. Null where the date says that the end is not known.
 */
export type TimeSpan = Readonly<{
  from: number | null
  until: number | null
  /** Whether it has a time of day: a moment and no longer stretch. */
  exact: boolean
  /** Whether the date itself says that it is not sure (EDTF `~`, `?`, `%`). */
  approximate: boolean
}>

/** Minutes east of UTC that the clock on the wall shows at an instant (ms since 1970, UTC). */
export type Zone = (instant: number) => number

/** The zone of the machine that the reporter works on. */
export const ownZone: Zone = (instant) => -new Date(instant).getTimezoneOffset()

const minute = 60_000
const dated =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/
const masked = /^(?:\d{3}X|\d{2}XX)$/
/** First month, and how many, of EDTF's level 2 quarters and halves. */
const partsOfYear: Readonly<Record<string, readonly [number, number]>> = {
  33: [0, 3],
  34: [3, 3],
  35: [6, 3],
  36: [9, 3],
  40: [0, 6],
  41: [6, 6],
}

/**
 * The stretch of time in which a date can lie; null for what is no date. Reads EDTF (ISO 8601-2:2019) as
 * `PartialDate` and `datesIn` write it: years, months, days, times, `~ ? %`, `a/b`, `..`, `199X`,
 * quarters and halves; of a season only its year, which begins it in one half of the world or the other.
 *
 * A date without a time of day is the same wherever it is read: 2024-12-23 is that day on the wall, never a
 * midnight of UTC moved to another day. Only what names its offset is shown by the clock of `zone`; a time
 * without one is taken as it stands.
 */
export function spanOf(edtf: string, zone: Zone = ownZone): TimeSpan | null {
  const [first = '', last, more] = edtf.split('/')
  if (more !== undefined) return null
  if (last === undefined) return plainSpan(first, zone)
  const open: TimeSpan = { from: null, until: null, exact: false, approximate: false }
  const isOpen = (end: string) => end === '' || end === '..'
  const from = isOpen(first) ? open : plainSpan(first, zone)
  const until = isOpen(last) ? open : plainSpan(last, zone)
  if (!from || !until || (from === open && until === open)) return null
  if (from.from !== null && until.until !== null && until.until <= from.from) return null
  return {
    from: from.from,
    until: until.until,
    exact: false,
    approximate: from.approximate || until.approximate,
  }
}

function plainSpan(date: string, zone: Zone): TimeSpan | null {
  const approximate = /[~?%]$/.test(date)
  const plain = approximate ? date.slice(0, -1) : date
  const found = dated.exec(plain)
  if (found) return datedSpan(found.slice(1), zone, approximate)
  if (!masked.test(plain)) return null
  const year = (digit: string) => Number(plain.replaceAll('X', digit))
  return {
    from: startOf(year('0'), 0, 1),
    until: startOf(year('9') + 1, 0, 1),
    exact: false,
    approximate,
  }
}

function datedSpan(
  [years, months, days, hours, minutes, seconds, fraction, offset]: readonly (string | undefined)[],
  zone: Zone,
  approximate: boolean,
): TimeSpan | null {
  const year = Number(years)
  const stretch = (from: number, until: number, exact = false) => ({
    from,
    until,
    exact,
    approximate,
  })
  if (months === undefined) return stretch(startOf(year, 0, 1), startOf(year + 1, 0, 1))
  const month = Number(months) - 1
  if (days === undefined) {
    const part = partsOfYear[months] ?? (/^2[1-4]$/.test(months) ? [0, 12] : [month, 1])
    if (part[0] > 11 || part[0] < 0) return null
    return stretch(startOf(year, part[0], 1), startOf(year, part[0] + part[1], 1))
  }
  const day = startOf(year, month, Number(days))
  if (new Date(day).getUTCMonth() !== month || new Date(day).getUTCDate() !== Number(days)) {
    return null
  }
  if (hours === undefined) return stretch(day, startOf(year, month, Number(days) + 1))
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null
  const milliseconds = Number((fraction ?? '').padEnd(3, '0'))
  const clock =
    day + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000 + milliseconds
  const from = offset === undefined ? clock : onTheWall(clock - eastOf(offset) * minute, zone)
  return stretch(from, from + (fraction ? 1 : seconds === undefined ? minute : 1000), true)
}

/** What the clock on the wall shows at an instant. Where clocks are put back, two instants show the same. */
export function onTheWall(instant: number, zone: Zone): number {
  return instant + zone(instant) * minute
}

function eastOf(offset: string): number {
  if (offset === 'Z') return 0
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

/** Years below 100 are themselves here, which `Date.UTC` takes for those of the last century. */
function startOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day)
}
