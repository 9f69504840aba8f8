import type { Groups } from './date-word'

/** Offsets from UTC of zone names that have one offset only; ET and 米東部時間 have two and are left. */
export const zones: Readonly<Record<string, string>> = {
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
export const zoneAfter = `(?:(?<zulu>Z)(?![A-Za-z])|(?<offset>(?:\\+|(?<=T[\\d:.]{5,18})-)\\d{2}:\\d{2})(?!\\d)| ?(?<zone>${named})(?![A-Za-z])| ?\\((?<noted>${named}|日本時間|協定世界時)\\))?`

/** The offset that the groups of `zoneAfter` name, or null. */
export const zoneOf = ({ zulu, offset, zone, noted }: Groups): string | null =>
  offset ?? zones[zulu ?? zone ?? noted ?? ''] ?? null
