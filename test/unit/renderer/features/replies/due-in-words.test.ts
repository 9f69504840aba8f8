import { expect, it } from 'vitest'
import {
  dueInWords,
  forField,
  usualDeadline,
} from '../../../../../renderer/features/replies/due-in-words'
import { instant } from '../../../../../shared/domain/time'
import { translator } from '../../../../../shared/i18n/translate'

const at = (day: number, hour: number, minute = 0) => instant(new Date(2026, 10, day, hour, minute))

it.each([
  [at(24, 17), at(23, 23, 59), 'tomorrow', '明日'],
  [at(24, 17), at(24, 9), 'in 8 hours', '8 時間後'],
  [at(24, 17), at(24, 16, 50), 'today', '今日'],
  [at(24, 17), at(24, 19), '2 hours ago', '2 時間前'],
  [at(24, 17), at(26, 1), '2 days ago', '一昨日'],
  [at(24, 17), at(20, 18), 'in 4 days', '4 日後'],
])('%s is, at %s, %s', (deadline, now, english, japanese) => {
  expect(dueInWords(deadline, now, translator('en'), 'en')).toContain(`(${english})`)
  expect(dueInWords(deadline, now, translator('ja'), 'ja')).toContain(`(${japanese})`)
})

it('says that there is none', () => {
  expect(dueInWords(null, at(24, 9), translator('en'), 'en')).toBe('No deadline')
})

it.each([
  ['a Friday', new Date(2026, 10, 20, 10), '2026-11-23T17:00'],
  ['a Thursday', new Date(2026, 10, 19, 10), '2026-11-23T17:00'],
  ['a Monday', new Date(2026, 10, 23, 10), '2026-11-25T17:00'],
  ['the last of the year', new Date(2026, 11, 31, 10), '2027-01-04T17:00'],
])('offers on %s a deadline on a working day', (_day, now, due) => {
  expect(forField(usualDeadline(now))).toBe(due)
})
