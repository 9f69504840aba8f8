import type { Clock, Form } from './date-word'
import { smallNumber } from './small-number'

/** Offsets from UTC of zone names that have one offset only; ET and 米東部時間 have two and are left. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  JST: '+09:00',
  KST: '+09:00',
  HKT: '+08:00',
  SGT: '+08:00',
  CET: '+01:00',
  CEST: '+02:00',
  BST: '+01:00',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
  日本時間: '+09:00',
  韓国時間: '+09:00',
  協定世界時: 'Z',
  世界標準時: 'Z',
  グリニッジ標準時: 'Z',
}

const named = 'UTC|GMT|JST|KST|HKT|SGT|CEST|CET|BST|EST|EDT|PST|PDT'
// After a minus only where ISO 8601 puts it: 12:00-13:30 is a range.
const zoneAfter = `(?:(?<zulu>Z)(?![A-Za-z])|(?<offset>(?:\\+|(?<=T[\\d:.]{5,18})-)\\d{2}:\\d{2})(?!\\d)| ?(?<zone>${named})(?![A-Za-z])| ?\\((?<noted>${named}|日本時間|協定世界時)\\))?`

interface Zoned {
  readonly zulu?: string | undefined
  readonly offset?: string | undefined
  readonly zone?: string | undefined
  readonly noted?: string | undefined
}

const zoneOf = ({ zulu, offset, zone, noted }: Zoned): string | null =>
  offset ?? zones[zulu ?? zone ?? noted ?? ''] ?? null

/** The hour on the 24-hour clock, or null where `half` and `hour` do not go together. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 24 ? hour : null
  if (/^(?:夜|夕)/.test(half)) return hour >= 3 && hour <= 11 ? hour + 12 : hour <= 24 ? hour : null
  if (/^[深未早朝]/.test(half)) return hour <= 24 ? hour : null
  if (half === '昼') return hour <= 3 ? hour + 12 : hour <= 15 ? hour : null
  const after = /^(?:午後|p)/i.test(half)
  // 午後12時 is midnight by the edict of 1872 and past noon on a digital clock: not to be guessed.
  if (hour > 12 || (hour === 12 && half.startsWith('午'))) return null
  return (hour % 12) + (after ? 12 : 0)
}

function clock(
  hour: number | null,
  minute: string | undefined,
  second: string | undefined,
  zone: string | null,
  from: number | null = null,
) {
  if (hour === null) return { is: 'nothing' } as const
  const read: Clock = {
    hour,
    minute: minute === undefined ? null : smallNumber(minute),
    second: second === undefined ? null : Number(second),
    zone,
  }
  const past = (read.minute ?? 0) > 59 || (read.second ?? 0) > 59
  const beyond = hour === 24 && ((read.minute ?? 0) > 0 || (read.second ?? 0) > 0)
  if (past || beyond || (from !== null && from >= hour)) return null
  if (from === null) return { is: 'clock', clock: read, until: null } as const
  return { is: 'clock', clock: { ...read, hour: from, minute: null }, until: read } as const
}

const halves = '(?<half>午前|午後|深夜|未明|早朝|朝|夕方|夕|夜|昼)の?'

/** Times of day in both languages, and zones named before them. */
export const clocks: readonly Form[] = [
  {
    pattern: new RegExp(
      `(?:${halves})?(?<![\\d.,第:/])(?:(?<from>\\d{1,2})[-~])?(?<hour>\\d{1,2}) ?時(?!間|点|代|期|短|差|給|計|限|刻|価|速)(?: ?(?<minute>[0-5]?\\d) ?分(?!の|間)(?: ?(?<second>[0-5]?\\d) ?秒)?|(?<halfPast>半))?${zoneAfter}`,
      'g',
    ),
    read: (groups) =>
      clock(
        hourOf(Number(groups['hour']), groups['half']),
        groups['halfPast'] === undefined ? groups['minute'] : '30',
        groups['second'],
        zoneOf(groups),
        groups['from'] === undefined ? null : hourOf(Number(groups['from']), groups['half']),
      ),
  },
  {
    pattern:
      /(?<half>午前|午後)(?<hour>[零〇一二三四五六七八九十]{1,2})時(?!間)(?:(?<minute>[一二三四五六七八九十]{1,3})分|(?<halfPast>半))?/g,
    read: ({ half, hour = '', minute, halfPast }) =>
      clock(
        hourOf(smallNumber(hour), half),
        halfPast === undefined ? minute : '30',
        undefined,
        null,
      ),
  },
  {
    pattern: new RegExp(
      `(?:${halves})?(?<![\\d:.,/])(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d{1,9})?)?(?![\\d:])(?: ?(?<meridiem>[AaPp]\\.?[Mm]\\b\\.?))?${zoneAfter}`,
      'g',
    ),
    read: (groups, { text, start }) => {
      if (
        /(?:比率?|割合|odds|ratio)[はがの:of ]{0,6}$/.test(
          text.slice(Math.max(0, start - 12), start),
        )
      )
        return { is: 'nothing' }
      const half = groups['meridiem'] ?? groups['half']
      return clock(
        hourOf(Number(groups['hour']), half),
        groups['minute'],
        groups['second'],
        zoneOf(groups),
      )
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\d:.,/$-])(?<hour>\\d{1,2})(?:\\.(?<minute>[0-5]\\d))? ?(?<meridiem>[AaPp]\\.[Mm]\\.|[AaPp][Mm]\\b)${zoneAfter}`,
      'g',
    ),
    read: (groups) =>
      clock(
        hourOf(Number(groups['hour']), groups['meridiem']),
        groups['minute'],
        undefined,
        zoneOf(groups),
      ),
  },
  {
    pattern: /(?<![\d:.,/$-])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d) (?<zone>UTC|GMT|JST)\b/g,
    read: ({ hour, minute, zone }) => clock(Number(hour), minute, undefined, zoneOf({ zone })),
  },
  {
    pattern: /正午|\b[Nn]oon\b/g,
    read: () => clock(12, undefined, undefined, null),
  },
  { pattern: /\b\d{1,2} ?o'clock\b|\b[Mm]idnight\b/g, read: () => ({ is: 'nothing' }) },
  {
    pattern: /(?<zone>日本時間|韓国時間|協定世界時|世界標準時|グリニッジ標準時)の?(?=.)/g,
    read: ({ zone = '' }) => {
      const offset = zones[zone]
      return offset === undefined ? null : { is: 'zone', zone: offset }
    },
  },
]
