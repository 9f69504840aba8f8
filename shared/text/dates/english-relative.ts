import { dateMeaning, type Base, type Form } from './date-word'
import { weekdayName, weekdayNumber } from './english-words'

const days: Readonly<Record<string, readonly [by: number, from: Base]>> = {
  yesterday: [-1, 'reference'],
  today: [0, 'reference'],
  tomorrow: [1, 'reference'],
  'the same day': [0, 'last'],
  'that day': [0, 'last'],
  'the following day': [1, 'context'],
  'the next day': [1, 'context'],
  'the day after': [1, 'context'],
  'the previous day': [-1, 'context'],
  'the day before': [-1, 'context'],
}
const shifts: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

const fixed =
  /^(?:Good|Black|Super|Bloody|Ash|Palm|Easter|Cyber|Giving|Whit) $|^(?:every|each|a|any|some|most|one) $/i

/** Days, weeks, months and years told from another day, and weekdays alone. */
export const englishRelative: readonly Form[] = [
  {
    pattern: new RegExp(`\\b(?<words>${Object.keys(days).join('|')})\\b(?!'s|-)`, 'gi'),
    read: ({ words = '' }) => {
      const shift = days[words.toLowerCase()]
      if (shift === undefined) return null
      return dateMeaning({ kind: 'shifted-day', by: shift[0], from: shift[1] })
    },
  },
  {
    pattern: /\b(?<which>last|this|next) (?<unit>week|month|year)\b(?!-|'s end)/gi,
    read: ({ which = '', unit }) => {
      const by = shifts[which.toLowerCase()] ?? 0
      if (unit?.toLowerCase() === 'week') return dateMeaning({ kind: 'week', by })
      if (unit?.toLowerCase() === 'month') {
        return dateMeaning({ kind: 'month', year: null, month: { by, from: 'reference' } })
      }
      return dateMeaning({ kind: 'year', year: { is: 'shifted', by, from: 'reference' } })
    },
  },
  {
    pattern: new RegExp(
      `(?:\\b(?<which>[Ll]ast|[Tt]his|[Nn]ext) )?${weekdayName}(?!\\w| Times)`,
      'g',
    ),
    read: (groups, { text, start }) => {
      const weekday = weekdayNumber(groups)
      if (weekday === null || groups['weekday']?.endsWith('day') !== true) return null
      const before = text.slice(Math.max(0, start - 7), start)
      if (fixed.test(before.slice(before.lastIndexOf(' ', before.length - 2) + 1))) {
        return { is: 'nothing' }
      }
      const which = groups['which']?.toLowerCase()
      const week = which === 'last' || which === 'this' || which === 'next' ? which : null
      return dateMeaning({ kind: 'weekday', weekday, week })
    },
  },
]
