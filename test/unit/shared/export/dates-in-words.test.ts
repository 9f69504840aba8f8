import { expect, it } from 'vitest'
import { dayInWords, momentInWords } from '#shared/export/dates-in-words'

it.each([
  ['2024', '2024年', '2024'],
  ['2024-02', '2024年2月', 'February 2024'],
  ['2024-12-03', '2024年12月3日', '3 December 2024'],
  ['2024-12-23T23:59:00-05:00', '2024年12月23日', '23 December 2024'],
  ['2024-12-23T14:05Z', '2024年12月23日', '23 December 2024'],
])('the day of %s is as exact as it was given, in its own offset', (date, ja, en) => {
  expect([dayInWords(date, 'ja'), dayInWords(date, 'en')]).toEqual([ja, en])
})

it.each([
  ['2024-12', '2024年12月', 'December 2024'],
  ['2024-12-23T14:05', '2024年12月23日 14:05', '23 December 2024, 14:05'],
  [
    '2024-12-23T14:05:09.123+09:00',
    '2024年12月23日 14:05:09（UTC+09:00）',
    '23 December 2024, 14:05:09 (UTC+09:00)',
  ],
  ['2024-12-23T14:05:09Z', '2024年12月23日 14:05:09（UTC）', '23 December 2024, 14:05:09 (UTC)'],
])('the moment of %s keeps its time and offset', (date, ja, en) => {
  expect([momentInWords(date, 'ja'), momentInWords(date, 'en')]).toEqual([ja, en])
})

it('names every month', () => {
  const months =
    'January February March April May June July August September October November December'
  months.split(' ').forEach((name, index) => {
    const date = `2024-${String(index + 1).padStart(2, '0')}`
    expect(dayInWords(date, 'en')).toBe(`${name} 2024`)
    expect(dayInWords(date, 'ja')).toBe(`2024年${index + 1}月`)
  })
})

it.each(['', 'spring 2024', '2024-1', '2024-01-02x', 'x2024', '12024', '2024-01-02T1:00'])(
  'gives %j, which is no date that is known, as it is',
  (date) => {
    for (const language of ['ja', 'en'] as const) {
      expect(dayInWords(date, language)).toBe(date)
      expect(momentInWords(date, language)).toBe(date)
    }
  },
)
