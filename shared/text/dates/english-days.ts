import { dateMeaning, type Form, type Groups } from './date-word'
import {
  monthName,
  monthNumber,
  weekdayName,
  weekdayNumber,
  yearDigits,
  yearIn,
} from './english-words'

const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const until = '(?<until>\\d{1,2})(?:st|nd|rd|th)?'
const weekday = `(?:${weekdayName},? )?`
const year = `(?:,? ${yearDigits})?`
// "In May 12 people died": the number belongs to what follows it.
const noCount =
  '(?![\\d:%]|[.,]\\d|[-/]\\d| ?(?:[ap]\\.?m\\b|per ?cent|people|million|billion|trillion|percent|years?|days?|months?|weeks?|hours?)\\b)'

function dayOf(groups: Groups) {
  const date = { kind: 'day', year: yearIn(groups), month: monthNumber(groups) } as const
  const first = { ...date, day: Number(groups['day']) }
  const last = groups['until'] === undefined ? null : { ...date, day: Number(groups['until']) }
  if (last !== null && last.day <= first.day) return null
  return first.day === 0 || first.day > 39 ? null : dateMeaning(first, last, weekdayNumber(groups))
}

/** Days and months with an English month's name. */
export const englishDays: readonly Form[] = [
  {
    pattern: new RegExp(`${weekday}${monthName} ${day} ?- ?${until}${noCount}${year}`, 'g'),
    read: dayOf,
  },
  { pattern: new RegExp(`${weekday}${monthName} ${day}${noCount}${year}`, 'g'), read: dayOf },
  {
    pattern: new RegExp(
      `${weekday}(?<![\\d.,:/$-])(?:${day} ?- ?)${until}(?: of)? ${monthName}${year}`,
      'g',
    ),
    read: dayOf,
  },
  {
    pattern: new RegExp(`${weekday}(?<![\\d.,:/$-])${day}(?: of)? ${monthName}${year}`, 'g'),
    read: dayOf,
  },
  {
    pattern: new RegExp(`${monthName},? (?:of )?${yearDigits}`, 'g'),
    read: (groups) =>
      dateMeaning({ kind: 'month', year: yearIn(groups), month: monthNumber(groups) }),
  },
  {
    pattern: new RegExp(`\\b(?<which>[Ll]ast|[Nn]ext|[Tt]his) ${monthName}(?! \\d)`, 'g'),
    read: (groups) => {
      const which = groups['which']?.toLowerCase()
      const side = which === 'last' ? 'before' : 'after'
      const nearest = which === 'this' ? null : ({ is: 'nearest', side } as const)
      return dateMeaning({ kind: 'month', year: nearest, month: monthNumber(groups) })
    },
  },
  {
    // May, March, April, June and August are also words and people: they need a preposition.
    pattern: new RegExp(
      `(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Ee]arly|[Mm]id|[Ll]ate|[Oo]f|[Tt]hrough|[Bb]efore|[Aa]fter)[ -])|(?=January|February|July|September|October|November|December))${monthName}(?![ .]{1,2}\\d|[\\w-])`,
      'g',
    ),
    read: (groups) =>
      groups['month']?.endsWith('.')
        ? null
        : dateMeaning({ kind: 'month', year: null, month: monthNumber(groups) }),
  },
]
