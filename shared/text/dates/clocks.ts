import type { Clock, Form, Groups, PieceMeaning } from './date-word'
import { smallNumber } from './small-number'
import { zoneAfter, zoneOf, zones } from './zones'

const nothing = { is: 'nothing' } as const

/** Whether a word for a part of the day puts `hour` into its second half; null where it need not. */
function isAfternoon(half: string | undefined, hour: number): boolean | null {
  if (half === undefined) return null
  if (/^(?:午後|p)/i.test(half)) return true
  if (/^(?:夜|夕)/.test(half)) return hour >= 3
  return half === '昼' ? hour <= 3 : false
}

/** The hour on the 24-hour clock, or null where `half` and `hour` do not go together. */
function hourOf(hour: number, half: string | undefined): number | null {
  const twelve = half !== undefined && /^(?:午|[ap])/i.test(half)
  // 午後12時 is midnight by the edict of 1872 and past noon on a digital clock: not to be guessed.
  if (hour > 24 || (twelve && hour > 12) || (hour === 12 && half?.startsWith('午'))) return null
  const within = twelve ? hour % 12 : hour
  return within < 12 && isAfternoon(half, hour) === true ? within + 12 : within
}

/** The time in the groups `half`, `hour`, `minute`, `second`, or with `from` the span of two hours. */
function read(groups: Groups): PieceMeaning | null {
  const { half, minute, second, halfPast, from } = groups
  const hour = smallNumber(groups['hour'] ?? '')
  const at = (written: number): Clock | null => {
    const on24 = hourOf(written, half)
    return on24 === null
      ? null
      : {
          hour: on24,
          minute: halfPast !== undefined ? 30 : minute === undefined ? null : smallNumber(minute),
          second: second === undefined ? null : Number(second),
          afternoon: isAfternoon(half, written),
          zone: zoneOf(groups),
        }
  }
  const clock = at(hour)
  if (clock === null) return nothing
  if (clock.hour === 24 && (clock.minute ?? 0) + (clock.second ?? 0) > 0) return null
  if (from === undefined) return { is: 'clock', clock, until: null }
  const begun = at(Number(from))
  return begun && { is: 'clock', clock: { ...begun, minute: null }, until: clock }
}

const halves = '(?<half>午前|午後|深夜|未明|早朝|朝|夕方|夕|夜|昼)(?:の| )?'
const ratio = /(?:比率?|割合|odds|ratio)[はがの:of ]{0,6}$/

/** Times of day in both languages, and zones named before them. */
export const clocks: readonly Form[] = [
  {
    pattern: new RegExp(
      `(?:${halves})?(?<![\\d.,第:/])(?:(?<from>\\d{1,2}) ?[-~] ?)?(?<hour>\\d{1,2}) ?時(?!間|点|代|期|短|差|給|計|限|刻|価|速)(?: ?(?<minute>[0-5]?\\d) ?分(?!の[\\d一二三四五六七八九]|間)(?: ?(?<second>[0-5]?\\d) ?秒)?|(?<halfPast>半))?${zoneAfter}`,
      'g',
    ),
    read,
  },
  {
    pattern:
      /(?<half>午前|午後)(?<hour>[零〇一二三四五六七八九十]{1,2})時(?!間)(?:(?<minute>[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])分|(?<halfPast>半))?/g,
    read,
  },
  {
    pattern: new RegExp(
      `(?:${halves})?(?<![\\d:.,/])(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d{1,9})?)?(?![\\d:])(?: ?(?<meridiem>[AaPp]\\.?[Mm]\\b\\.?))?${zoneAfter}`,
      'g',
    ),
    read: (groups, { text, start }) =>
      ratio.test(text.slice(Math.max(0, start - 12), start))
        ? nothing
        : read({ ...groups, half: groups['meridiem'] ?? groups['half'] }),
  },
  {
    pattern: new RegExp(
      `(?<![\\d:.,/$-])(?:(?<from>\\d{1,2}) ?- ?)?(?<hour>\\d{1,2})(?:\\.(?<minute>[0-5]\\d))? ?(?<half>[AaPp]\\.[Mm]\\.|[AaPp][Mm]\\b)${zoneAfter}`,
      'g',
    ),
    read,
  },
  {
    pattern: /(?<![\d:.,/$-])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d) (?<zone>UTC|GMT|JST)\b/g,
    read,
  },
  {
    pattern: /正午|\b[Nn]oon\b/g,
    read: () => read({ hour: '12' }),
  },
  { pattern: /\b\d{1,2} ?o'clock\b|\b[Mm]idnight\b/g, read: () => nothing },
  {
    pattern: /(?<zone>日本時間|韓国時間|協定世界時|世界標準時|グリニッジ標準時)の?(?=.)/g,
    read: ({ zone = '' }) => {
      const offset = zones[zone]
      return offset === undefined ? null : { is: 'zone', zone: offset }
    },
  },
]
