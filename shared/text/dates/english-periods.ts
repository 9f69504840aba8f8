import { dateMeaning, stated, type Form } from './date-word'
import { fullYear, monthName, monthNumber, yearDigits, yearIn } from './english-words'

const ordinals = ['first', 'second', 'third', 'fourth']
const ordinalIndex = (written: string): number =>
  /^\d/.test(written) ? Number(written.slice(0, 1)) : ordinals.indexOf(written.toLowerCase()) + 1

const seasons: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
}

const first = '(?<first>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)'

/** Years, quarters, fiscal years, seasons, decades and centuries in English. */
export const englishPeriods: readonly Form[] = [
  {
    pattern:
      /\bQ(?<index>[1-4])(?:,? (?:of )?|')?(?<fiscal>FY ?)?(?<year>[12]\d{3}|(?<=['Y ])\d{2})?(?![\w.,]?\d)/g,
    read: ({ index, year, fiscal }) => {
      const of = year === undefined ? null : stated(fullYear(year))
      const basis = fiscal === undefined ? 'calendar' : 'named'
      return dateMeaning({ kind: 'quarter', year: of, basis, index: Number(index) })
    },
  },
  {
    pattern: new RegExp(
      `\\b(?<fiscal>FY ?)?${yearDigits} ?(?:Q(?<quarter>[1-4])|H(?<half>[12]))\\b`,
      'g',
    ),
    read: ({ year, quarter, half, fiscal }) =>
      dateMeaning({
        kind: quarter === undefined ? 'half' : 'quarter',
        year: stated(Number(year)),
        basis: fiscal === undefined ? 'calendar' : 'named',
        index: Number(quarter ?? half),
      }),
  },
  {
    pattern: new RegExp(
      `\\b${first}[ -][Qq]uarter(?: (?:of )?${yearDigits})?(?![\\w-]| of [\\w ']{0,24}(?:financial|fiscal) )`,
      'g',
    ),
    read: (groups) =>
      dateMeaning({
        kind: 'quarter',
        year: yearIn(groups),
        basis: 'calendar',
        index: ordinalIndex(groups['first'] ?? ''),
      }),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<first>[Ff]irst|[Ss]econd) half of|H(?<half>[12])) ?${yearDigits}`,
      'g',
    ),
    read: (groups) =>
      dateMeaning({
        kind: 'half',
        year: yearIn(groups),
        basis: 'calendar',
        index:
          groups['half'] === undefined
            ? ordinalIndex(groups['first'] ?? '')
            : Number(groups['half']),
      }),
  },
  {
    pattern:
      /\b(?:FY ?|[Ff]iscal(?: year)? |[Ff]inancial year )(?<year>[12]\d{3}|\d{2}(?=\b))(?:[/-]\d{2,4})?(?![\d.,]*\d)/g,
    read: ({ year = '' }) =>
      dateMeaning({ kind: 'fiscal-year', year: stated(fullYear(year)), basis: 'named' }),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:[Ff]iscal|[Ff]inancial) )?(?:[Yy]ear|[Pp]eriod) (?:ended|ending|to) (?:\\d{1,2} )?${monthName}(?: \\d{1,2})?,? ${yearDigits}`,
      'g',
    ),
    read: (groups) =>
      dateMeaning({
        kind: 'fiscal-year',
        year: yearIn(groups),
        basis: { endsIn: monthNumber(groups) },
      }),
  },
  {
    pattern: new RegExp(
      `\\b(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? ${yearDigits}`,
      'g',
    ),
    read: (groups) => {
      const year = yearIn(groups)
      const season = seasons[groups['season']?.toLowerCase() ?? '']
      if (year === null || season === undefined) return null
      return dateMeaning({ kind: 'season', year, season })
    },
  },
  {
    pattern: /(?<![\d.,])(?<decade>(?:1[0-9]|20)\d0)'?s\b/g,
    read: ({ decade }) => dateMeaning({ kind: 'decade', first: Number(decade) }),
  },
  {
    pattern: /(?<![\d.,])(?<century>\d{1,2})(?:st|nd|rd|th)[ -][Cc]entury\b/g,
    read: ({ century }) =>
      Number(century) === 0
        ? null
        : dateMeaning({ kind: 'century', first: (Number(century) - 1) * 100 }),
  },
]
